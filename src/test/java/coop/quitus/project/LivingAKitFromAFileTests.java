package coop.quitus.project;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.activity.ActivityProject;
import coop.quitus.activity.ActivitySource;
import coop.quitus.approval.ApprovalStory;
import coop.quitus.approval.Approvals;
import coop.quitus.approval.Trace;
import coop.quitus.council.Decision;
import coop.quitus.kit.Kit.Side;
import coop.quitus.kit.StepKind;
import coop.quitus.ledger.Entry;
import coop.quitus.letter.Letter;
import coop.quitus.picture.Use;
import coop.quitus.project.ProjectFinding.Lack;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;

/// A kit written as a file this morning, lived to its end: no kind of step needs a programmer.
class LivingAKitFromAFileTests extends ProjectSchool {

    @Autowired ObjectProvider<ActivitySource> sources;
    @Autowired ObjectProvider<ApprovalStory> stories;
    @Autowired Approvals approvals;

    @Test
    void one_click_adopts_its_steps_its_budget_and_its_aims() {
        Project project = lived();
        assertThat(project.steps().stream().map(ProjectStep::kind).distinct())
                .containsExactlyInAnyOrder(StepKind.values());
        assertThat(project.title()).isEqualTo("Le coin des oiseaux");
        assertThat(project.code()).isEqualTo("COIN");
        assertThat(project.aims()).hasSize(2);
        assertThat(project.growth()).isZero();
        assertThat(budgets.of(project).planned(Side.COST)).isEqualTo(sum("30,00"));
        assertThat(budgets.of(project).balances()).isTrue();
        assertThat(journal.leaves(school.id(), project.id())).hasSize(1);
        assertThat(project.open().stream().map(ProjectStep::key)).containsExactly("ecrire");
    }

    @Test
    void the_same_form_sent_twice_begins_it_once_and_two_projects_have_two_codes() {
        UUID key = UUID.randomUUID();
        Project once = value(projects.live(school.id(), YEAR, key, birds(), draft(""), MME_ROUX));
        Project twice = value(projects.live(school.id(), YEAR, key, birds(), draft(""), MME_ROUX));
        assertThat(twice.id()).isEqualTo(once.id());
        assertThat(lived().code()).isEqualTo("COIN-2");
        assertThat(projects.of(school.id(), YEAR)).hasSize(2);
    }

    @Test
    void it_runs_from_the_letter_to_the_account_given() throws IOException {
        Project project = lived();
        letter(project);
        understanding(project);
        Entry seeds = money(project);
        telling(project);
        Project told = projects.find(school.id(), project.id()).orElseThrow();
        assertThat(told.done()).isEqualTo(StepKind.values().length);
        Project ended = value(projects.end(school.id(), project.id(), MME_ROUX));
        assertThat(ended.endedOn()).isEqualTo(AUTUMN);
        assertThat(ended.growth()).isEqualTo(3);
        money_of_the_books(ended, seeds);
        activity_report(ended);
        story(ended, seeds);
        paper(ended, seeds);
        assertThat(said(finish(ended, "ecrire"))).containsExactly(new ProjectFinding.Ended());
    }

    private void letter(Project project) {
        assertThat(said(finish(project, "ecrire")))
                .containsExactly(new ProjectFinding.NotDoneYet(Lack.LETTER));
        Letter letter = answeredByTheMayor(project);
        assertThat(letter.decision()).isEqualTo(step(project, "ecrire").decision());
        assertThat(step(project, "ecrire").isDone()).isTrue();
        assertThat(step(project, "ecrire").by()).isEqualTo("Mairie de Saint-Genest");
    }

    private void understanding(Project project) {
        done(
                project,
                "visiter",
                Map.of("jour", "2026-09-08", "avec", "un ornithologue", "appris", "Ils chantent."));
        assertThat(said(finish(project, "mesurer")))
                .containsExactly(new ProjectFinding.NotDoneYet(Lack.FIGURES));
        measured(project, "mesurer", "longueur", "12,5");
        measured(project, "mesurer", "largeur", "3");
        value(finish(project, "mesurer"));
        done(project, "calculer", Map.of("calcul", "20 jours x 100 g", "resultat", "2 kg"));
        done(
                project,
                "comparer",
                Map.of("devis", "Jardinerie : 28,40 €", "choix", "La moins chère."));
    }

    private Entry money(Project project) {
        ProjectStep vote = step(project, "voter");
        assertThat(vote.agendaItem()).as("its turn came by itself").isNotNull();
        assertThat(said(finish(project, "voter")))
                .containsExactly(new ProjectFinding.NotDoneYet(Lack.DECISION));
        Decision decision = agreed(Objects.requireNonNull(vote.agendaItem()));
        assertThat(step(project, "voter").isDone()).isTrue();
        assertThat(said(finish(project, "acheter")))
                .containsExactly(new ProjectFinding.NotDoneYet(Lack.PIECE));
        Entry seeds = paid("Graines de tournesol", "28,40");
        ProjectPiece piece =
                value(
                        budgets.tie(
                                school.id(),
                                project.id(),
                                seeds.piece(),
                                "graines",
                                "acheter",
                                MME_ROUX));
        assertThat(Objects.requireNonNull(piece.decision()).id()).isEqualTo(decision.id());
        assertThat(approvals.of(school.id(), seeds.id()).orElseThrow().decision())
                .isEqualTo(decision.id());
        value(finish(project, "acheter"));
        return seeds;
    }

    private void telling(Project project) {
        measured(project, "observer", "mésanges", "4");
        value(finish(project, "observer"));
        done(project, "nommer", Map.of("noms", "Mésange charbonnière"));
        done(
                project,
                "essayer",
                Map.of(
                        "question", "Quelle graine préfèrent-ils ?",
                        "hypothese", "Le tournesol.",
                        "protocole", "Deux mangeoires.",
                        "resultat", "Le tournesol part d'abord.",
                        "deduction", "Ils le préfèrent."));
        done(project, "raconter", Map.of("texte", "La mésange a la tête noire."));
        done(project, "dessiner", Map.of("legende", "Une mésange, au crayon."));
        done(project, "exposer", Map.of("jour", "2026-09-10", "invites", "Les familles"));
        assertThat(said(projects.end(school.id(), project.id(), MME_ROUX)))
                .containsExactly(new ProjectFinding.NoAccountYet());
        assertThat(new ProjectFinding.NoAccountYet().rule()).isEqualTo(ProjectRules.PRJ_02);
        done(project, "rendre-compte", Map.of("pour-1", "Merci à tous."));
    }

    private void money_of_the_books(Project project, Entry seeds) {
        ProjectBudget budget = budgets.of(project);
        assertThat(budget.done(Side.COST)).isEqualTo(sum("28,40"));
        assertThat(budget.done(Side.COST)).isEqualTo(seeds.movement().negated());
        assertThat(budget.left()).isEqualTo(sum("1,60"));
        assertThat(budget.loose()).isEmpty();
    }

    private void activity_report(Project project) {
        List<ActivityProject> rows =
                sources.stream()
                        .flatMap(source -> source.projects(school.id(), YEAR).stream())
                        .toList();
        assertThat(rows)
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.title()).isEqualTo(project.title());
                    assertThat(row.pupils()).isEqualTo("24");
                    assertThat(row.domain()).isEqualTo("SCIENCES");
                    assertThat(row.cost()).isEqualTo("28,40");
                    assertThat(row.production()).contains("Écrire une fiche", "Montrer aux");
                });
    }

    private void story(Project project, Entry seeds) {
        List<Trace> traces =
                stories.stream()
                        .flatMap(story ->
                                story.around(school.id(), seeds.id(), Optional.empty()).stream())
                        .toList();
        assertThat(traces.stream().map(Trace::href)).contains(project.path());
        assertThat(traces.stream().map(Trace::kind)).contains("Le projet", "La lettre");
    }

    private void paper(Project project, Entry seeds) throws IOException {
        ProjectReport report = reports.report(school.id(), project.id(), Use.PUBLIC).orElseThrow();
        var out = new ByteArrayOutputStream();
        reports.write(report, out);
        try (var document = Loader.loadPDF(out.toByteArray())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text)
                    .contains(
                            List.of(
                                    "Le coin des oiseaux",
                                    "CM2 (24 élèves)",
                                    "Nous voulons nourrir les oiseaux.",
                                    "Avec plaisir, près du tilleul.",
                                    "La mésange a la tête noire.",
                                    "12,5 m",
                                    "Voter l'achat",
                                    "28,40",
                                    seeds.piece(),
                                    "Merci",
                                    "Mairie de Saint-Genest"));
        }
        assertThat(Arrays.stream(StepKind.values()).count()).isEqualTo(14);
    }

    @Test
    void a_step_done_before_those_it_waits_for_is_kept_with_a_remark() {
        Project project = lived();
        answered(
                project, "visiter", Map.of("jour", "2026-09-08", "avec", "lui", "appris", "Tout."));
        var done = finish(project, "visiter");
        assertThat(value(done).isDone()).isTrue();
        assertThat(said(done))
                .containsExactly(new ProjectFinding.TooSoon(List.of("Écrire à la mairie")));
        assertThat(said(done).getFirst().rule()).isEqualTo(ProjectRules.PRJ_01);
        value(steps.reopen(school.id(), project.id(), "visiter", MME_ROUX));
        assertThat(step(project, "visiter").isDone()).isFalse();
    }
}
