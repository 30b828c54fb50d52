package coop.quitus.council.internal;

import coop.quitus.pupil.ClassDoor;
import coop.quitus.pupil.ClassDoors;
import coop.quitus.pupil.ClassSession;
import java.util.List;
import org.springframework.stereotype.Component;

/// What a class can do here, from its screen.
@Component
final class Doors implements ClassDoors {

    @Override
    public List<ClassDoor> doors(ClassSession session) {
        return List.of(
                new ClassDoor("/classe/conseil", "Le conseil", "users", 10),
                new ClassDoor("/classe/boite", "La boîte", "inbox", 11),
                new ClassDoor("/classe/voter", "Voter", "list-checks", 12),
                new ClassDoor("/classe/decisions", "Nos décisions", "notebook-pen", 13));
    }
}
