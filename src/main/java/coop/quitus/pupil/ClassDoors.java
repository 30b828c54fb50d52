package coop.quitus.pupil;

import java.util.List;

/// A bell: each room where pupils have something to do answers with its doors, and the class screen
/// draws them (house habit 9).
public interface ClassDoors {
    List<ClassDoor> doors(ClassSession session);
}
