package coop.quitus.audit;

import static coop.quitus.world.Shown.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandates;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.identity.Role;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What an auditor sees, what is written down of it, and every door that stays shut to him
/// (AUD-02).
@RoomTest
class VisitingTheRoomTests extends AuditedAssociation {
    @Autowired MockMvcTester site;
    @Autowired Rights rights;
    @Autowired Mandates mandates;
    @Autowired ReadingLog readings;
    @Autowired Auditors auditors;
    @Autowired People people;

    private Person auditor;
    private Cookie his;
    private Person officer;
    private Cookie hers;
    private String there;
    private String room;

    @Override
    String department() {
        return "88";
    }

    @BeforeAll
    void people() {
        auditor = world.someone(Role.AUDITOR, whole);
        his = world.session(auditor);
        officer = world.someone(Role.ASSOCIATION_OFFICER, whole);
        hers = world.session(officer);
        there = "/associations/" + association;
        room = there + "/commissaire/2025";
    }

    private MvcTestResult send(String path, Cookie who, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void from_the_rate_down_to_one_voucher_each_page_leads_to_the_next() throws Exception {
        Document home = page(site, room, his);
        assertThat(home.select(".headline strong").text()).contains("%");
        assertThat(home.text()).contains("Le justificatif", "Il manque", "AUD-02");
        assertThat(page(site, room + "/population?manque=VOUCHERS", his).select("tbody tr"))
                .hasSize(1);
        assertThat(page(site, room + "/population", his).text())
                .contains(whole.number(), "9 sur 9");
        Document figures = page(site, room + "/agreges", his);
        String account = figures.expectFirst("a[href*=/agreges/CHG_]").attr("href");
        Document shares = page(site, account, his);
        assertThat(shares.text()).contains("au centime");
        String share = shares.expectFirst("a[href$=/" + whole.id() + "]").attr("href");
        Document postings = page(site, share, his);
        assertThat(postings.text()).contains("au centime");
        String entry = postings.expectFirst("a[href*=/ecritures/]").attr("href");
        Document proof = page(site, entry, his);
        assertThat(proof.select(".crumbs li")).hasSize(4);
        assertThat(proof.select(".proof img")).hasSize(1);
        assertThat(proof.text()).contains("Quitus donné", "Qui a décidé");
        for (String file :
                List.of(
                        "/anomalies?ouvertes=oui",
                        "/fec",
                        "/emporter",
                        "/population.csv",
                        "/anomalies.csv",
                        "/fec.txt")) {
            assertThat(site.get().uri(room + file).cookie(his).exchange()).hasStatusOk();
        }
    }

    @Test
    void a_question_and_a_note_are_his_to_write() throws Exception {
        String entry = room + "/ecritures/" + bare.id() + "/D02";
        Map<String, String> words =
                Map.of("cle", UUID.randomUUID().toString(), "mots", "Où est la facture ?");
        assertThat(send(entry + "/questions", his, words)).hasStatus(303);
        assertThat(page(site, entry, his).text()).contains("Où est la facture ?");
        assertThat(
                        send(
                                entry + "/questions",
                                his,
                                Map.of("cle", UUID.randomUUID().toString(), "mots", "")))
                .hasStatus(422);

        assertThat(
                        send(
                                room + "/notes",
                                his,
                                Map.of("cle", UUID.randomUUID().toString(), "mots", "")))
                .hasStatus(422);
        assertThat(send(room + "/notes", his, words)).hasStatus(303);
        Document notes = page(site, room + "/notes", his);
        assertThat(send(notes.select("form[action$=/rature]").attr("action"), his, Map.of()))
                .hasStatus(303);
        assertThat(page(site, room + "/notes", his).select("del")).hasSize(1);
    }

    @Test
    void a_sample_is_drawn_and_ticked_on_its_page() throws Exception {
        var plan =
                Map.of(
                        "cle", UUID.randomUUID().toString(),
                        "methode", "MONETARY_UNITS",
                        "population", "EXPENSES",
                        "graine", "",
                        "taille", "2");
        assertThat(send(room + "/sondages", his, plan)).hasStatus(422);
        var good = new HashMap<>(plan);
        good.put("graine", "marronnier");
        MvcTestResult drawn = send(room + "/sondages", his, good);
        assertThat(drawn).hasStatus(303);
        String sample = Objects.requireNonNull(drawn.getResponse().getHeader("Location"));
        Document list = page(site, sample, his);
        String first = list.expectFirst(".worklist form").attr("action");
        assertThat(send(first, his, Map.of("constat", "anomalie"))).hasStatus(422);
        assertThat(send(first, his, Map.of("constat", "vu"))).hasStatus(303);
        assertThat(page(site, sample, his).text()).contains("vue, rien à dire");
        assertThat(site.get().uri(sample + "/liste.csv").cookie(his)).hasStatusOk();
    }

    @Test
    void each_page_he_reads_is_written_down_and_nobody_else_s() throws Exception {
        long before = readings.count(association);
        page(site, there + "/cooperatives", hers);
        assertThat(readings.count(association)).isEqualTo(before);

        page(site, "/cooperatives/" + whole.id() + "/exercices/2025/cahier/D02", his);
        page(site, "/cooperatives/" + whole.id() + "/exercices/2025/banque", his);
        page(site, "/cooperatives/" + whole.id() + "/exercices/2025/cloture", his);

        assertThat(readings.count(association)).isEqualTo(before + 3);
        assertThat(readings.of(association, 0, 500))
                .filteredOn(one -> one.page().path().endsWith("/cahier/D02"))
                .isNotEmpty()
                .allMatch(one -> whole.id().equals(one.page().cooperative()));
        assertThat(page(site, room + "/lectures", hers).text()).contains("/cahier/D02");
        assertThat(page(site, room + "/lectures", his).text()).contains("/cahier/D02");
        Cookie staff = world.session(Role.ASSOCIATION_STAFF, whole);
        assertThat(site.get().uri(room + "/lectures").cookie(staff).exchange()).hasStatus(403);
        assertThat(site.get().uri(room + "/notes").cookie(hers).exchange()).hasStatus(403);
    }

    @Test
    void every_door_that_writes_is_shut_to_him_but_his_own() throws Exception {
        Set<String> open = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/identity/rights.txt"))) {
            String[] words = line.split("\\s+");
            boolean inAPlace = line.contains("{cooperative}") || line.contains("{association}");
            if (words[0].equals("POST")
                    && inAPlace
                    && rights.opens("POST", address(words[2]), auditor)) {
                open.add(words[2]);
            }
        }
        String ours = "/associations/{association}/commissaire/{year}";
        String asking = "/cooperatives/{cooperative}/exercices/{year}";
        assertThat(open)
                .containsExactlyInAnyOrder(
                        ours + "/ecritures/{section}/{piece}/questions",
                        ours + "/notes",
                        ours + "/notes/{note}/rature",
                        ours + "/sondages",
                        ours + "/sondages/{sample}/pieces/{position}",
                        ours + "/emporter",
                        asking + "/questions",
                        asking + "/questions/{question}/suite",
                        asking + "/questions/{question}/resolution",
                        asking + "/cahier/{piece}/questions",
                        // A seat at a training is anyone's.
                        "/cooperatives/{cooperative}/formations/{session}/inscription",
                        "/cooperatives/{cooperative}/formations/{session}/desistement");
        assertThat(
                        send(
                                "/cooperatives/"
                                        + whole.id()
                                        + "/exercices/2025/cahier/D02/contrepassation",
                                his,
                                Map.of()))
                .hasStatus(403);
    }

    private String address(String pattern) {
        return pattern.replace("{cooperative}", whole.id().toString())
                .replace("{association}", association.toString())
                .replace("{year}", "2025")
                .replaceAll("\\{[a-zA-Z]+}", "1");
    }

    @Test
    void another_association_s_auditor_finds_nothing_here() throws Exception {
        Cooperative elsewhere = world.elsewhere();
        Cookie stranger = world.session(Role.AUDITOR, elsewhere);
        for (String path :
                List.of("", "/population", "/agreges", "/fec.txt", "/lectures", "/emporter")) {
            assertThat(site.get().uri(room + path).cookie(stranger).exchange())
                    .as(path)
                    .hasStatus(404);
        }
        String theirs = "/associations/" + elsewhere.association() + "/commissaire/2025";
        assertThat(
                        site.get()
                                .uri(theirs + "/ecritures/" + whole.id() + "/D02")
                                .cookie(stranger)
                                .exchange())
                .hasStatus(404);
        assertThat(
                        site.get()
                                .uri(theirs + "/agreges/TRE_BANK/" + whole.id())
                                .cookie(stranger)
                                .exchange())
                .hasStatus(404);
        assertThat(
                        readings.of(association, 0, 500).stream()
                                .map(ReadingLog.Reading::person)
                                .collect(Collectors.toSet()))
                .isSubsetOf(Set.of(auditor.name(), "Maître Vidal"));
    }

    private Map<String, String> invitation(@Nullable LocalDate until) {
        var form = new HashMap<String, String>();
        form.put("nom", "Maître Vidal");
        form.put("courriel", "vidal" + association + "@exemple.fr");
        if (until != null) {
            form.put("au", until.toString());
        }
        return form;
    }

    @Test
    void an_invitation_has_an_end_and_opens_nothing_after() throws Exception {
        String invitations = there + "/commissaires";
        LocalDate last = LocalDate.now(clock).plusMonths(Auditors.MOST_MONTHS);
        assertThat(send(invitations, hers, invitation(null)))
                .hasStatus(422)
                .bodyText()
                .contains("pas de fin", "AUD-02");
        assertThat(send(invitations, hers, invitation(last.plusDays(1)))).hasStatus(422);
        assertThat(send(invitations, his, invitation(last))).hasStatus(403);
        assertThat(send(invitations, hers, invitation(last))).hasStatus(303);

        Auditors.Invitation invited = vidal().getFirst();
        Cookie vidal = world.session(people.person(invited.mandate().person()).orElseThrow());
        assertThat(site.get().uri(room).cookie(vidal).exchange()).hasStatusOk();
        String one = invitations + "/" + invited.mandate().id();
        assertThat(send(one + "/prolongation", hers, Map.of("au", last.plusMonths(8).toString())))
                .hasStatus(303);
        assertThat(vidal()).extracting(Auditors.Invitation::holds).containsExactly(true, false);
        assertThat(send(one + "/fin", hers, Map.of())).hasStatus(303);
        assertThat(site.get().uri(room).cookie(vidal).exchange()).hasStatus(404);
        assertThat(send(one + "/fin", hers, Map.of())).hasStatus(422);
        assertThat(page(site, invitations, hers).text()).contains("finie", "à venir");
    }

    private List<Auditors.Invitation> vidal() {
        return auditors.of(association).stream()
                .filter(one -> one.name().equals("Maître Vidal"))
                .toList();
    }
}
