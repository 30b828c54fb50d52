package coop.quitus.project.internal;

import coop.quitus.council.Decision;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.Line;
import coop.quitus.project.PlannedLine;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectBudget;
import coop.quitus.project.ProjectBudgets;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectPiece;
import coop.quitus.project.ProjectStep;
import coop.quitus.subsidy.Charges;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyMovement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Holds the money of projects beside their plans. The figures are those of the books.
@Component
final class Costing implements ProjectBudgets {

    private final Tenancy tenancy;
    private final Places places;
    private final Books books;
    private final Subsidies subsidies;
    private final Charges charges;
    private final CouncilWork council;
    private final ProjectTable table;
    private final MoneyTable money;
    private final Words words;

    Costing(
            Tenancy tenancy,
            Places places,
            Books books,
            Subsidies subsidies,
            Charges charges,
            CouncilWork council,
            ProjectTable table,
            MoneyTable money,
            Words words) {
        this.tenancy = tenancy;
        this.places = places;
        this.books = books;
        this.subsidies = subsidies;
        this.charges = charges;
        this.council = council;
        this.table = table;
        this.money = money;
        this.words = words;
    }

    @Override
    public ProjectBudget of(Project project) {
        CooperativeId cooperative = project.cooperative();
        return tenancy.reading(
                cooperative,
                () -> {
                    Map<EntryId, MoneyTable.Tie> ties = new HashMap<>();
                    money.ties(cooperative).forEach(tie -> ties.put(tie.entry(), tie));
                    List<ProjectPiece> pieces = new ArrayList<>();
                    for (Entry entry : books.journal(cooperative, project.year())) {
                        piece(project, entry, ties.get(entry.id())).ifPresent(pieces::add);
                    }
                    return new ProjectBudget(money.lines(cooperative, project.id()), pieces);
                });
    }

    private Optional<ProjectPiece> piece(
            Project project, Entry entry, MoneyTable.@Nullable Tie tie) {
        boolean tied = tie != null && tie.project().equals(project.id());
        List<Line> lines = Shares.of(project.code(), entry, tied);
        if (!entry.stands() || lines.isEmpty()) {
            return Optional.empty();
        }
        CooperativeId cooperative = project.cooperative();
        return Optional.of(
                new ProjectPiece(
                        entry.id(),
                        entry.year(),
                        entry.piece(),
                        entry.occurredOn(),
                        entry.label(),
                        Shares.spent(lines),
                        Shares.received(lines),
                        tied && tie != null ? tie.lineKey() : "",
                        tied && tie != null ? tie.stepKey() : "",
                        entry.vouchers().size(),
                        council.behind(cooperative, entry.id()).orElse(null),
                        charges.of(cooperative, entry.id()).stream()
                                .map(SubsidyMovement::code)
                                .distinct()
                                .toList()));
    }

    @Override
    public Optional<Project> behind(CooperativeId cooperative, EntryId entry) {
        return tenancy.reading(
                cooperative,
                () -> {
                    Optional<MoneyTable.Tie> tie = money.tie(cooperative, entry);
                    if (tie.isPresent()) {
                        return table.find(cooperative, tie.get().project());
                    }
                    Optional<Entry> posted = books.entry(cooperative, entry);
                    return posted.isEmpty()
                            ? Optional.empty()
                            : table.of(cooperative, posted.get().year()).stream()
                                    .filter(one -> Shares.names(one.code(), posted.get().lines()))
                                    .findFirst();
                });
    }

    @Override
    public Outcome<PlannedLine, ProjectFinding> plan(
            CooperativeId cooperative, UUID project, PlannedLine line, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Project> known = table.find(cooperative, project);
                    if (known.isEmpty()) {
                        return Outcome.refused(new ProjectFinding.NoSuchProject());
                    }
                    List<ProjectFinding> faults = faults(known.get(), line);
                    if (!faults.isEmpty()) {
                        return Outcome.refused(faults);
                    }
                    PlannedLine kept = Checks.keyed(line, money.lines(cooperative, project));
                    money.plan(places.cooperative(cooperative).orElseThrow(), project, kept);
                    return Outcome.done(kept);
                });
    }

    private List<ProjectFinding> faults(Project project, PlannedLine line) {
        CooperativeId cooperative = project.cooperative();
        List<ProjectFinding> faults =
                words.faults(cooperative, project.year(), Map.of("libelle", line.label()), 160);
        if (line.label().isBlank()) {
            faults.add(new ProjectFinding.Missing("libelle", "le nom de la ligne"));
        }
        if (line.amount().isNegative()) {
            faults.add(new ProjectFinding.Missing("montant", "une somme au-dessus de zéro"));
        }
        if (!line.subsidy().isEmpty() && subsidies.subsidy(cooperative, line.subsidy()).isEmpty()) {
            faults.add(new ProjectFinding.NoSuchSubsidy(line.subsidy()));
        }
        UUID decision = line.decision();
        if (decision != null
                && council.find(cooperative, decision).filter(Decision::carried).isEmpty()) {
            faults.add(new ProjectFinding.NoSuchDecision());
        }
        if (project.endedOn() != null) {
            faults.add(new ProjectFinding.Ended());
        }
        return faults;
    }

    @Override
    public Outcome<PlannedLine, ProjectFinding> drop(
            CooperativeId cooperative, UUID project, String line, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<PlannedLine> known = line(cooperative, project, line);
                    if (known.isEmpty()) {
                        return Outcome.refused(new ProjectFinding.NoSuchLine());
                    }
                    boolean paid =
                            money.ties(cooperative).stream()
                                    .anyMatch(tie ->
                                            tie.project().equals(project)
                                                    && tie.lineKey().equals(line));
                    if (paid) {
                        return Outcome.refused(new ProjectFinding.StillPaid(known.get().label()));
                    }
                    money.drop(cooperative, project, line);
                    return Outcome.done(known.get());
                });
    }

    private Optional<PlannedLine> line(CooperativeId cooperative, UUID project, String key) {
        return money.lines(cooperative, project).stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
    }

    @Override
    public Outcome<ProjectPiece, ProjectFinding> tie(
            CooperativeId cooperative,
            UUID project,
            String piece,
            String line,
            String step,
            Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Project> known = table.find(cooperative, project);
                    if (known.isEmpty()) {
                        return Outcome.refused(new ProjectFinding.NoSuchProject());
                    }
                    Optional<Entry> entry = books.byPiece(cooperative, known.get().year(), piece);
                    List<ProjectFinding> faults = faults(known.get(), entry, piece, line, step);
                    if (!faults.isEmpty()) {
                        return Outcome.refused(faults);
                    }
                    var tie =
                            new MoneyTable.Tie(
                                    entry.orElseThrow().id(),
                                    project,
                                    line.isEmpty() ? null : line,
                                    step.isEmpty() ? null : step);
                    money.tie(places.cooperative(cooperative).orElseThrow(), tie, by);
                    List<ProjectFinding> remarks = approved(known.get(), entry.get(), tie, by);
                    return Outcome.done(
                            piece(known.get(), entry.get(), tie).orElseThrow(), remarks);
                });
    }

    private List<ProjectFinding> faults(
            Project project, Optional<Entry> entry, String piece, String line, String step) {
        List<ProjectFinding> faults = new ArrayList<>();
        if (entry.filter(Entry::stands)
                .filter(one -> !Shares.of(project.code(), one, true).isEmpty())
                .isEmpty()) {
            faults.add(new ProjectFinding.NoSuchPiece(piece));
        }
        entry.flatMap(one -> behind(project.cooperative(), one.id()))
                .filter(other -> !other.id().equals(project.id()))
                .ifPresent(other ->
                        faults.add(new ProjectFinding.OfAnotherProject(piece, other.title())));
        if (!line.isEmpty() && line(project.cooperative(), project.id(), line).isEmpty()) {
            faults.add(new ProjectFinding.NoSuchLine());
        }
        if (!step.isEmpty() && project.step(step).isEmpty()) {
            faults.add(new ProjectFinding.NoSuchStep());
        }
        return faults;
    }

    /// An expense goes by the decision of its budget line, or of its step, or of the votes that its
    /// step comes after (EXP-04).
    private List<ProjectFinding> approved(
            Project project, Entry entry, MoneyTable.Tie tie, Actor by) {
        CooperativeId cooperative = project.cooperative();
        Optional<Decision> decision =
                line(cooperative, project.id(), tie.lineKey())
                        .map(PlannedLine::decision)
                        .flatMap(id -> council.find(cooperative, id))
                        .or(() -> ofStep(project, tie.stepKey()))
                        .filter(Decision::carried);
        if (decision.isEmpty()
                || council.behind(cooperative, entry.id()).isPresent()
                || !entry.lines().stream().anyMatch(one -> one.account().isCharge())) {
            return List.of();
        }
        return council.approve(cooperative, entry.id(), decision.get(), by)
                ? List.of()
                : List.of(new ProjectFinding.NotApproved(entry.piece()));
    }

    private Optional<Decision> ofStep(Project project, String key) {
        Optional<ProjectStep> step = project.step(key);
        return step.flatMap(one -> council.of(project.cooperative(), one))
                .or(() ->
                        step.stream()
                                .flatMap(one -> one.after().stream())
                                .flatMap(before -> project.step(before).stream())
                                .flatMap(before ->
                                        council.of(project.cooperative(), before).stream())
                                .findFirst());
    }
}
