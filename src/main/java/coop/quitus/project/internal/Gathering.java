package coop.quitus.project.internal;

import coop.quitus.council.Decision;
import coop.quitus.council.Decisions;
import coop.quitus.database.Tenancy;
import coop.quitus.document.Papers;
import coop.quitus.federation.Places;
import coop.quitus.garden.Gardens;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.partner.Partner;
import coop.quitus.partner.Partners;
import coop.quitus.picture.Picture;
import coop.quitus.picture.Pictures;
import coop.quitus.picture.Use;
import coop.quitus.project.PlannedLine;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectBudget;
import coop.quitus.project.ProjectBudgets;
import coop.quitus.project.ProjectLeaf;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectReport.Helper;
import coop.quitus.project.ProjectReport.Written;
import coop.quitus.project.ProjectReportPaper;
import coop.quitus.project.ProjectReports;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Gathers what a project was, for who reads its account.
@Component
final class Gathering implements ProjectReports {

    private final Tenancy tenancy;
    private final Places places;
    private final ProjectTable table;
    private final LeafTable leaves;
    private final ProjectBudgets budgets;
    private final CouncilWork council;
    private final Decisions decisions;
    private final LetterWork letters;
    private final Partners partners;
    private final Pictures pictures;
    private final Gardens gardens;
    private final Papers papers;
    private final Clock clock;

    Gathering(
            Tenancy tenancy,
            Places places,
            ProjectTable table,
            LeafTable leaves,
            ProjectBudgets budgets,
            CouncilWork council,
            Decisions decisions,
            LetterWork letters,
            Partners partners,
            Pictures pictures,
            Gardens gardens,
            Papers papers,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
        this.leaves = leaves;
        this.budgets = budgets;
        this.council = council;
        this.decisions = decisions;
        this.letters = letters;
        this.partners = partners;
        this.pictures = pictures;
        this.gardens = gardens;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public Optional<ProjectReport> report(CooperativeId cooperative, UUID project, Use use) {
        return tenancy.reading(
                cooperative, () -> table.find(cooperative, project).map(one -> gather(one, use)));
    }

    private ProjectReport gather(Project project, Use use) {
        CooperativeId cooperative = project.cooperative();
        ProjectBudget budget = budgets.of(project);
        List<ProjectLeaf> journal = leaves.of(cooperative, project.id());
        return new ProjectReport(
                project,
                places.cooperative(cooperative).orElseThrow().name(),
                use,
                budget,
                helpers(project),
                written(project),
                decided(project, budget),
                journal,
                journal.stream()
                        .map(ProjectLeaf::picture)
                        .filter(Objects::nonNull)
                        .distinct()
                        .flatMap(id -> shown(cooperative, id, use).stream())
                        .toList(),
                gardens.pictures(cooperative, project.id()));
    }

    private List<Helper> helpers(Project project) {
        Map<UUID, String> names = new LinkedHashMap<>();
        for (Partner partner : partners.of(project.cooperative())) {
            names.put(partner.id(), partner.name());
        }
        return project.partners().stream()
                .filter(one -> names.containsKey(one.partner()))
                .map(one ->
                        new Helper(
                                one.partner(),
                                Objects.requireNonNull(names.get(one.partner())),
                                one.part()))
                .toList();
    }

    private List<Written> written(Project project) {
        return project.steps().stream()
                .filter(step -> step.isLetter())
                .flatMap(step ->
                        letters.of(project, step).stream()
                                .map(letter ->
                                        new Written(
                                                step.key(),
                                                letter,
                                                letters.nameOf(
                                                        project.cooperative(), letter.partner()))))
                .toList();
    }

    private List<Decision> decided(Project project, ProjectBudget budget) {
        return Stream.of(
                        project.steps().stream()
                                .flatMap(step -> council.of(project.cooperative(), step).stream()),
                        budget.lines().stream()
                                .map(PlannedLine::decision)
                                .filter(Objects::nonNull)
                                .flatMap(id -> decisions.find(project.cooperative(), id).stream()),
                        budget.pieces().stream()
                                .flatMap(piece -> Stream.ofNullable(piece.decision())))
                .flatMap(all -> all)
                .distinct()
                .toList();
    }

    /// What a partner may see, everyone may see too when it is public.
    private Optional<Picture> shown(CooperativeId cooperative, UUID picture, Use use) {
        return bytes(cooperative, picture, use).isPresent()
                ? pictures.find(cooperative, picture)
                : Optional.empty();
    }

    private Optional<byte[]> bytes(CooperativeId cooperative, UUID picture, Use use) {
        Optional<byte[]> allowed = pictures.bytes(cooperative, picture, use);
        return allowed.isEmpty() && use.asks()
                ? pictures.bytes(cooperative, picture, Use.PUBLIC)
                : allowed;
    }

    @Override
    public Optional<byte[]> picture(ProjectReport report, UUID picture) {
        return report.pictures().stream().anyMatch(one -> one.id().equals(picture))
                ? bytes(report.project().cooperative(), picture, report.use())
                : Optional.empty();
    }

    @Override
    public void write(ProjectReport report, OutputStream out) throws IOException {
        Map<String, byte[]> photographs = new LinkedHashMap<>();
        for (Picture picture : report.pictures()) {
            if (!picture.isSound()) {
                picture(report, picture.id())
                        .ifPresent(jpeg -> photographs.put(picture.id().toString(), jpeg));
            }
        }
        LocalDate ended = report.project().endedOn();
        LocalDate evening = ended == null ? LocalDate.now(clock) : ended;
        out.write(papers.pdf(new ProjectReportPaper(report, evening, photographs)));
    }
}
