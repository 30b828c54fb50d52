package coop.quitus.project;

import coop.quitus.activity.ActivityProject;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kit.Aim;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Something that classes do together over weeks: a garden, a book, a play.
///
/// @param code its name on the lines of the books: `JARDIN`, 2 to 30 capital letters, digits and
///   dashes, unique in its cooperative
/// @param kit the code of the kit it follows; empty for a free one
/// @param kitVersion 0 for a free one
/// @param purpose what for, in one or two sentences
/// @param domain a value of [ActivityProject#DOMAINS]
/// @param aims what pupils learn, tied to the domains of the curriculum
/// @param steps in their order
/// @param endedOn the day it ended by giving account (PRJ-02); null while it lives
public record Project(
        CooperativeId cooperative,
        UUID id,
        SchoolYear year,
        String code,
        String kit,
        int kitVersion,
        String title,
        String purpose,
        String domain,
        LocalDate from,
        LocalDate through,
        List<Aim> aims,
        List<ClassIn> classes,
        List<PartnerIn> partners,
        List<ProjectStep> steps,
        @Nullable LocalDate endedOn) {

    /// A class that takes part.
    ///
    /// @param pupils how many; never who
    public record ClassIn(String code, String name, int pupils) {}

    /// A partner that helps.
    ///
    /// @param partner its id in the directory
    /// @param part what it does, in words
    public record PartnerIn(UUID partner, String part) {}

    public Project {
        aims = List.copyOf(aims);
        classes = List.copyOf(classes);
        partners = List.copyOf(partners);
        steps = List.copyOf(steps);
    }

    public Optional<ProjectStep> step(String key) {
        return steps.stream().filter(step -> step.key().equals(key)).findFirst();
    }

    public boolean has(String classCode) {
        return classes.stream().anyMatch(one -> one.code().equals(classCode));
    }

    public int pupils() {
        return classes.stream().mapToInt(ClassIn::pupils).sum();
    }

    public long done() {
        return steps.stream().filter(ProjectStep::isDone).count();
    }

    /// How far it has grown: 0 a seed, 1 a sprout, 2 a bud, 3 a flower.
    public int growth() {
        if (endedOn != null || done() == steps.size()) {
            return 3;
        }
        return done() == 0 ? 0 : done() * 2 < steps.size() ? 1 : 2;
    }

    /// The steps that can be lived now: not done, and all that they wait for is.
    public List<ProjectStep> open() {
        return steps.stream().filter(step -> !step.isDone() && waitsFor(step).isEmpty()).toList();
    }

    /// What a step still waits for (PRJ-01).
    public List<ProjectStep> waitsFor(ProjectStep step) {
        return step.after().stream()
                .flatMap(key -> step(key).stream())
                .filter(before -> !before.isDone())
                .toList();
    }

    /// *CE2, CM2 d'Inès et Théo*.
    public String classNames() {
        return classes.stream().map(ClassIn::name).collect(Collectors.joining(", "));
    }

    public String domainInFrench() {
        return ActivityProject.DOMAINS.stream()
                .filter(choice -> choice.value().equals(domain))
                .map(Choice::label)
                .findFirst()
                .orElse("");
    }

    public String period() {
        return "du " + Dates.longDay(from) + " au " + Dates.longDay(through);
    }

    /// Where adults read it.
    public String path() {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn() + "/projets/" + id;
    }
}
