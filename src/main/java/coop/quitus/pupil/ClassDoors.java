package coop.quitus.pupil;

import java.util.List;

/// A bell: each room where pupils have something to do answers with its doors, and the class screen
/// draws them (house habit 9).
public interface ClassDoors {
    List<ClassDoor> doors(ClassSession session);

    /// What the adults of a class find on its page, beside its list.
    ///
    /// @param page the path of the class's page: `/cooperatives/12/exercices/2026/classes/CM2`
    default List<ClassDoor> desk(String page) {
        return List.of();
    }
}
