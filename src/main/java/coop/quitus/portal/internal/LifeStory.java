package coop.quitus.portal.internal;

import coop.quitus.council.Body;
import coop.quitus.council.Box;
import coop.quitus.council.BoxNote;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.Sittings;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kits;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectDraft;
import coop.quitus.project.Projects;
import coop.quitus.pupil.Pupils;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The demo's life beside its money: a class with invented first names, its garden, a council to
/// come and what waits for it in the box.
@Component
class LifeStory {

    private static final String GARDEN = "jardinons-a-l-ecole";
    private static final List<String> FIRST_NAMES =
            List.of("Inès", "Théo", "Maya", "Lucas", "Awa", "Noé", "Lina", "Sacha");

    private final Pupils pupils;
    private final Projects projects;
    private final Kits kits;
    private final Box box;
    private final Sittings sittings;

    LifeStory(Pupils pupils, Projects projects, Kits kits, Box box, Sittings sittings) {
        this.pupils = pupils;
        this.projects = projects;
        this.kits = kits;
        this.box = box;
        this.sittings = sittings;
    }

    /// Lives it in a class in the middle of the school.
    void live(Cooperative school, LocalDate today, Actor by) {
        SchoolYear year = SchoolYear.of(today);
        var unit = school.classes().get(school.classes().size() / 2);
        lived(pupils.enrol(school.id(), year, unit.code(), FIRST_NAMES, by));
        var draft =
                new ProjectDraft(
                        "Notre jardin",
                        "",
                        "",
                        year.firstDay(),
                        year.lastDay(),
                        List.of(new Project.ClassIn(unit.code(), unit.name(), FIRST_NAMES.size())),
                        List.of());
        kits.latest(school.association(), GARDEN)
                .ifPresent(kit ->
                        lived(projects.live(school.id(), year, UUID.randomUUID(), kit, draft, by)));
        BoxNote first = dropped(school, year, unit.code(), "Planter des fraises", by);
        dropped(school, year, unit.code(), "Inviter une autre classe au jardin", by);
        lived(box.keep(school.id(), first.id(), by));
        LocalDate soon = today.plusDays(4);
        LocalDate day = soon.isAfter(year.lastDay()) ? year.lastDay() : soon;
        lived(sittings.plan(school.id(), year, Body.ofClass(unit.code()), day, 45, by));
    }

    private BoxNote dropped(
            Cooperative school, SchoolYear year, String code, String words, Actor by) {
        var draft =
                new BoxNote.Draft(
                        code, BoxNote.Kind.PROPOSE, words, List.of("sprout"), false, null, null);
        Outcome<BoxNote, CouncilFinding> outcome = box.drop(school.id(), year, draft, by);
        return lived(outcome);
    }

    private static <T, F extends Finding> T lived(Outcome<T, F> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, F>(T value, var _) -> value;
            case Outcome.Refused<T, F>(List<F> findings) ->
                    throw new IllegalStateException("the demo's story is refused: " + findings);
        };
    }
}
