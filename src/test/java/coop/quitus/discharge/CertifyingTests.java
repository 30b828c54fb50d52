package coop.quitus.discharge;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.document.PdfJudge;
import coop.quitus.document.SealReading;
import coop.quitus.document.Seals;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The sealed paper of a discharge: whole, ours, and current while the books say the same (VER-02).
class CertifyingTests extends DischargeSchool {

    @Autowired Certificates certificates;
    @Autowired Seals seals;
    @TempDir Path folder;

    private byte[] paper() {
        return certificates.sealed(school.id(), YEAR, 1, roux.acting()).orElseThrow();
    }

    private boolean current(byte[] pdf) {
        assertThat(seals.read(pdf)).isInstanceOf(SealReading.Ours.class);
        return ((SealReading.Ours) seals.read(pdf)).paper().current();
    }

    private static String text(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void there_is_none_before_the_end() {
        assertThat(certificates.sealed(school.id(), YEAR, 1, roux.acting())).isEmpty();
        value(says(keita, Verdict.GIVEN, ""));
        assertThat(certificates.sealed(school.id(), YEAR, 1, roux.acting())).isEmpty();
    }

    @Test
    void it_says_who_signed_what_and_the_judges_are_content() throws Exception {
        allSign();
        byte[] pdf = paper();
        assertThat(paper()).isEqualTo(pdf);
        assertThat(PdfJudge.faults(pdf)).isEmpty();
        assertThat(pdfsig(pdf)).contains("Signature is Valid");
        assertThat(text(pdf))
                .contains("Quitus donné", "M. Keita", "parent d'élève", "Mme Benali", roux.name())
                .contains("signe les comptes", "à l'écran", "355,60", digest.substring(0, 32));
    }

    @Test
    void it_is_current_until_the_books_say_something_else() {
        allSign();
        byte[] pdf = paper();
        assertThat(current(pdf)).isTrue();
        golden.changeInSql(school, 100);
        assertThat(current(pdf)).isFalse();
        golden.changeInSql(school, -100);
        assertThat(current(pdf)).isTrue();
    }

    @Test
    void a_refusal_has_its_paper_too() throws Exception {
        value(says(keita, Verdict.REFUSED, "La caisse ne tombe pas juste."));
        assertThat(text(paper())).contains("Quitus refusé", "La caisse ne tombe pas juste.");
    }

    private String pdfsig(byte[] pdf) throws Exception {
        Path file = Files.write(folder.resolve("quitus.pdf"), pdf);
        Process judge =
                new ProcessBuilder("pdfsig", file.toString()).redirectErrorStream(true).start();
        String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        judge.waitFor();
        return said;
    }
}
