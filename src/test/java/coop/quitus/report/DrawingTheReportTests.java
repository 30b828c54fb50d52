package coop.quitus.report;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.cashbook.CashBookImport;
import coop.quitus.document.PdfJudge;
import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Matching;
import coop.quitus.report.Reports.Dress;
import coop.quitus.treasury.Statements;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// The financial report as a paper: read back by an independent program, judged by the archivists'
/// own.
@RoomTest
class DrawingTheReportTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired CashBookImport cashBooks;
    @Autowired Statements statements;
    @Autowired Matching matching;
    @Autowired Reports reports;
    @TempDir Path folder;

    private Cooperative school;

    @BeforeEach
    void the_golden_year() {
        school = world.school();
        cashBooks.bring(school.id(), YEAR, Golden.file("cahier.csv"), Optional.empty(), MME_ROUX);
        statements.bring(
                school.id(),
                Till.BANK,
                Golden.file("releve.ofx"),
                "releve.ofx",
                Optional.empty(),
                MME_ROUX);
        matching.acceptCertain(school.id(), Till.BANK, YEAR, MME_ROUX);
    }

    private byte[] pdf() throws IOException {
        var out = new ByteArrayOutputStream();
        reports.write(reports.financialReport(school.id(), YEAR, YEAR.lastDay()), Dress.PDF, out);
        return out.toByteArray();
    }

    @Test
    void it_says_the_golden_figures_and_lasts() throws Exception {
        world.someone(Role.MANDATE_HOLDER, school);
        byte[] pdf = pdf();
        assertThat(PdfJudge.faults(pdf)).isEmpty();
        assertThat(text(pdf))
                .contains(
                        "Compte rendu financier 2025–2026",
                        "1 495,35 €",
                        "2 355,60 €",
                        "Résultat : 860,25 €",
                        "2 084,35 €",
                        "le bilan s'explique au centime",
                        "9670034",
                        "Mandataire",
                        "écriture n° 21");
    }

    @Test
    void the_same_books_draw_the_same_bytes() throws IOException {
        assertThat(pdf()).isEqualTo(pdf());
    }

    private String text(byte[] pdf) throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("crf.pdf"), pdf);
        Process reading = new ProcessBuilder("pdftotext", "-layout", file.toString(), "-").start();
        String said = new String(reading.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(reading.waitFor()).isZero();
        return said.replace('\u202f', ' ').replace('\u00a0', ' ').replace('’', '\'');
    }
}
