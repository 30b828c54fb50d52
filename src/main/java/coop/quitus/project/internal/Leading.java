package coop.quitus.project.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kit;
import coop.quitus.kit.KitStep;
import coop.quitus.kit.StepKind;
import coop.quitus.partner.Partners;
import coop.quitus.project.PlannedLine;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectDraft;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectLeaf;
import coop.quitus.project.Projects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Begins projects, puts them better, ends them.
@Component
final class Leading implements Projects {

    private final Tenancy tenancy;
    private final Places places;
    private final Partners partners;
    private final ProjectTable table;
    private final StepTable steps;
    private final StepDeeds deeds;
    private final MoneyTable money;
    private final LeafTable leaves;
    private final CouncilWork council;
    private final Words words;
    private final Clock clock;

    Leading(
            Tenancy tenancy,
            Places places,
            Partners partners,
            ProjectTable table,
            StepTable steps,
            StepDeeds deeds,
            MoneyTable money,
            LeafTable leaves,
            CouncilWork council,
            Words words,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.partners = partners;
        this.table = table;
        this.steps = steps;
        this.deeds = deeds;
        this.money = money;
        this.leaves = leaves;
        this.council = council;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Optional<Project> find(CooperativeId cooperative, UUID project) {
        return tenancy.reading(cooperative, () -> table.find(cooperative, project));
    }

    @Override
    public List<Project> of(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> table.of(cooperative, year));
    }

    @Override
    public List<Project> all(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> table.all(cooperative));
    }

    @Override
    public List<Project> of(CooperativeId cooperative, SchoolYear year, String classCode) {
        return of(cooperative, year).stream().filter(one -> one.has(classCode)).toList();
    }

    @Override
    public Outcome<Project, ProjectFinding> live(
            CooperativeId cooperative,
            SchoolYear year,
            UUID key,
            Kit kit,
            ProjectDraft draft,
            Actor by) {
        return begun(
                cooperative,
                year,
                key,
                new Source(kit.code(), kit.version(), FirstSteps.of(kit), FirstSteps.lines(kit)),
                FirstSteps.filled(kit, draft),
                by);
    }

    /// Where a project's steps and budget come from.
    private record Source(String kit, int version, List<KitStep> path, List<PlannedLine> lines) {}

    @Override
    public Outcome<Project, ProjectFinding> begin(
            CooperativeId cooperative, SchoolYear year, UUID key, ProjectDraft draft, Actor by) {
        var free = new Source("", 0, FirstSteps.free(), List.of());
        return begun(cooperative, year, key, free, draft, by);
    }

    private Outcome<Project, ProjectFinding> begun(
            CooperativeId cooperative,
            SchoolYear year,
            UUID key,
            Source source,
            ProjectDraft draft,
            Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        List<ProjectFinding> faults = faults(which, year, draft);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Project> known = table.find(cooperative, key);
                    if (known.isPresent()) {
                        return Outcome.done(known.get());
                    }
                    String code = Checks.code(draft.title(), table.codes(cooperative));
                    table.begin(which, key, year, code, source.kit(), source.version(), draft, by);
                    for (int i = 0; i < source.path().size(); i++) {
                        steps.add(which, key, i + 1, source.path().get(i));
                    }
                    source.lines().forEach(line -> money.plan(which, key, line));
                    leaves.add(which, key, firstLeaf(draft, by), by);
                    council.putOpenVotes(table.find(cooperative, key).orElseThrow(), by);
                    return Outcome.done(table.find(cooperative, key).orElseThrow());
                });
    }

    private List<ProjectFinding> faults(Cooperative which, SchoolYear year, ProjectDraft draft) {
        List<ProjectFinding> faults =
                Checks.faults(draft, which.classes().stream().map(ClassUnit::code).toList());
        faults.addAll(
                words.faults(
                        which.id(),
                        year,
                        Map.of("titre", draft.title(), "but", draft.purpose()),
                        1000));
        return faults;
    }

    private ProjectLeaf firstLeaf(ProjectDraft draft, Actor by) {
        return new ProjectLeaf(
                UUID.randomUUID(),
                "",
                draft.classes().size() == 1 ? draft.classes().getFirst().code() : "",
                LocalDate.now(clock),
                "Le projet commence",
                draft.purpose().isBlank() ? draft.title() : draft.purpose(),
                null,
                by.name());
    }

    @Override
    public Outcome<Project, ProjectFinding> amend(
            CooperativeId cooperative, UUID project, ProjectDraft draft, Actor by) {
        return living(
                cooperative,
                project,
                (which, known) -> {
                    List<ProjectFinding> faults = faults(which, known.year(), draft);
                    if (!faults.isEmpty()) {
                        return Outcome.refused(faults);
                    }
                    table.amend(which, project, draft);
                    return found(cooperative, project);
                });
    }

    /// Something done to a project that has not ended.
    private interface Act {
        Outcome<Project, ProjectFinding> on(Cooperative which, Project known);
    }

    private Outcome<Project, ProjectFinding> living(
            CooperativeId cooperative, UUID project, Act act) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Project> known = table.find(cooperative, project);
                    if (known.isEmpty()) {
                        return Outcome.refused(new ProjectFinding.NoSuchProject());
                    }
                    return known.get().endedOn() != null
                            ? Outcome.refused(new ProjectFinding.Ended())
                            : act.on(places.cooperative(cooperative).orElseThrow(), known.get());
                });
    }

    private Outcome<Project, ProjectFinding> found(CooperativeId cooperative, UUID project) {
        return Outcome.done(table.find(cooperative, project).orElseThrow());
    }

    @Override
    public Outcome<Project, ProjectFinding> addStep(
            CooperativeId cooperative,
            UUID project,
            StepKind kind,
            String title,
            String pupils,
            Actor by) {
        return living(
                cooperative,
                project,
                (which, known) -> {
                    List<ProjectFinding> faults =
                            words.faults(
                                    cooperative,
                                    known.year(),
                                    Map.of("etape", title, "consigne", pupils),
                                    160);
                    if (title.isBlank()) {
                        faults.add(new ProjectFinding.Missing("etape", "le nom de l'étape"));
                    }
                    if (!faults.isEmpty()) {
                        return Outcome.refused(faults);
                    }
                    int position = known.steps().size() + 1;
                    steps.add(
                            which,
                            project,
                            position,
                            FirstSteps.more(position, kind, title, pupils));
                    return found(cooperative, project);
                });
    }

    @Override
    public Outcome<Project, ProjectFinding> join(
            CooperativeId cooperative, UUID project, UUID partner, String part, Actor by) {
        return living(
                cooperative,
                project,
                (which, known) -> {
                    if (partners.of(cooperative).stream().noneMatch(p -> p.id().equals(partner))) {
                        return Outcome.refused(new ProjectFinding.NoSuchPartner());
                    }
                    List<ProjectFinding> faults =
                            words.faults(cooperative, known.year(), Map.of("role", part), 300);
                    if (!faults.isEmpty()) {
                        return Outcome.refused(faults);
                    }
                    if (part.isBlank()) {
                        table.leave(which, project, partner);
                    } else {
                        table.join(which, project, partner, part.strip());
                    }
                    return found(cooperative, project);
                });
    }

    @Override
    public Outcome<Project, ProjectFinding> end(CooperativeId cooperative, UUID project, Actor by) {
        return living(
                cooperative,
                project,
                (which, known) -> {
                    List<ProjectFinding> unfinished = Checks.unfinished(known);
                    if (!unfinished.isEmpty()) {
                        return Outcome.refused(unfinished);
                    }
                    deeds.end(which, project, LocalDate.now(clock), by);
                    return found(cooperative, project);
                });
    }
}
