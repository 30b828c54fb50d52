package coop.quitus.assembly;

import static coop.quitus.world.GoldenYear.value;
import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Role;
import coop.quitus.job.Job;
import coop.quitus.kernel.Sha256;
import coop.quitus.world.RoomTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From the notice to the deposit: ASG-01, ASG-02, ASG-03.
@RoomTest
class HoldingAMeetingTests extends CalledAssociation {

    @Autowired Tenancy tenancy;
    @Autowired Places places;
    @Autowired Filings filings;
    @Autowired JdbcClient sql;

    @Test
    void a_share_of_the_voices_is_rounded_up_and_a_majority_leaves_abstentions_out() {
        assertThat(Share.THIRD.of(9)).isEqualTo(3);
        assertThat(Share.THIRD.of(10)).isEqualTo(4);
        assertThat(Share.NONE.of(10)).isZero();
        assertThat(Majority.SIMPLE.adopts(5, 5)).isFalse();
        assertThat(Majority.SIMPLE.adopts(6, 5)).isTrue();
        assertThat(Majority.TWO_THIRDS.adopts(2, 1)).isTrue();
        assertThat(Majority.TWO_THIRDS.adopts(3, 2)).isFalse();
        assertThat(Majority.TWO_THIRDS.adopts(0, 0)).isFalse();
    }

    @Test
    void the_notice_leaves_in_time_and_once_to_each_mandate_holder() {
        founded("12");
        Meeting meeting = announced(HALF, Theme.MORAL);
        assertThat(meetings.notice(association, meeting.id(), MME_ROUX)).isEmpty();
        clock.moveTo(THE_DAY.minusDays(14));
        assertThat(refused(meetings.convoke(association, meeting.id(), MME_ROUX)))
                .as("ASG-03")
                .containsExactly("TooSoon");
        clock.moveTo(THE_DAY.minusDays(15));
        UUID job = value(meetings.convoke(association, meeting.id(), MME_ROUX));
        jobs.await(job);
        Job done = jobs.find(job).orElseThrow();
        assertThat(done.remarks())
                .anyMatch(said -> said.startsWith("3 mandataires convoqués"))
                .anyMatch(said -> said.startsWith("1 coopérative n'a pas de mandataire"));
        Meeting known = meetings.find(association, meeting.id()).orElseThrow();
        assertThat(known.roll()).hasSize(4).filteredOn(Voter::written).hasSize(3);
        assertThat(meetings.notice(association, meeting.id(), MME_ROUX)).isPresent();
        assertThat(refused(meetings.convoke(association, meeting.id(), MME_ROUX)))
                .containsExactly("AlreadyConvoked");
    }

    @Test
    void one_voice_short_of_the_quorum_calls_again_and_one_more_votes() {
        founded("16");
        UUID meeting = convoked(HALF, Theme.MORAL);
        Meeting short_ = come(meeting, 0);
        assertThat(short_.quorum().words()).contains("n'est pas atteint : il manque 1 voix");
        assertThat(refused(vote(meeting, 1, counted(1, 0, 0)))).containsExactly("NoQuorum");
        var soon =
                meetings.callAgain(
                        association,
                        meeting,
                        THE_DAY.plusDays(14),
                        LocalTime.NOON,
                        "Salle 2",
                        MME_ROUX);
        assertThat(refused(soon)).containsExactly("TooSoon");
        Meeting second =
                value(
                        meetings.callAgain(
                                association,
                                meeting,
                                THE_DAY.plusDays(15),
                                LocalTime.NOON,
                                "Salle 2",
                                MME_ROUX));
        jobs.await(value(meetings.convoke(association, second.id(), MME_ROUX)));
        clock.moveTo(THE_DAY.plusDays(15));
        come(second.id(), 0);
        assertThat(value(vote(second.id(), 1, counted(1, 0, 0))).title())
                .contains("seconde convocation");
        assertThat(
                        refused(
                                meetings.callAgain(
                                        association,
                                        meeting,
                                        THE_DAY,
                                        LocalTime.NOON,
                                        "",
                                        MME_ROUX)))
                .contains("CalledAgain");
    }

    @Test
    void a_voice_is_entrusted_once_within_the_limit_and_votes_once() {
        founded("17");
        UUID meeting = convoked(HALF, Theme.MORAL);
        assertThat(refused(meetings.entrust(association, meeting, id(3), id(0), MME_ROUX)))
                .containsExactly("NoHolder");
        value(meetings.entrust(association, meeting, id(1), id(0), MME_ROUX));
        assertThat(refused(meetings.entrust(association, meeting, id(1), id(2), MME_ROUX)))
                .containsExactly("VoiceGiven");
        assertThat(refused(meetings.entrust(association, meeting, id(2), id(0), MME_ROUX)))
                .containsExactly("TooManyProxies");
        assertThat(come(meeting, 0).quorum()).isEqualTo(new Quorum(4, 1, 1, 2));
        assertThat(come(meeting, 0, 1).quorum())
                .as("who comes votes in person")
                .isEqualTo(new Quorum(4, 2, 0, 2));
        assertThat(refused(vote(meeting, 1, counted(1, 1, 1))))
                .as("ASG-02")
                .containsExactly("TooManyVotes");
        assertThat(value(vote(meeting, 1, counted(1, 1, 0))).agenda().getFirst().vote())
                .extracting(Vote::adopted)
                .isEqualTo(false);
    }

    @Test
    void postgresql_counts_the_voices_again() {
        founded("05");
        UUID meeting = convoked(HALF, Theme.MORAL);
        come(meeting, 0, 1);
        String vote =
                """
                INSERT INTO assembly.vote
                VALUES (:where, :association, :meeting, 1, 1, 'Oui', 'SIMPLE', :there, :yes, 0, 0, true, now(),
                        :meeting, 'Essai')
                """;
        assertThatThrownBy(() -> write(vote, meeting, Map.of("there", 2, "yes", 3)))
                .hasMessageContaining("check");
        assertThatThrownBy(() -> write(vote, meeting, Map.of("there", 3, "yes", 3)))
                .hasMessageContaining("these voices are not there");
        write(vote, meeting, Map.of("there", 2, "yes", 2));
    }

    @Test
    void postgresql_bounds_the_proxies_and_keeps_one_minutes() {
        founded("28");
        UUID meeting = convoked(HALF, Theme.MORAL);
        come(meeting, 0, 1);
        value(vote(meeting, 1, counted(2, 0, 0)));
        String proxy =
                """
                INSERT INTO assembly.proxy
                VALUES (:where, :association, :meeting, :giver, :holder, now(), :meeting, 'Essai')
                """;
        write(proxy, meeting, Map.of("giver", id(1).value(), "holder", id(0).value()));
        assertThatThrownBy(() ->
                        write(
                                proxy,
                                meeting,
                                Map.of("giver", id(2).value(), "holder", id(0).value())))
                .hasMessageContaining("this voice cannot be entrusted so");
        value(meetings.draw(association, meeting, "", MME_ROUX));
        assertThatThrownBy(() ->
                        write(
                                """
                                INSERT INTO assembly.minutes
                                VALUES (:where, :association, :meeting, '', '', repeat('0', 64), now(), :meeting, 'Essai')
                                """,
                                meeting,
                                Map.of()))
                .as("one minutes for a meeting")
                .hasMessageContaining("minutes_pkey");
        assertThat(refused(meetings.attend(association, meeting, these(0), MME_ROUX)))
                .containsExactly("Closed");
    }

    private void write(String statement, UUID meeting, Map<String, Object> values) {
        Cooperative where =
                places.cooperativesOf(association).stream()
                        .filter(Cooperative::headquarters)
                        .findFirst()
                        .orElseThrow();
        tenancy.within(
                where.id(),
                () -> {
                    sql.sql(statement)
                            .param("where", where.id().value())
                            .param("association", association.value())
                            .param("meeting", meeting)
                            .params(values)
                            .update();
                });
    }

    @Test
    void minutes_say_what_was_voted_and_two_officers_sign_them() throws IOException {
        founded("94");
        UUID meeting = convoked(HALF, Theme.MORAL, Theme.ACCOUNTS);
        come(meeting, 0, 1, 2);
        value(vote(meeting, 1, counted(3, 0, 0)));
        value(vote(meeting, 2, counted(1, 0, 1)));
        value(vote(meeting, 2, counted(2, 0, 1)));
        value(meetings.draw(association, meeting, "Une question sur les projets.", MME_ROUX));
        var first = world.someone(Role.ASSOCIATION_OFFICER, schools.getFirst()).acting();
        var second = world.someone(Role.ASSOCIATION_OFFICER, schools.getFirst()).acting();
        value(meetings.sign(association, meeting, "président", first));
        assertThat(refused(meetings.sign(association, meeting, "secrétaire", first)))
                .containsExactly("AlreadySigned");
        Meeting signed = value(meetings.sign(association, meeting, "secrétaire", second));
        assertThat(signed.approvedAccounts()).isTrue();
        assertThat(filings.meter(association, signed).until()).isEqualTo(THE_DAY.plusMonths(3));
        byte[] paper = meetings.minutes(association, meeting, MME_ROUX).orElseThrow();
        assertThat(meetings.minutes(association, meeting, MME_ROUX).orElseThrow())
                .as("the same sealed file")
                .isEqualTo(paper);
        try (var pdf = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s+", " "))
                    .contains("Adoptée : 2 pour, 0 contre, 1 abstention")
                    .contains("3 voix sur 4 : 3 présentes")
                    .contains("ne sont pas arrêtés dans Quitus")
                    .contains("Une question sur les projets.")
                    .contains("secrétaire");
        }
    }

    @Test
    void a_bundle_names_each_file_by_its_fingerprint_and_says_what_it_lacks() throws IOException {
        founded("95");
        UUID meeting = convoked(HALF, Theme.MORAL);
        assertThat(refused(filings.pack(association, meeting, Authority.PREFECTURE, MME_ROUX)))
                .containsExactly("NotClosed");
        come(meeting, 0, 1);
        value(vote(meeting, 1, counted(2, 0, 0)));
        value(meetings.draw(association, meeting, "", MME_ROUX));
        byte[] notice = meetings.notice(association, meeting, MME_ROUX).orElseThrow();
        value(
                filings.enclose(
                        association,
                        meeting,
                        Enclosure.Kind.ACTIVITY_REPORT,
                        new ByteArrayInputStream(notice),
                        "activite.pdf",
                        MME_ROUX));
        UUID job = value(filings.pack(association, meeting, Authority.PREFECTURE, MME_ROUX));
        jobs.await(job);
        Map<String, byte[]> files = unpacked(jobs.result(job).orElseThrow());
        assertThat(files)
                .containsKeys(
                        "proces-verbal.pdf", "bureau.csv", "rapport-activite.pdf", "index.csv");
        String manifest = new String(files.remove("MANIFESTE.sha256"), StandardCharsets.UTF_8);
        files.forEach((name, content) ->
                assertThat(manifest).contains(Sha256.of(content) + "  " + name + "\n"));
        assertThat(new String(files.get("A-COMPLETER.txt"), StandardCharsets.UTF_8))
                .contains("pas encore signé", "ne sont pas arrêtés")
                .doesNotContain("Rapport d'activité");
        UUID other = value(filings.pack(association, meeting, Authority.JOAFE, MME_ROUX));
        jobs.await(other);
        assertThat(unpacked(jobs.result(other).orElseThrow()))
                .containsKeys("publication.txt", "index.csv", "A-COMPLETER.txt")
                .doesNotContainKeys("proces-verbal.pdf", "bureau.csv");
    }

    private static Map<String, byte[]> unpacked(InputStream content) throws IOException {
        var files = new HashMap<String, byte[]>();
        try (var zip = new ZipInputStream(content)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }
}
