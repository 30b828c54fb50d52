package coop.quitus.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.bylaw.LocalChange;
import coop.quitus.bylaw.LocalHistory;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.ChartExtensions.Extension;
import coop.quitus.ledger.ChartExtensions.Misfit;
import coop.quitus.report.Exports;
import coop.quitus.report.Reports;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// An association names lines of its own under those of the nation: they help, and count nowhere.
@RoomTest
class AddingLinesUnderTheChartTests {

    private static final Actor BY = Actor.operator("essai");
    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final AccountKey ACTIVITY = new AccountKey("CHG_ACTIVITY");

    @Autowired ChartExtensions extensions;
    @Autowired Proposals proposals;
    @Autowired LocalHistory history;
    @Autowired Ledger ledger;
    @Autowired Books books;
    @Autowired Reports reports;
    @Autowired Exports exports;
    @Autowired World world;
    @Autowired MockMvcTester site;
    @Autowired JdbcClient sql;

    @Test
    void our_words_propose_the_nation_s_line_here_and_nowhere_else() {
        Cooperative school = world.school("02");
        Cooperative elsewhere = world.elsewhere();
        assertThat(likely(school, "Barlotière des Combrailles")).isEmpty();
        add(school.association(), YEAR, "6168-BAR", "Vote");
        assertThat(likely(school, "Une barlotière des Combrailles")).containsExactly(ACTIVITY);
        assertThat(likely(elsewhere, "Une barlotière des Combrailles")).isEmpty();
        Account here = extensions.seenBy(school.id(), YEAR).find(ACTIVITY).orElseThrow();
        assertThat(here.help()).contains("Chez nous, « Barlotière » (6168-BAR)", "Le car du lundi");
        assertThat(here.aliases()).contains("6168-BAR");
        assertThat(extensions.seenBy(elsewhere.id(), YEAR).find(ACTIVITY))
                .isEqualTo(books.chart(YEAR).find(ACTIVITY));
        assertThat(extensions.seenBy(school.id(), YEAR.previous()).added()).isEmpty();
        assertThat(extensions.seenBy(school.id(), YEAR.next()).added()).hasSize(1);
    }

    @Test
    void the_report_the_file_and_the_chain_know_nothing_of_it() throws IOException {
        Cooperative school = world.school("37");
        ledger.post(
                school.id(),
                World.received(
                        LocalDate.of(2025, 9, 15), "Familles", Till.BANK, "PRD_FAMILY", "90"),
                BY);
        ledger.post(
                school.id(),
                World.paid(
                        LocalDate.of(2025, 10, 2), "Barlotière", Till.BANK, "CHG_ACTIVITY", "40"),
                BY);
        LocalDate end = YEAR.lastDay();
        var report = reports.financialReport(school.id(), YEAR, end);
        String file = fec(school);
        String print = books.fingerprint(school.id(), YEAR);
        add(school.association(), YEAR, "6168-BAR", "Vote");
        assertThat(reports.financialReport(school.id(), YEAR, end)).isEqualTo(report);
        assertThat(fec(school)).isEqualTo(file).doesNotContain("6168-BAR");
        assertThat(books.fingerprint(school.id(), YEAR)).isEqualTo(print);
        assertThat(books.check(school.id())).isEmpty();
    }

    @Test
    void a_line_stands_under_one_of_the_nation_with_a_code_of_its_own_and_a_reason() {
        AssociationId here = world.school("39").association();
        var wrong = new Extension(AccountKey.BANK, "é", " ", "x".repeat(301), List.of());
        assertThat(extensions.write(here, YEAR, wrong, " ", BY))
                .isEqualTo(
                        Outcome.refused(
                                List.of(
                                        new Misfit.NoSuchLine("compte"),
                                        new Misfit.NotACode("code"),
                                        new Misfit.NothingSaid("libelle"),
                                        new Misfit.TooLong("aide", 300),
                                        new Misfit.NoReason(YEAR))));
        String national = books.chart(YEAR).find(ACTIVITY).orElseThrow().code();
        assertThat(extensions.write(here, YEAR, line(national), "Vote", BY))
                .isEqualTo(Outcome.refused(new Misfit.NotACode("code")));
        add(here, YEAR, "AB", "Vote");
        assertThat(extensions.withdraw(here, YEAR, "AC", "Vote", BY))
                .isEqualTo(Outcome.refused(new Misfit.NotItsOwn()));
        assertThat(extensions.withdraw(here, YEAR, "AB", "", BY))
                .isEqualTo(Outcome.refused(new Misfit.NoReason(YEAR)));
        assertThat(extensions.withdraw(here, YEAR.next(), "AB", "Fin", BY))
                .isInstanceOf(Outcome.Done.class);
        assertThat(extensions.lines(here, YEAR)).hasSize(1);
        assertThat(extensions.lines(here, YEAR.next())).isEmpty();
        assertThat(history.of(here, YEAR.next()))
                .extracting(LocalChange::key, LocalChange::after, LocalChange::reason)
                .containsExactly(tuple("poste.AB", "Rien", "Fin"));
        assertThatThrownBy(() -> sql.sql("DELETE FROM ledger.chart_extension").update())
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void an_association_writes_a_line_and_a_treasurer_finds_it_in_the_forms() {
        Cooperative school = world.school("41");
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        String path = "/associations/" + school.association() + "/postes";
        Map<String, String> form =
                Map.of(
                        "annee", "2025",
                        "compte", "CHG_ACTIVITY",
                        "code", "6168-bar",
                        "libelle", "Barlotière",
                        "mots", "barlotière, car du lundi");
        MvcTestResult mute = post(staff, path, form);
        assertThat(mute).hasStatus(422);
        assertThat(read(mute).select("[name=libelle]").val()).isEqualTo("Barlotière");
        var said = new HashMap<>(form);
        said.put("raison", "Vote du CA");
        assertThat(post(staff, path, said)).hasStatus(303);
        assertThat(page(staff, path + "?annee=2025").select("tbody").text())
                .contains("Barlotière", "6168-BAR", "car du lundi");
        assertThat(
                        page(
                                        staff,
                                        "/associations/"
                                                + school.association()
                                                + "/regles-locales/2025")
                                .select("tr:contains(Barlotière)")
                                .text())
                .contains("diffère", "Vote du CA");
        BookSite book = BookSite.of(site, school, world.session(Role.TREASURER, school));
        String entry = book.book() + "/nouvelle/depense";
        assertThat(page(book.treasurer(), entry).select("option[value=CHG_ACTIVITY]").text())
                .contains("Barlotière");
        assertThat(page(book.treasurer(), book.book() + "/grille").select("#comptes").html())
                .contains("6168-BAR Barlotière");
        Cookie stranger = world.session(Role.ASSOCIATION_STAFF, world.elsewhere());
        assertThat(site.get().uri(path).cookie(stranger)).hasStatus(404);
        assertThat(post(stranger, path, said)).hasStatus(404);
    }

    /// EXP-01.
    @Test
    void what_is_advised_against_leads_to_the_advice_with_its_words_and_so_does_home() {
        Cooperative school = world.school("81");
        BookSite book = BookSite.of(site, school, world.session(Role.TREASURER, school));
        MvcTestResult remarked =
                book.send(
                        "depense",
                        BookSite.form(
                                "montant", "40,00",
                                "libelle", "Entretien du photocopieur & encre",
                                "date", "2025-11-05",
                                "caisse", "TRE_BANK",
                                "compte", "CHG_ACTIVITY"));
        String right = "/cooperatives/" + school.id() + "/ai-je-le-droit";
        String link = read(remarked).select("a[href^=" + right + "?]").attr("href");
        assertThat(link).isEqualTo(right + "?question=Entretien+du+photocopieur+%26+encre");
        Document home = page(book.treasurer(), "/cooperatives/" + school.id() + "/exercices/2025");
        assertThat(home.select("main a[href=" + right + "]")).hasSize(1);
    }

    private void add(AssociationId association, SchoolYear year, String code, String reason) {
        assertThat(extensions.write(association, year, line(code), reason, BY))
                .isInstanceOf(Outcome.Done.class);
    }

    private static Extension line(String code) {
        return new Extension(
                ACTIVITY,
                code,
                "Barlotière",
                "Le car du lundi",
                List.of("Barlotière des Combrailles"));
    }

    private List<AccountKey> likely(Cooperative school, String words) {
        return proposals.accountsFor(school.id(), YEAR, EntryKind.EXPENSE, words);
    }

    private String fec(Cooperative school) throws IOException {
        var out = new ByteArrayOutputStream();
        exports.fec(school.id(), YEAR, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private MvcTestResult post(Cookie who, String uri, Map<String, String> fields) {
        var request = site.post().uri(uri).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private Document page(Cookie who, String uri) {
        MvcTestResult answer = site.get().uri(uri).cookie(who).exchange();
        assertThat(answer).hasStatusOk();
        return read(answer);
    }

    private static Document read(MvcTestResult answer) {
        return Jsoup.parse(
                new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
