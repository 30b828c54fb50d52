package coop.quitus.picture.internal;

import coop.quitus.pupil.ClassDoor;
import coop.quitus.pupil.ClassDoors;
import coop.quitus.pupil.ClassSession;
import java.util.List;
import org.springframework.stereotype.Component;

/// The tile of this room on the class screen.
@Component
final class PictureDoor implements ClassDoors {

    @Override
    public List<ClassDoor> doors(ClassSession session) {
        return List.of(new ClassDoor("/classe/images", "Nos images", "camera", 50));
    }

    @Override
    public List<ClassDoor> desk(String page) {
        return List.of(
                new ClassDoor(page + "/images", "Les images", "camera", 50),
                new ClassDoor(
                        page + "/images/accords", "Les accords des familles", "list-checks", 60));
    }
}
