package coop.quitus.assembly;

import static coop.quitus.world.Shown.page;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.world.RoomTest;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// What staff, officers and an auditor see of a general meeting.
@RoomTest
class MeetingPagesTests extends CalledAssociation {

    @Autowired MockMvcTester site;

    private MvcTestResult send(String path, Cookie who, Map<String, String> fields) {
        var request = site.post().uri(path).cookie(who).with(csrf());
        fields.forEach(request::param);
        return request.exchange();
    }

    @Test
    void a_meeting_goes_from_the_calendar_to_the_deposit() throws UnsupportedEncodingException {
        founded("27");
        Person office = world.someone(Role.ASSOCIATION_OFFICER, schools.getFirst());
        Cookie staff = world.session(office);
        String all = "/associations/" + association + "/assemblees";
        UUID key = UUID.randomUUID();
        var fields = new HashMap<>(asked(key));
        fields.remove("lieu");
        assertThat(send(all, staff, fields))
                .hasStatus(422)
                .bodyText()
                .contains("Il manque le lieu");
        assertThat(send(all, staff, asked(key))).hasStatus(303);
        assertThat(page(site, all, staff).text()).contains("à convoquer");
        String here = all + "/" + key;
        MvcTestResult job = send(here + "/convocation", staff, Map.of());
        assertThat(job).hasStatus(303);
        String work = Objects.requireNonNull(job.getResponse().getHeader("Location"));
        jobs.await(UUID.fromString(work.substring(work.lastIndexOf('/') + 1)));
        held(here, office);
        others_read_or_find_nothing(all, here);
    }

    private void held(String here, Person office) throws UnsupportedEncodingException {
        clock.moveTo(THE_DAY);
        Cookie staff = world.session(office);
        assertThat(page(site, here + "/presences", staff).select("input[name=present]")).hasSize(3);
        assertThat(send(here + "/votes/1", staff, Map.of("resolution", "Oui", "pour", "1")))
                .hasStatus(422)
                .bodyText()
                .contains("il manque 2 voix");
        assertThat(
                        send(
                                here + "/pouvoirs",
                                staff,
                                Map.of("donne", id(1).toString(), "porte", id(0).toString())))
                .hasStatus(303);
        assertThat(send(here + "/presences", staff, Map.of("present", id(0).toString())))
                .hasStatus(303);
        assertThat(page(site, here, staff).text()).contains("Le quorum (2 voix) est atteint");
        assertThat(send(here + "/votes/1", staff, Map.of("resolution", "Oui.", "pour", "2")))
                .hasStatus(303);
        assertThat(send(here + "/proces-verbal", staff, Map.of("dit", ""))).hasStatus(303);
        assertThat(send(here + "/signatures", staff, Map.of("fonction", "présidente")))
                .hasStatus(303);
        assertThat(page(site, here, staff).text())
                .contains("Adoptée : 2 pour", "signatures : 1 sur 2", "présidente");
        deposited(here, staff);
    }

    private void deposited(String here, Cookie staff) throws UnsupportedEncodingException {
        assertThat(
                        send(
                                here + "/dossiers/depots",
                                staff,
                                Map.of(
                                        "pour", "PREFECTURE",
                                        "jour", THE_DAY.toString(),
                                        "reference", "W-123")))
                .hasStatus(303);
        assertThat(page(site, here + "/dossiers", staff).text()).contains("W-123", "L612-4", "153");
    }

    private static Map<String, String> asked(UUID key) {
        return Map.ofEntries(
                Map.entry("cle", key.toString()),
                Map.entry("genre", "ORDINARY"),
                Map.entry("exercice", "2025"),
                Map.entry("jour", THE_DAY.toString()),
                Map.entry("heure", "18:00"),
                Map.entry("lieu", "Maison des associations"),
                Map.entry("points", "MORAL"),
                Map.entry("quorum", "HALF"),
                Map.entry("second", "NONE"),
                Map.entry("majorite", "SIMPLE"),
                Map.entry("delai", "15"),
                Map.entry("ecart", "15"),
                Map.entry("pouvoirs", "1"));
    }

    private void others_read_or_find_nothing(String all, String here)
            throws UnsupportedEncodingException {
        Cookie auditor = world.session(Role.AUDITOR, schools.getFirst());
        assertThat(page(site, here, auditor).select("main form")).isEmpty();
        assertThat(page(site, here + "/dossiers", auditor).select("main form")).isEmpty();
        assertThat(site.get().uri(here + "/proces-verbal.pdf").cookie(auditor).exchange())
                .hasStatusOk();
        assertThat(send(here + "/proces-verbal", auditor, Map.of())).hasStatus(403);
        Cookie plain = world.session(Role.ASSOCIATION_STAFF, schools.getFirst());
        assertThat(send(here + "/signatures", plain, Map.of("fonction", "x"))).hasStatus(403);
        Cookie neighbour = world.session(Role.ASSOCIATION_STAFF, world.elsewhere());
        assertThat(site.get().uri(here).cookie(neighbour).exchange()).hasStatus(404);
        assertThat(site.get().uri(all).cookie(neighbour).exchange()).hasStatus(404);
    }
}
