package coop.quitus.oversight;

import static coop.quitus.world.GoldenYear.value;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.job.Jobs;
import coop.quitus.oversight.Light.Level;
import coop.quitus.risk.RiskKind;
import coop.quitus.risk.RiskSign;
import coop.quitus.risk.Risks;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/// An office before all its cooperatives: it filters, counts, shares out, and nobody else looks.
@RoomTest
class LookingAtFiveHundredTests extends OverseenSchool {

    @Autowired Cockpit all;
    @Autowired Stewards stewards;
    @Autowired Jobs jobs;
    @Autowired Risks risks;

    @Override
    String department() {
        return "45";
    }

    private Standing standing() {
        return all.one(association, YEAR, school.id()).orElseThrow();
    }

    @Test
    void the_lights_of_a_school_come_from_its_books() {
        assertThat(standing().light(Sign.CASH).level()).isEqualTo(Level.FINE);
        assertThat(standing().light(Sign.VOUCHERS).level()).isEqualTo(Level.NONE);
        spent(school, "12,50");
        Standing after = standing();
        assertThat(after.light(Sign.CASH).level()).isEqualTo(Level.URGENT);
        assertThat(after.light(Sign.VOUCHERS).words()).startsWith("1 dépense n'en a pas (12,50");
        assertThat(after.light(Sign.ONE_HAND).words()).contains("Une seule personne a un mandat");
        assertThat(after.level()).isEqualTo(Level.URGENT);
        assertThat(all.of(association, YEAR)).contains(after);
    }

    private void found(int many) {
        for (int i = 0; i < many; i++) {
            world.school(department());
        }
    }

    @Test
    void the_look_costs_as_many_queries_for_fifty_cooperatives_as_for_five() {
        found(4);
        long few = queries();
        found(45);
        assertThat(all.of(association, YEAR)).hasSizeGreaterThanOrEqualTo(50);
        assertThat(queries()).isEqualTo(few).isLessThanOrEqualTo(25);
    }

    private long queries() {
        var log = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var heard = new ListAppender<ILoggingEvent>();
        var before = log.getLevel();
        String me = Thread.currentThread().getName();
        heard.start();
        log.addAppender(heard);
        log.setLevel(ch.qos.logback.classic.Level.DEBUG);
        try {
            assertThat(all.of(association, YEAR)).isNotEmpty();
        } finally {
            log.setLevel(before);
            log.detachAppender(heard);
        }
        return heard.list.stream()
                .filter(event -> event.getThreadName().equals(me))
                .filter(event -> event.getMessage().startsWith("Executing"))
                .filter(event -> !event.getFormattedMessage().contains(" statement ["))
                .count();
    }

    @Test
    void filters_are_counters_words_people_and_districts() throws UnsupportedEncodingException {
        spent(school, "12,50");
        Cooperative calm = world.school(department());
        value(
                stewards.assign(
                        association,
                        Set.of(school.id()),
                        "Forez",
                        true,
                        office.id(),
                        office.acting()));
        assertThat(found("?signe=especes&feu=urgent"))
                .contains(number(school))
                .doesNotContain(number(calm));
        assertThat(found("?signe=especes&feu=en-ordre&q=" + calm.number()))
                .contains(number(calm))
                .doesNotContain(number(school));
        assertThat(found("?q=ecole jean")).contains("École Jean-Macé");
        assertThat(found("?responsable=moi"))
                .contains(number(school), office.name())
                .doesNotContain(number(calm));
        assertThat(found("?responsable=personne&q=" + calm.uai())).contains(number(calm));
        assertThat(found("?secteur=Forez")).contains(number(school)).doesNotContain(number(calm));
        Document none = page(cockpit + "?q=nulle-part", staff);
        assertThat(none.text()).contains("Aucune coopérative ne répond.");
        Document list = page(cockpit, staff);
        assertThat(list.select(".counters a").eachText())
                .anyMatch(text -> text.contains("à traiter d'abord"));
        assertThat(list.select(".lights .state .icon")).as("a shape beside each word").isNotEmpty();
    }

    private String found(String query) throws UnsupportedEncodingException {
        return page(cockpit + query, staff).select("table").text();
    }

    private static String number(Cooperative one) {
        return one.number();
    }

    @Test
    void the_list_leaves_as_a_file_and_the_map_opens_each_school() throws Exception {
        value(
                stewards.assign(
                        association, Set.of(school.id()), "Gier", false, null, office.acting()));
        String file =
                opened(cockpit + "/liste.csv?q=" + school.number(), staff)
                        .getResponse()
                        .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(file.lines()).hasSize(2);
        assertThat(file)
                .startsWith("\uFEFF\"Numéro\";")
                .contains("\"" + school.number() + "\"", "\"Gier\"");
        Document map = page(cockpit + "/carte", staff);
        assertThat(map.select("svg.tiles a[href=" + cockpit + "/" + school.id() + "] title").text())
                .contains(school.number());
        assertThat(map.select("table").text()).contains("Gier", "Circonscription à dire");
    }

    @Test
    void cooperatives_are_shared_out_in_one_go() throws UnsupportedEncodingException {
        assertThat(
                        send(
                                cockpit + "/repartition",
                                staff,
                                Map.of(
                                        "c", school.id().toString(),
                                        "nouveau-responsable", office.id().toString(),
                                        "nouveau-secteur", "Ville nord")))
                .hasStatus(303);
        assertThat(standing().stewardship())
                .isEqualTo(new Stewardship("Ville nord", office.id(), office.name()));
        assertThat(
                        send(
                                cockpit + "/repartition",
                                staff,
                                Map.of(
                                        "c", school.id().toString(),
                                        "nouveau-responsable", UUID.randomUUID().toString())))
                .hasStatus(422);
        assertThat(send(cockpit + "/repartition", staff, Map.of("nouveau-secteur", "Sud")))
                .hasStatus(422);
        assertThat(standing().stewardship().sector()).isEqualTo("Ville nord");
    }

    @Test
    void one_school_is_told_whole_and_the_teams_notes_stay_with_the_team()
            throws UnsupportedEncodingException {
        String one = cockpit + "/" + school.id();
        assertThat(send(one + "/notes", staff, Map.of("note", ""))).hasStatus(422);
        assertThat(send(one + "/notes", staff, Map.of("note", "Rappeler jeudi."))).hasStatus(303);
        assertThat(page(one, staff).text())
                .contains("Rappeler jeudi.", "Mandataire", "Banque rapprochée");
        Cookie auditor = world.session(Role.AUDITOR, school);
        assertThat(page(one, auditor).text()).doesNotContain("Rappeler jeudi.");
        assertThat(send(one + "/notes", auditor, Map.of("note", "Non"))).hasStatus(403);
    }

    @Test
    void one_school_shows_its_signs_with_their_reasons_and_where_they_are_explained()
            throws UnsupportedEncodingException {
        String one = cockpit + "/" + school.id();
        assertThat(page(one, staff).select("#visites").text()).contains("jamais été tirée");
        spent(school, "12,50");
        spent(school, "12,50");
        RiskSign twins =
                risks.of(school.id(), YEAR).stream()
                        .filter(sign -> sign.kind() == RiskKind.DUPLICATES)
                        .findFirst()
                        .orElseThrow();
        String rule = twins.kind().rule().id();
        String there =
                "#risques tr:has(a[href='/associations/%s/risques/%s/%s#%s'])"
                        .formatted(association, YEAR, school.id(), rule);
        String weight = "td[data-label=Poids]";
        Element sign = page(one, staff).expectFirst(there);
        assertThat(sign.select(weight).text()).isEqualTo("2");
        assertThat(sign.text()).contains("12,50", twins.kind().innocent());
        value(
                risks.explain(
                        school.id(),
                        YEAR,
                        twins.kind(),
                        twins.digest(),
                        "Deux sacs, deux classes.",
                        office.acting()));
        Element explained = page(one, world.session(Role.AUDITOR, school)).expectFirst(there);
        assertThat(explained.select(weight).text()).isEqualTo("expliqué");
        assertThat(explained.text())
                .contains("Deux sacs, deux classes.", office.name())
                .doesNotContain(twins.kind().innocent());
    }

    @Test
    void signs_of_risk_are_weighed_when_one_asks() {
        assertThat(standing().light(Sign.RISK).words()).isEqualTo("Pas encore pesés.");
        jobs.await(all.weigh(association, YEAR, office.acting()).id());
        assertThat(standing().light(Sign.RISK).words()).endsWith("le 10 septembre 2026.");
    }

    @Test
    void another_association_and_the_school_itself_do_not_see_the_cockpit() {
        Cookie elsewhere = world.session(Role.ASSOCIATION_STAFF, world.elsewhere());
        String one = cockpit + "/" + school.id();
        for (String path :
                new String[] {cockpit, cockpit + "/carte", cockpit + "/liste.csv", one}) {
            assertThat(opened(path, elsewhere)).as(path).hasStatus(404);
            assertThat(opened(path, mandated)).as(path).hasStatus(path.equals(one) ? 404 : 404);
        }
        Cooperative theirs = world.elsewhere();
        assertThat(opened(cockpit + "/" + theirs.id(), staff)).hasStatus(404);
        assertThat(send(cockpit + "/" + theirs.id() + "/notes", staff, Map.of("note", "Non")))
                .hasStatus(404);
        assertThat(opened(cockpit + "/examen/" + theirs.id(), staff)).hasStatus(404);
        assertThat(send(cockpit + "/examen/" + theirs.id() + "/acceptation", staff, Map.of()))
                .hasStatus(404);
        Cookie auditor = world.session(Role.AUDITOR, school);
        assertThat(opened(cockpit, auditor)).hasStatusOk();
        assertThat(send(cockpit + "/rappels", auditor, Map.of())).hasStatus(403);
    }
}
