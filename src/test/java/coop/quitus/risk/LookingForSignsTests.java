package coop.quitus.risk;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static coop.quitus.world.World.paid;
import static coop.quitus.world.World.received;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// Signs seen in real books, across an association, and explained by people.
@RoomTest
class LookingForSignsTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final Actor MME_FAURE = new Actor(UUID.randomUUID(), "Mme Faure");
    private static final LocalDate TERM = LocalDate.of(2025, 10, 1);

    @Autowired World world;
    @Autowired Ledger ledger;
    @Autowired Risks risks;
    @Autowired MockMvcTester site;

    /// Two expenses that may be one, and nothing else that a bank could tell.
    private Cooperative withTwins(String department) {
        Cooperative school = world.school(department);
        value(
                ledger.post(
                        school.id(),
                        received(
                                TERM.minusDays(9), "Kermesse", Till.BANK, "PRD_ACTIVITY", "500,00"),
                        MME_ROUX));
        spend(school, TERM, "Livres", "86,40");
        spend(school, TERM.plusDays(1), "Livres", "86,40");
        return school;
    }

    private void spend(Cooperative school, LocalDate on, String label, String amount) {
        value(
                ledger.post(
                        school.id(), paid(on, label, Till.BANK, "CHG_ACTIVITY", amount), MME_ROUX));
    }

    private static List<String> rules(List<RiskSign> signs) {
        return signs.stream().map(sign -> sign.kind().rule().id()).toList();
    }

    @Test
    void signs_are_seen_weighed_explained_and_come_back_with_new_facts() {
        Cooperative school = withTwins("971");
        List<RiskSign> signs = risks.of(school.id(), YEAR);
        assertThat(rules(signs)).contains("RSK-01");
        RiskSign twins =
                signs.stream()
                        .filter(sign -> sign.kind() == RiskKind.DUPLICATES)
                        .findFirst()
                        .orElseThrow();
        assertThat(RiskSentences.seen(twins.seen())).contains("D01 et D02", "86,40", "1 jour");
        int before =
                Objects.requireNonNull(risks.weights(school.association(), YEAR).get(school.id()));
        assertThat(before).isEqualTo(signs.stream().mapToInt(RiskSign::weight).sum());

        assertThat(explained(school, twins.digest(), "Trop court").toString()).contains("Done");
        RiskSign after = risks.of(school.id(), YEAR).getLast();
        assertThat(after.weight()).isZero();
        assertThat(after.explanation()).isNotNull();
        assertThat(risks.weights(school.association(), YEAR).get(school.id()))
                .isEqualTo(before - RiskKind.DUPLICATES.weight());
        assertThat(explained(school, twins.digest(), "Une seconde raison").toString())
                .contains("AlreadyExplained");
        assertThat(explained(school, "0".repeat(64), "Rien de tel").toString())
                .contains("SeenOtherwise");
        assertThat(explained(school, twins.digest(), "court").toString()).contains("NoReason");

        spend(school, TERM.plusDays(2), "Livres", "86,40");
        assertThat(risks.of(school.id(), YEAR))
                .anyMatch(sign -> sign.kind() == RiskKind.DUPLICATES && sign.weight() > 0);
    }

    private Object explained(Cooperative school, String seen, String reason) {
        return risks.explain(school.id(), YEAR, RiskKind.DUPLICATES, seen, reason, MME_FAURE);
    }

    @Test
    void an_association_sees_its_own_and_the_heaviest_first() {
        Cooperative mine = withTwins("972");
        Cooperative quiet = world.school("972");
        Cooperative elsewhere = withTwins("973");
        Map<CooperativeId, Integer> weights = risks.weights(mine.association(), YEAR);
        assertThat(weights).containsKeys(mine.id(), quiet.id()).doesNotContainKey(elsewhere.id());
        assertThat(weights.get(quiet.id())).isZero();
        assertThat(risks.standings(mine.association(), YEAR).getFirst().cooperative())
                .isEqualTo(mine.id());
    }

    private Document page(String path, Cookie who) throws java.io.UnsupportedEncodingException {
        var result = site.get().uri(path).cookie(who).exchange();
        assertThat(result).as(path).hasStatusOk();
        return Jsoup.parse(result.getResponse().getContentAsString(StandardCharsets.UTF_8));
    }

    @Test
    void the_team_and_the_auditor_read_and_the_team_alone_explains()
            throws java.io.UnsupportedEncodingException {
        Cooperative school = withTwins("974");
        Cooperative stranger = world.elsewhere();
        String all = "/associations/" + school.association() + "/risques/2025";
        String one = all + "/" + school.id();
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        Cookie auditor = world.session(Role.AUDITOR, school);
        assertThat(page(all, staff).expectFirst("tbody tr").text())
                .contains(school.number(), "La même somme deux fois");
        page(one, auditor);
        Document read = page(one, staff);
        assertThat(read.text())
                .contains("RSK-01", "Ce peut être innocent", "Deux classes ont pu acheter");
        String digest = read.select("form[action$=RSK-01] input[name=vu]").attr("value");
        var refused =
                site.post()
                        .uri(one + "/RSK-01")
                        .cookie(staff)
                        .with(csrf())
                        .param("vu", digest)
                        .param("raison", "non");
        assertThat(refused.exchange()).hasStatus(422).bodyText().contains("Il manque la raison");
        var said =
                site.post()
                        .uri(one + "/RSK-01")
                        .cookie(staff)
                        .with(csrf())
                        .param("vu", digest)
                        .param("raison", "Deux classes, deux listes de livres : factures vues.");
        assertThat(said.exchange()).hasStatus(303);
        assertThat(page(one, staff).text()).contains("expliqué", "deux listes de livres");
        assertThat(page(all, staff).text()).contains("1 expliqué");
        nobodyElseReads(school, stranger, staff);
    }

    private void nobodyElseReads(Cooperative school, Cooperative stranger, Cookie staff) {
        AssociationId association = school.association();
        String one = "/associations/" + association + "/risques/2025/" + school.id();
        for (Role role : List.of(Role.MANDATE_HOLDER, Role.TREASURER, Role.VERIFIER)) {
            assertThat(site.get().uri(one).cookie(world.session(role, school)).exchange())
                    .as(role.name())
                    .hasStatus(404);
        }
        Cookie far = world.session(Role.ASSOCIATION_STAFF, stranger);
        assertThat(site.get().uri(one).cookie(far).exchange()).hasStatus(404);
        assertThat(
                        site.get()
                                .uri(
                                        "/associations/"
                                                + association
                                                + "/risques/2025/"
                                                + stranger.id())
                                .cookie(staff)
                                .exchange())
                .as("another association's cooperative under one's own address")
                .hasStatus(404);
        assertThat(
                        site.get()
                                .uri("/associations/" + association + "/risques")
                                .cookie(staff)
                                .exchange())
                .hasStatus(303);
    }
}
