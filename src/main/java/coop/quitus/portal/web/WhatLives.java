package coop.quitus.portal.web;

import coop.quitus.council.Sitting;
import coop.quitus.council.Sittings;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.portal.web.HomePage.Living;
import coop.quitus.project.Project;
import coop.quitus.project.Projects;
import coop.quitus.ui.Dates;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What lives in a cooperative now: its next councils, then its projects. A cooperative is more
/// than a till.
@Component
class WhatLives {

    private static final int MOST_COUNCILS = 2;
    private static final int MOST_PROJECTS = 4;

    private final Sittings sittings;
    private final Projects projects;
    private final Rights rights;

    WhatLives(Sittings sittings, Projects projects, Rights rights) {
        this.sittings = sittings;
        this.projects = projects;
        this.rights = rights;
    }

    List<Living> here(CooperativeId cooperative, SchoolYear year, String path, Person person) {
        if (!rights.opens("GET", path + "/projets", person)) {
            return List.of();
        }
        return Stream.concat(
                        sittings.of(cooperative, year).stream()
                                .filter(WhatLives::isToCome)
                                .sorted(Comparator.comparing(Sitting::plannedOn))
                                .limit(MOST_COUNCILS)
                                .map(sitting -> council(cooperative, sitting)),
                        projects.of(cooperative, year).stream()
                                .limit(MOST_PROJECTS)
                                .map(WhatLives::project))
                .toList();
    }

    private static boolean isToCome(Sitting sitting) {
        return sitting.state() == Sitting.State.PLANNED || sitting.state() == Sitting.State.OPEN;
    }

    private static Living council(CooperativeId cooperative, Sitting sitting) {
        return new Living(
                sitting.href(cooperative),
                sitting.inFrench(),
                sitting.state() == Sitting.State.OPEN
                        ? "il a commencé"
                        : Dates.shortDay(sitting.plannedOn()),
                "messages-square",
                -1);
    }

    private static Living project(Project project) {
        return new Living(
                project.path(),
                project.title(),
                project.endedOn() != null
                        ? "terminé, il a rendu compte"
                        : project.done() + " étapes sur " + project.steps().size(),
                "sprout",
                project.growth());
    }
}
