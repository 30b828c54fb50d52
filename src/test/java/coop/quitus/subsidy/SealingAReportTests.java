package coop.quitus.subsidy;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.document.PdfJudge;
import coop.quitus.document.PdfSig;
import coop.quitus.document.SealReading;
import coop.quitus.document.Seals;
import coop.quitus.ledger.Entry;
import coop.quitus.world.RoomTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The funder's paper is sealed: whoever holds it can tell whether it is whole, ours and current.
@RoomTest
class SealingAReportTests extends SubsidySchool {

    @Autowired FunderReports reports;
    @Autowired Seals seals;
    @Autowired MockMvcTester site;

    @BeforeEach
    void a_subsidy_that_paid_for_seeds() {
        grant();
        Entry seeds = spend("86,40");
        value(charges.charge(school.id(), JARDIN, whole(seeds), MME_ROUX));
    }

    private byte[] pdf() {
        var out = new ByteArrayOutputStream();
        try {
            FunderReport report = reports.report(school.id(), JARDIN, YEAR).orElseThrow();
            reports.write(report, FunderReports.Dress.PDF, out, MME_ROUX);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static SealReading.Ours ours(SealReading reading) {
        assertThat(reading).isInstanceOf(SealReading.Ours.class);
        return (SealReading.Ours) reading;
    }

    @Test
    void the_same_books_give_the_same_bytes_and_the_judges_are_content() throws Exception {
        byte[] once = pdf();
        assertThat(pdf()).isEqualTo(once);
        assertThat(PdfJudge.faults(once)).isEmpty();
        assertThat(PdfSig.says(once)).contains("Signature is Valid", "ETSI.CAdES.detached");
        assertThat(ours(seals.read(once)).paper().current()).isTrue();
    }

    @Test
    void one_byte_is_enough_to_be_refused_wherever_it_is() throws Exception {
        byte[] whole = pdf();
        for (int at : new int[] {200, whole.length / 3, whole.length / 2}) {
            byte[] altered = whole.clone();
            altered[at] ^= 1;
            assertThat(seals.read(altered))
                    .as("byte %d", at)
                    .isNotInstanceOf(SealReading.Ours.class);
            assertThat(PdfSig.says(altered)).as("byte %d", at).doesNotContain("Signature is Valid");
        }
        byte[] longer = java.util.Arrays.copyOf(whole, whole.length + 1);
        assertThat(seals.read(longer)).isInstanceOf(SealReading.Altered.class);
    }

    @Test
    void what_is_no_paper_of_ours_says_so() {
        assertThat(seals.read("rien".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(SealReading.NotSealed.class);
    }

    @Test
    void once_the_books_say_something_else_the_paper_is_whole_and_not_current_any_more()
            throws Exception {
        byte[] before = pdf();
        String code = ours(seals.read(before)).paper().code();
        assertThat(page(code)).contains("Ce papier est à jour");
        Entry plants = spend("42,35");
        value(charges.charge(school.id(), JARDIN, whole(plants), MME_ROUX));
        assertThat(ours(seals.read(before)).paper().current()).isFalse();
        assertThat(page(code)).contains("n'est plus à jour").doesNotContain("86,40");
        assertThat(ours(seals.read(pdf())).paper().current()).isTrue();
        assertThat(site.get().uri("/documents/" + school.id() + "/AAAAAAAAAAAA").exchange())
                .hasStatus(404);
    }

    /// As a stranger who holds the paper sees it.
    private String page(String code) throws IOException {
        MvcTestResult page = site.get().uri("/documents/" + school.id() + "/" + code).exchange();
        assertThat(page).hasStatusOk();
        return Jsoup.parse(page.getResponse().getContentAsString(StandardCharsets.UTF_8)).text();
    }
}
