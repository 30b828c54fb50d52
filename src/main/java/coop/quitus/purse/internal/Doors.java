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
}
