package coop.quitus.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.bylaw.BylawFinding;
import coop.quitus.bylaw.BylawSentences;
import coop.quitus.bylaw.NewRelease;
import coop.quitus.bylaw.Releases;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The nation publishes, associations follow what they did not choose, and both stand side by side.
/// Releases hold from 2120 on here: no other test lives there.
@RoomTest
class FollowingTheNationTests {

    private static final Actor BY = Actor.operator("essai");
    private static final SchoolYear FAR = new SchoolYear(2120);
    private static final LocalDate VOTED = LocalDate.of(2026, 6, 12);

    private static final Tariff DEARER =
            new Tariff(
                    World.euros("3"),
                    World.euros("3"),
                    World.euros("0.25"),
                    World.euros("0"),
                    World.euros("0"),
                    World.euros("1.08"));
    private static final Deadlines LATER =
            new Deadlines(
                    LocalDate.of(2026, 10, 15),
                    LocalDate.of(2026, 10, 15),
                    LocalDate.of(2026, 12, 15));
    private static final Policy STRICTER =
            new Policy(30, 5, World.euros("50"), 8, World.euros("60"), World.euros("70"), 10);

    @Autowired World world;
    @Autowired Places places;
    @Autowired Releases releases;
    @Autowired Tariffs tariffs;
    @Autowired Policies policies;
    @Autowired CalendarOfAssociation calendar;
    @Autowired MockMvcTester site;

    @Test
    void a_release_flows_down_but_not_over_what_an_association_chose() {
        AssociationId follows = association("54");
        AssociationId chose = association("2B");
        assertThat(tariffs.choose(chose, FAR.previous(), DEARER, "", BY))
                .isEqualTo(Outcome.done(DEARER));
        assertThat(
                        releases.publish(
                                release(
                                        Map.of(
                                                "tarif.eleve", "2.40",
                                                "echeance.paiement", "12-15",
                                                "seuil.caisse", "90.00")),
                                BY))
                .isInstanceOf(Outcome.Done.class);
        assertThat(tariffs.of(follows, FAR).perPupil()).isEqualTo(World.euros("2.40"));
        assertThat(tariffs.of(follows, FAR.previous())).isEqualTo(Tariff.DEFAULT);
        assertThat(tariffs.of(chose, FAR)).isEqualTo(DEARER);
        assertThat(calendar.of(chose, FAR).payment()).isEqualTo(LocalDate.of(2120, 12, 15));
        assertThat(policies.of(chose, FAR).cashCeiling()).isEqualTo(World.euros("90"));
    }

    /// LOC-01 and LOC-02.
    @Test
    void a_release_says_what_changes_and_the_text_that_decides_it() {
        var mute =
                new NewRelease(
                        FAR,
                        " ",
                        "",
                        "",
                        LocalDate.of(2030, 1, 1),
                        Map.of("tarif.eleve", "beaucoup"));
        var refused = (Outcome.Refused<?, BylawFinding>) releases.publish(mute, BY);
        assertThat(refused.findings())
                .extracting(BylawFinding::field)
                .containsExactly("titre", "changements", "reference", "jour", "tarif.eleve");
        assertThat(refused.findings())
                .allSatisfy(
                        finding -> assertThat(BylawSentences.of(finding).remedy()).isNotBlank());
        assertThat(releases.publish(release(Map.of()), BY))
                .isEqualTo(Outcome.refused(new BylawFinding.NothingChanges()));
        var past =
                new NewRelease(
                        new SchoolYear(2025),
                        "Titre",
                        "Quoi",
                        "AG",
                        VOTED,
                        Map.of("tarif.eleve", "9.00"));
        assertThat(releases.publish(past, BY))
                .isEqualTo(Outcome.refused(new BylawFinding.YearIsOver(new SchoolYear(2025))));
    }

    @Test
    void national_and_local_stand_side_by_side_with_their_story() {
        Cooperative school = world.school("56");
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        String home = "/associations/" + school.association();
        Map<String, String> fields =
                Map.of(
                        "annee", "2026",
                        "tarif.eleve", "2,60",
                        "tarif.adulte", "2,05",
                        "tarif.assurance", "0,25",
                        "tarif.forfait", "0,00",
                        "tarif.abonnement", "0,00",
                        "tarif.part-nationale", "1,08",
                        "choix", "tarifs");
        MvcTestResult refused = send(home + "/reglages/tarifs", staff, fields);
        assertThat(refused).hasStatus(422);
        assertThat(read(refused).select("#champ-raison-erreur").text())
                .contains("il manque la raison du changement");
        var withReason = new HashMap<>(fields);
        withReason.put("raison", "Vote du conseil du 12 mars");
        assertThat(send(home + "/reglages/tarifs", staff, withReason)).hasStatus(303);
        Document page = page(home + "/regles-locales/2026", staff);
        assertThat(page.expectFirst("tr:contains(Cotisation par élève)").text())
                .contains("2,05", "2,60", "diffère", "Vote du conseil du 12 mars");
        assertThat(page.select("#histoire + .scroll").text())
                .contains("Vote du conseil du 12 mars");
        assertThat(page.select("h2").eachText())
                .contains(
                        "Les tarifs",
                        "Les échéances",
                        "Les plafonds et les délais",
                        "La commission de contrôle",
                        "Ce qui est permis");
        Cookie elsewhere = world.session(Role.ASSOCIATION_STAFF, world.elsewhere());
        assertThat(site.get().uri(home + "/regles-locales/2026").cookie(elsewhere)).hasStatus(404);
        assertThat(send(home + "/reglages/tarifs", elsewhere, withReason)).hasStatus(404);
    }

    @Test
    void what_was_chosen_can_be_given_up_again_with_its_reason_and_its_trace() {
        Cooperative school = world.school("04");
        AssociationId here = school.association();
        SchoolYear year = new SchoolYear(2026);
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        String rules = "/associations/" + here + "/regles-locales/2026";
        assertThat(tariffs.follow(here, year, "Vote", BY))
                .isEqualTo(Outcome.refused(new PlaceFinding.FollowsAlready()));
        assertThat(page(rules, staff).select("form[action$=/tarifs]")).isEmpty();
        tariffs.choose(here, year.previous(), DEARER, "Vote", BY);
        calendar.choose(here, year, LATER, "Vote", BY);
        policies.choose(here, year, STRICTER, "Vote", BY);
        assertThat(page(rules, staff).select("form[action$=/tarifs] [name=raison]")).hasSize(1);
        for (String part : List.of("tarifs", "echeances", "plafonds")) {
            MvcTestResult mute = send(rules + "/" + part, staff, Map.of("raison", " "));
            assertThat(mute).hasStatus(422);
            assertThat(read(mute).text()).contains("il manque la raison du changement");
            assertThat(send(rules + "/" + part, staff, Map.of("raison", "Comme tous")))
                    .hasStatus(303);
        }
        assertThat(tariffs.of(here, year.previous())).isEqualTo(DEARER);
        assertThat(tariffs.of(here, year)).isEqualTo(Tariff.DEFAULT);
        assertThat(calendar.of(here, year)).isEqualTo(Deadlines.usual(year));
        assertThat(policies.of(here, year)).isEqualTo(Policy.DEFAULT);
        Document after = page(rules, staff);
        assertThat(after.expectFirst("tr:contains(Cotisation par élève)").text())
                .contains("Suit la fédération");
        assertThat(after.select("#histoire + .scroll").text()).contains("3,00", "Comme tous");
        assertThat(after.select("form[action*=regles-locales]")).isEmpty();
        assertThat(policies.choose(here, year, STRICTER, "Vote", BY))
                .isEqualTo(Outcome.done(STRICTER));
        assertThat(policies.of(here, year.next())).isEqualTo(STRICTER);
        Cookie elsewhere = world.session(Role.ASSOCIATION_STAFF, world.elsewhere());
        assertThat(send(rules + "/tarifs", elsewhere, Map.of("raison", "x"))).hasStatus(404);
    }

    @Test
    void the_national_office_publishes_and_an_association_only_reads() {
        Cooperative school = world.school("2A");
        Cookie office = world.session(Role.NATIONAL_OFFICE, school);
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, school);
        assertThat(page("/federation/versions", office).select("main form[method=post]"))
                .hasSize(1);
        assertThat(page("/federation/versions", staff).select("main form[method=post]")).isEmpty();
        Map<String, String> fields =
                Map.of(
                        "annee", "2125",
                        "tarif.eleve", "2,99",
                        "echeance.paiement", "15/12",
                        "titre", "Cotisation 2125",
                        "changements", "La cotisation suit les prix.",
                        "reference", "Assemblée générale",
                        "jour", VOTED.toString());
        assertThat(send("/federation/versions", staff, fields)).hasStatus(403);
        assertThat(send("/federation/versions", office, fields)).hasStatus(303);
        assertThat(page("/federation/versions", staff).select("article").text())
                .contains("Cotisation 2125", "Assemblée générale, 12 juin 2026", "2,99");
        assertThat(tariffs.of(school.association(), new SchoolYear(2126)).perPupil())
                .isEqualTo(World.euros("2.99"));
    }

    private static NewRelease release(Map<String, String> values) {
        return new NewRelease(
                FAR, "Cotisation", "Les prix montent.", "Assemblée générale", VOTED, values);
    }

    private Document page(String path, Cookie who) {
        MvcTestResult result = site.get().uri(path).cookie(who).exchange();
        assertThat(result).as(path).hasStatusOk();
        return read(result);
    }

    private static Document read(MvcTestResult result) {
        return Jsoup.parse(
                new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private MvcTestResult send(String path, Cookie who, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    private AssociationId association(String department) {
        return places.associationOf(department).orElseThrow().id();
    }
}
