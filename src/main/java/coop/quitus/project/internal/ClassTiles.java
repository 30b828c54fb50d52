package coop.quitus.project.internal;

import coop.quitus.project.Projects;
import coop.quitus.pupil.ClassDoor;
import coop.quitus.pupil.ClassDoors;
import coop.quitus.pupil.ClassSession;
import java.util.List;
import org.springframework.stereotype.Component;

/// The tile of the projects on the class's screen, when it has one to live.
@Component
final class ClassTiles implements ClassDoors {

    private final Projects projects;

    ClassTiles(Projects projects) {
        this.projects = projects;
    }

    @Override
    public List<ClassDoor> doors(ClassSession session) {
        return projects.of(session.cooperative(), session.year(), session.classCode()).isEmpty()
                ? List.of()
                : List.of(new ClassDoor("/classe/projets", "Nos projets", "sprout", 20));
    }
}
