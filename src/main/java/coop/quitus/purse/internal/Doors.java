package coop.quitus.purse.internal;

import coop.quitus.pupil.ClassDoor;
import coop.quitus.pupil.ClassDoors;
import coop.quitus.pupil.ClassSession;
import java.util.List;
import org.springframework.stereotype.Component;

/// The doors of this room on the class screen.
@Component
final class Doors implements ClassDoors {

    @Override
    public List<ClassDoor> doors(ClassSession session) {
        return List.of(
                new ClassDoor("/classe/caisse", "La caisse", "piggy-bank", 60),
                new ClassDoor("/classe/budget", "Le budget", "chart-column", 62));
    }

    @Override
    public List<ClassDoor> desk(String page) {
        return List.of(
                new ClassDoor(page + "/caisse", "La caisse de la classe", "piggy-bank", 70),
                new ClassDoor(page + "/budgets", "Les budgets à partager", "chart-column", 80));
    }
}
