package coop.quitus.project.web;

import coop.quitus.council.Decisions;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kit.Kit.Side;
import coop.quitus.picture.Use;
import coop.quitus.project.PlannedLine;
import coop.quitus.project.ProjectBudgets;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectPiece;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectReports;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The money of a project: plan it, and say which pieces are its own.
@Controller
class BudgetController {

    private final ProjectReports reports;
    private final ProjectBudgets budgets;
    private final Subsidies subsidies;
    private final Decisions decisions;
    private final Rights rights;

    BudgetController(
            ProjectReports reports,
            ProjectBudgets budgets,
            Subsidies subsidies,
            Decisions decisions,
            Rights rights) {
        this.reports = reports;
        this.budgets = budgets;
        this.subsidies = subsidies;
        this.decisions = decisions;
        this.rights = rights;
    }

    @GetMapping(Here.PROJECT + "/budget")
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @RequestParam(defaultValue = "") String ligne,
            Person reader) {
        ProjectReport report = known(cooperative, project);
        return page(frame, report, typed(report, ligne), reader, List.of());
    }

    /// What the form shows of a line to be written anew.
    private static Map<String, String> typed(ProjectReport report, String key) {
        return report.budget().lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .map(line ->
                        Map.of(
                                "cle", line.key(),
                                "libelle", line.label(),
                                "cote", line.side().name(),
                                "montant", line.amount().inDecimal().replace('.', ','),
                                "financeur", line.funder(),
                                "subvention", line.subsidy(),
                                "decision",
                                        line.decision() == null ? "" : line.decision().toString()))
                .orElse(Map.of());
    }

    private ProjectReport known(CooperativeId cooperative, UUID project) {
        return reports.report(cooperative, project, Use.CLASS)
                .orElseThrow(() -> new NotFound("no project " + project));
    }

    private BudgetPage page(
            Frame frame,
            ProjectReport report,
            Map<String, String> typed,
            Person reader,
            List<Sentence> sentences) {
        var project = report.project();
        String path = project.path();
        return new BudgetPage(
                frame.titled("Le budget de « " + project.title() + " »"),
                report,
                subsidies.all(project.cooperative()).stream()
                        .map(one -> new Choice(one.code(), one.code(), one.terms().funder()))
                        .toList(),
                decisions.of(project.cooperative(), project.year()).stream()
                        .map(one -> new Choice(one.id().toString(), one.title(), one.body()))
                        .toList(),
                rights.opens("POST", path + "/budget", reader),
                rights.opens("POST", path + "/pieces", reader),
                typed,
                sentences);
    }

    @PostMapping(Here.PROJECT + "/budget")
    View plan(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @RequestParam Map<String, String> sent,
            Person reader) {
        ProjectReport report = known(cooperative, project);
        var form = new SentForm(sent);
        PlannedLine line = line(form);
        if (!form.faults().isEmpty()) {
            return page(frame, report, sent, reader, form.faults()).refused();
        }
        return after(
                frame,
                report,
                budgets.plan(cooperative, project, line, reader.acting()),
                "La ligne est gardée.",
                sent,
                reader);
    }

    private static PlannedLine line(SentForm form) {
        boolean cost = !form.text("cote").equals(Side.FUNDING.name());
        String decision = form.text("decision");
        return new PlannedLine(
                form.text("cle"),
                form.text("libelle"),
                cost ? Side.COST : Side.FUNDING,
                form.money("montant"),
                cost ? "" : form.text("financeur"),
                cost ? "" : form.text("subvention"),
                decision.isEmpty() ? null : ProjectForm.id(decision));
    }

    private <T> View after(
            Frame frame,
            ProjectReport before,
            Outcome<T, ProjectFinding> outcome,
            String word,
            Map<String, String> sent,
            Person reader) {
        return switch (outcome) {
            case Outcome.Done<T, ProjectFinding>(T _, List<ProjectFinding> remarks) ->
                    SeeOther.page(before.project().path() + "/budget")
                            .saying(word + Here.remarks(remarks));
            case Outcome.Refused<T, ProjectFinding>(List<ProjectFinding> findings) ->
                    page(frame, before, sent, reader, Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.PROJECT + "/budget/{line}/retrait")
    View drop(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @PathVariable String line,
            Person reader) {
        return after(
                frame,
                known(cooperative, project),
                budgets.drop(cooperative, project, line, reader.acting()),
                "La ligne est retirée.",
                Map.of(),
                reader);
    }

    @PostMapping(Here.PROJECT + "/pieces")
    View tie(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID project,
            @RequestParam(defaultValue = "") String piece,
            @RequestParam(defaultValue = "") String ligne,
            @RequestParam(defaultValue = "") String etape,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Outcome<ProjectPiece, ProjectFinding> tied =
                budgets.tie(cooperative, project, piece.strip(), ligne, etape, reader.acting());
        return after(
                frame, known(cooperative, project), tied, "La pièce est rattachée.", sent, reader);
    }
}
