package coop.quitus.purse;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.approval.Approvals;
import coop.quitus.ballot.Ballot;
import coop.quitus.council.Agendas;
import coop.quitus.council.Body;
import coop.quitus.council.Deciding;
import coop.quitus.council.Sitting;
import coop.quitus.council.Sittings;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.world.ClassWorld;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.Readable;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The CM2 shares out fifty euros: it wishes, works out the quotes, votes, and what fits is bought.
@RoomTest
class SharingABudgetTests {

    private static final AtomicLong WISHES = new AtomicLong(0x7000L);

    @Autowired World world;
    @Autowired ClassWorld classes;
    @Autowired ClassBudgets budgets;
    @Autowired Quotes quotes;
    @Autowired Approvals approvals;
    @Autowired Agendas agendas;
    @Autowired Sittings sittings;
    @Autowired Deciding deciding;
    @Autowired MockMvcTester site;
    @Autowired Clock clock;

    private Cooperative school;
    private SchoolYear year;
    private Cookie tablet;
    private ClassBudget budget;

    @BeforeEach
    void a_class_with_fifty_euros_to_share() {
        school = world.school();
        year = classes.year();
        tablet = classes.open(school, "CM2");
        budget =
                GoldenYear.value(
                        budgets.open(
                                school.id(),
                                new NewBudget(
                                        UUID.randomUUID(),
                                        year,
                                        "CM2",
                                        "Des jeux pour la cour",
                                        euros("50,00")),
                                MME_ROUX));
    }

    /// The world's clock stands still: wishes told at one instant stand in the order of their ids.
    private UUID wish(String title) {
        UUID wish = new UUID(WISHES.incrementAndGet(), 0x8000000000000000L);
        GoldenYear.value(budgets.wish(school.id(), budget.id(), wish, title, MME_ROUX));
        return wish;
    }

    private Quote quote(UUID subject, String supplier, int number, String unit) {
        return GoldenYear.value(
                quotes.add(
                        school.id(),
                        new NewQuote(
                                UUID.randomUUID(),
                                year,
                                "CM2",
                                subject,
                                supplier,
                                List.of(new QuoteItem("Ballon", number, euros(unit)))),
                        MME_ROUX));
    }

    private Quote workedOut(Quote quote) {
        return GoldenYear.value(
                quotes.workOut(
                        school.id(),
                        quote.id(),
                        quote.items().stream().map(QuoteItem::total).toList(),
                        quote.total(),
                        MME_ROUX));
    }

    private MvcTestResult sums(Quote quote, String line, String total) {
        return site.post()
                .uri("/classe/devis/" + quote.subject() + "/" + quote.id())
                .cookie(tablet)
                .with(csrf())
                .param("ligne.1", line)
                .param("total", total)
                .exchange();
    }

    private static Document read(MvcTestResult result) throws UnsupportedEncodingException {
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    private Document pupils(String path) throws UnsupportedEncodingException {
        MvcTestResult result = site.get().uri(path).cookie(tablet).exchange();
        assertThat(result).as(path).hasStatusOk();
        Document page = read(result);
        Readable.check(page.outerHtml(), ReadingLevel.FULL);
        return page;
    }

    @Test
    void the_class_works_out_each_sum_with_a_nudge_when_it_is_wrong()
            throws UnsupportedEncodingException {
        UUID subject = UUID.randomUUID();
        Quote quote = quote(subject, "Le grand magasin", 3, "4,50");
        assertThat(pupils("/classe/devis/" + subject).text()).contains("À calculer");
        pupils("/classe/devis/" + subject + "/" + quote.id());
        assertThat(read(sums(quote, "12,50", "12,50")).text())
                .contains("La ligne 1 : presque", "Compte 3 fois 4,50");
        assertThat(read(sums(quote, "13,50", "14,00")).text()).contains("Le total : presque");
        assertThat(quotes.choose(school.id(), quote.id(), MME_ROUX))
                .isEqualTo(Outcome.refused(new PurseFinding.NotWorkedOut()));
        assertThat(sums(quote, "13,50", "13,50")).hasStatus(303);
        workedOut(quote(subject, "Le petit magasin", 3, "4,00"));
        assertThat(pupils("/classe/devis/" + subject).text())
                .contains("Lequel est le moins cher", "13,50", "12,00");
        GoldenYear.value(quotes.choose(school.id(), quote.id(), MME_ROUX));
        assertThat(quotes.chosen(school.id(), subject)).map(Quote::id).contains(quote.id());
    }

    @Test
    void what_fits_is_taken_in_the_order_of_the_votes_and_carries_the_decision()
            throws UnsupportedEncodingException {
        UUID balls = wish("Des ballons");
        UUID table = wish("Une table");
        UUID ropes = wish("Des cordes");
        workedOut(quote(balls, "Au ballon", 4, "5,00"));
        workedOut(quote(table, "Meubles", 1, "40,00"));
        workedOut(quote(ropes, "Au ballon", 5, "3,00"));
        String adults =
                "/cooperatives/"
                        + school.id()
                        + "/exercices/"
                        + year.startsIn()
                        + "/classes/CM2/budgets/"
                        + budget.id();
        Cookie teacher = world.session(Role.TEACHER, school);
        assertThat(act(adults + "/conseil", teacher)).hasStatus(303);
        assertThat(act(adults + "/resultat", teacher)).hasStatus(422);
        assertThat(budgets.wish(school.id(), budget.id(), UUID.randomUUID(), "Un but", MME_ROUX))
                .isEqualTo(Outcome.refused(new PurseFinding.AlreadyAtTheCouncil()));
        vote(List.of(List.of(1, 1, 0), List.of(1, 1, 0), List.of(1, 0, 1), List.of(1, 0, 0)));
        ClassBudget shared = budgets.find(school.id(), budget.id()).orElseThrow();
        assertThat(shared.wishes())
                .filteredOn(Wish::fits)
                .extracting(Wish::title)
                .containsExactly("Des ballons", "Des cordes");
        assertThat(shared.left()).isEqualTo(euros("15,00"));
        assertThat(pupils("/classe/budget/" + budget.id()).text()).contains("ça tient", "4 voix");
        assertThat(act(adults + "/resultat", teacher)).hasStatus(303);
        assertThat(approvals.ofLine(school.id(), balls)).isPresent();
        assertThat(approvals.ofLine(school.id(), ropes)).isPresent();
        assertThat(approvals.ofLine(school.id(), table)).isEmpty();
        MvcTestResult after = site.get().uri(adults).cookie(teacher).exchange();
        assertThat(read(after).text()).contains("porte la décision", "ne tient pas");
    }

    private MvcTestResult act(String path, Cookie who) {
        return site.post().uri(path).cookie(who).with(csrf()).exchange();
    }

    private void vote(List<List<Integer>> papers) {
        Sitting sitting =
                GoldenYear.value(
                        sittings.plan(
                                school.id(),
                                year,
                                Body.ofClass("CM2"),
                                LocalDate.now(clock),
                                40,
                                MME_ROUX));
        int present = papers.size();
        GoldenYear.value(sittings.open(school.id(), sitting.id(), present, MME_ROUX));
        GoldenYear.value(sittings.moveTo(school.id(), sitting.id(), budget.id(), MME_ROUX));
        GoldenYear.value(
                deciding.openVote(
                        school.id(),
                        budget.id(),
                        Ballot.Manner.TOKENS,
                        Ballot.Method.APPROVAL,
                        0,
                        MME_ROUX));
        List<String> tokens =
                GoldenYear.value(deciding.tokens(school.id(), budget.id(), present, MME_ROUX));
        for (int i = 0; i < present; i++) {
            GoldenYear.value(deciding.vote(school.id(), budget.id(), tokens.get(i), papers.get(i)));
        }
        GoldenYear.value(deciding.openTheUrn(school.id(), budget.id(), MME_ROUX));
    }

    @Test
    void a_wish_holds_no_first_name() throws UnsupportedEncodingException {
        classes.pupils(school, "CM2", "Inès");
        MvcTestResult answer =
                site.post()
                        .uri("/classe/budget/" + budget.id())
                        .cookie(tablet)
                        .with(csrf())
                        .param("envie", "Le ballon pour Inès")
                        .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(read(answer).text()).contains("prénom");
        assertThat(pupils("/classe/budget").text()).contains("50,00");
    }
}
