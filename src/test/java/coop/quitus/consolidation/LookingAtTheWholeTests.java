package coop.quitus.consolidation;

import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.euros;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.world.GoldenYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The pages of the whole, and the word people of the association say: ELI-01 to ELI-08.
@RoomTest
class LookingAtTheWholeTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired GoldenYear golden;
    @Autowired Places places;
    @Autowired Ledger ledger;
    @Autowired InternalFlows flows;
    @Autowired AggregatedAccounts aggregated;
    @Autowired MockMvcTester site;

    private Document page(String path, Cookie who) throws UnsupportedEncodingException {
        MvcTestResult answer = site.get().uri(path).cookie(who).exchange();
        assertThat(answer).as(path).hasStatusOk();
        return Jsoup.parse(answer.getResponse().getContentAsString());
    }

    private MvcTestResult send(String path, Cookie who, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private static String here(Cooperative school) {
        return "/associations/" + school.association() + "/comptes/2025";
    }

    private InternalFlow fee(Cooperative school) {
        return flows.of(school.association(), YEAR).stream()
                .filter(flow -> flow.rule().equals("ELI-01"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void each_flow_says_its_rule_and_a_refused_one_counts_again() throws Exception {
        Cooperative school = world.school("29");
        golden.bringTheBook(school);
        assertThat(flows.of(school.association(), YEAR))
                .extracting(InternalFlow::rule, InternalFlow::amount)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("ELI-01", euros("133,25")),
                        org.assertj.core.groups.Tuple.tuple("ELI-02", euros("16,25")),
                        org.assertj.core.groups.Tuple.tuple("ELI-03", euros("80,00")));
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        InternalFlow fee = fee(school);
        var word =
                Map.of(
                        "cooperative", fee.cooperative().toString(),
                        "ecriture", fee.entry().value().toString(),
                        "ligne", String.valueOf(fee.line()),
                        "avis", "REFUSED",
                        "motif", "Cotisation d'une autre association");
        assertThat(send(here(school) + "/flux-internes", staff, word)).hasStatus(303);
        assertThat(aggregated.of(school.association(), YEAR, YEAR.lastDay()).eliminations())
                .doesNotContainKey(new AccountKey("CHG_MEMBERSHIP"));
        Document page = page(here(school) + "/flux-internes", staff);
        assertThat(page.text()).contains("écarté", "Cotisation d'une autre association");
        var again = new java.util.HashMap<>(word);
        again.put("avis", "CONFIRMED");
        again.put("motif", "x");
        assertThat(send(here(school) + "/flux-internes", staff, again)).hasStatus(422);
        again.put("motif", "C'est bien la nôtre");
        assertThat(send(here(school) + "/flux-internes", staff, again)).hasStatus(303);
        assertThat(aggregated.of(school.association(), YEAR, YEAR.lastDay()).eliminations())
                .containsEntry(new AccountKey("CHG_MEMBERSHIP"), euros("133,25"));
    }

    @Test
    void what_undoes_a_flow_shares_its_fate_and_a_stranger_decides_nothing() {
        Cooperative school = world.school("31");
        golden.bringTheBook(school);
        InternalFlow fee = fee(school);
        GoldenYear.value(
                ledger.reverse(
                        school.id(),
                        fee.entry(),
                        LocalDate.of(2025, 10, 20),
                        "payée deux fois",
                        MME_ROUX));
        InternalFlow undone =
                flows.of(school.association(), YEAR).stream()
                        .filter(flow -> flow.rule().equals("ELI-07") && flow.line() == fee.line())
                        .findFirst()
                        .orElseThrow();
        assertThat(undone.amount()).isEqualTo(euros("-133,25"));
        assertThat(decide(school, undone))
                .isEqualTo(Outcome.refused(new ConsolidationFinding.SharesAFate()));
        GoldenYear.value(decide(school, fee));
        assertThat(flows.of(school.association(), YEAR))
                .filteredOn(flow -> flow.line() == fee.line() && flow.kind() == fee.kind())
                .allMatch(flow -> flow.state() == FlowState.REFUSED);
        Cooperative elsewhere = world.elsewhere();
        assertThat(decide(elsewhere, fee))
                .isEqualTo(Outcome.refused(new ConsolidationFinding.NoSuchFlow()));
        Cookie stranger = world.session(Role.ASSOCIATION_STAFF, elsewhere);
        assertThat(site.get().uri(here(school)).cookie(stranger).exchange())
                .hasStatus4xxClientError();
    }

    private Outcome<FlowState, ConsolidationFinding> decide(Cooperative asking, InternalFlow flow) {
        return flows.decide(
                asking.association(),
                flow.cooperative(),
                flow.entry(),
                flow.line(),
                FlowState.REFUSED,
                "Pas interne",
                MME_ROUX);
    }

    @Test
    void halves_that_meet_leave_the_list() {
        Cooperative school = world.school("32");
        pays(school, "OCCE, cotisation", "82,00");
        // ELI-04 for the fee, ELI-05 for the advance: the account alone says so.
        for (String account : List.of("PRD_HQ_MEMBERSHIP", "BAL_SECTIONS")) {
            GoldenYear.value(
                    ledger.post(
                            headquartersOf(school).id(),
                            World.received(
                                    LocalDate.of(2025, 10, 9),
                                    "Chèque reçu",
                                    Till.BANK,
                                    account,
                                    "82,00"),
                            MME_ROUX));
        }
        assertThat(flows.meetings(school.association(), YEAR))
                .satisfiesExactlyInAnyOrder(
                        fees -> {
                            assertThat(fees.kind()).isEqualTo(FlowKind.MEMBERSHIP);
                            assertThat(fees.alone()).isEmpty();
                        },
                        advances -> {
                            assertThat(advances.kind()).isEqualTo(FlowKind.ADVANCE);
                            assertThat(advances.alone()).hasSize(1);
                        });
    }

    private Cooperative headquartersOf(Cooperative school) {
        return places.cooperativesOf(school.association()).stream()
                .filter(Cooperative::headquarters)
                .findFirst()
                .orElseThrow();
    }

    private void pays(Cooperative school, String label, String amount) {
        GoldenYear.value(
                ledger.open(school.id(), YEAR, Map.of(Till.BANK, euros("900,00")), MME_ROUX));
        GoldenYear.value(
                ledger.post(
                        school.id(),
                        World.paid(
                                LocalDate.of(2025, 10, 2),
                                label,
                                Till.BANK,
                                "CHG_MEMBERSHIP",
                                amount),
                        MME_ROUX));
    }

    @Test
    void a_piece_whose_words_say_nothing_can_be_designated() {
        Cooperative school = world.school("34");
        pays(school, "Chèque 9670021", "41,00");
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        assertThat(flows.of(school.association(), YEAR)).isEmpty();
        assertThat(designate(school, staff, "D01")).hasStatus(303);
        assertThat(flows.of(school.association(), YEAR))
                .extracting(InternalFlow::rule, InternalFlow::state)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("ELI-08", FlowState.CONFIRMED));
        assertThat(aggregated.of(school.association(), YEAR, YEAR.lastDay()).eliminations())
                .containsEntry(new AccountKey("CHG_MEMBERSHIP"), euros("41,00"));
        assertThat(designate(school, staff, "Z99")).hasStatus(422);
    }

    private MvcTestResult designate(Cooperative school, Cookie who, String piece) {
        return send(
                here(school) + "/flux-internes/designation",
                who,
                Map.of(
                        "cooperative",
                        school.id().toString(),
                        "piece",
                        piece,
                        "nature",
                        "MEMBERSHIP",
                        "motif",
                        "Relevé du siège"));
    }

    private Cooperative goldenSchool(String department) {
        Cooperative school = world.school(department);
        golden.bringTheBook(school);
        golden.openTheSubsidy(school);
        return school;
    }

    @Test
    void a_figure_leads_down_to_the_book_and_the_nation_adds_up() throws Exception {
        Cooperative school = goldenSchool("33");
        Cookie auditor = world.session(Role.AUDITOR, school);
        assertThat(page(here(school) + "/postes?au=2025-10-31", auditor).text())
                .contains("133,25")
                .doesNotContain("524,60");
        assertThat(
                        page(here(school) + "/postes/CHG_ACTIVITY", auditor)
                                .select("tbody a")
                                .attr("href"))
                .isEqualTo(
                        "/cooperatives/"
                                + school.id()
                                + "/exercices/2025/cahier?q=compte:CHG_ACTIVITY");
        assertThat(send(here(school) + "/arrete", auditor, Map.of())).hasStatus4xxClientError();
        Document nation =
                page("/federation/comptes/2025", world.session(Role.NATIONAL_OFFICE, school));
        assertThat(nation.text()).contains("Par association", "Total du passif");
    }

    @Test
    void an_officer_adjusts_and_approves_by_the_pages_alone() throws Exception {
        Cooperative school = goldenSchool("35");
        Cookie officer = world.session(Role.ASSOCIATION_OFFICER, school);
        assertThat(page(here(school), officer).text())
                .contains("égaux au centime", "Total de l'actif", "1 sur 1", "Fonds dédiés");
        assertThat(send(here(school) + "/arrete", officer, Map.of())).hasStatus(422);
        assertThat(page(here(school) + "/ajustements", officer).text())
                .contains("52,35", "118,90", "MAIRIE-JARDIN");
        var reason = Map.of("motif", "Conforme aux livres");
        assertThat(send(here(school) + "/ajustements/tous", officer, reason)).hasStatus(303);
        assertThat(send(here(school) + "/ajustements/libre", officer, oneAccountTwice()))
                .hasStatus(422);
        assertThat(send(here(school) + "/arrete", officer, Map.of())).hasStatus(303);
        assertThat(page(here(school), officer).text()).contains("Arrêtés le");
        assertThat(
                        site.get()
                                .uri(here(school) + "/comptes-arretes.pdf")
                                .cookie(officer)
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray())
                .startsWith("%PDF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    }

    private static Map<String, String> oneAccountTwice() {
        return Map.of(
                "libelle", "Provision",
                "debit", "68",
                "credit", "68",
                "montant", "10",
                "motif", "essai");
    }
}
