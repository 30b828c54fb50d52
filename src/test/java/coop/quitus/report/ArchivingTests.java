package coop.quitus.report;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.cash.InventoryRegister;
import coop.quitus.cashbook.CashBookImport;
import coop.quitus.document.Voucher;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Matching;
import coop.quitus.treasury.Statements;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/// A cooperative leaves in one file, and comes back the same.
@RoomTest
class ArchivingTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    @Autowired World world;
    @Autowired CashBookImport cashBooks;
    @Autowired Statements statements;
    @Autowired Matching matching;
    @Autowired InventoryRegister register;
    @Autowired Vouchers vouchers;
    @Autowired Ledger ledger;
    @Autowired Books books;
    @Autowired Archives archives;
    @TempDir Path folder;

    private Cooperative school;

    @BeforeEach
    void a_whole_year() throws IOException {
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
        register.enter(
                school.id(),
                new InventoryRegister.NewGood(
                        LocalDate.of(2025, 11, 18),
                        "Bêches",
                        "Jardinerie",
                        "D03",
                        World.euros("118,90"),
                        "Cabane",
                        "neuf"),
                MME_ROUX);
        var png = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png);
        var kept =
                (Outcome.Done<Voucher, ?>)
                        vouchers.keep(
                                school.id(),
                                new ByteArrayInputStream(png.toByteArray()),
                                "ticket.png",
                                MME_ROUX);
        Entry d02 = books.byPiece(school.id(), YEAR, "D02").orElseThrow();
        assertThat(ledger.file(school.id(), d02.id(), kept.value().hash(), MME_ROUX))
                .isInstanceOf(Outcome.Done.class);
    }

    private Path archived() throws IOException {
        Path file = folder.resolve("ecole-" + UUID.randomUUID() + ".zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            archives.write(school.id(), out);
        }
        return file;
    }

    @Test
    void what_is_here_already_is_not_brought_twice() throws IOException {
        assertThat(refusal(archives.bring(archived(), MME_ROUX)))
                .isInstanceOf(ArchiveFinding.AlreadyHere.class);
    }

    @Test
    void the_same_books_give_the_same_archive() throws IOException {
        assertThat(Files.readAllBytes(archived())).isEqualTo(Files.readAllBytes(archived()));
    }

    @Test
    void it_is_readable_without_us() throws IOException {
        Map<String, byte[]> files = unpacked(archived());
        assertThat(files.keySet())
                .contains(
                        "LISEZ-MOI.txt",
                        "SHA256SUMS",
                        "lisible/2025–2026/compte-rendu.pdf",
                        "lisible/2025–2026/fec.txt",
                        "donnees/ledger.entry.jsonl",
                        "donnees/reconciliation.match.jsonl",
                        "donnees/cash.durable_good.jsonl");
        assertThat(files.keySet()).anyMatch(name -> name.startsWith("justificatifs/"));
    }

    @Test
    void one_byte_changed_is_found_and_named() throws IOException {
        Map<String, byte[]> files = unpacked(archived());
        byte[] lines = Objects.requireNonNull(files.get("donnees/ledger.line.jsonl"));
        lines[lines.length / 2] ^= 1;
        assertThat(refusal(archives.bring(packed(files), MME_ROUX)))
                .isEqualTo(new ArchiveFinding.Altered("donnees/ledger.line.jsonl"));
    }

    @Test
    void a_name_that_climbs_out_and_what_is_no_archive_are_refused() throws IOException {
        Map<String, byte[]> files = unpacked(archived());
        files.put("../../evil", new byte[1]);
        assertThat(refusal(archives.bring(packed(files), MME_ROUX)))
                .isInstanceOf(ArchiveFinding.Hostile.class);
        Path text = Files.writeString(folder.resolve("a.zip"), "bonjour");
        assertThat(refusal(archives.bring(text, MME_ROUX)))
                .isInstanceOf(ArchiveFinding.NotAnArchive.class);
        Path empty = packed(new LinkedHashMap<>());
        assertThat(refusal(archives.bring(empty, MME_ROUX)))
                .isInstanceOf(ArchiveFinding.NotAnArchive.class);
    }

    private static ArchiveFinding refusal(Outcome<Cooperative, ArchiveFinding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        ArchiveFinding finding =
                ((Outcome.Refused<Cooperative, ArchiveFinding>) outcome).findings().getFirst();
        assertThat(ArchiveSentences.of(finding).fact()).isNotBlank();
        return finding;
    }

    private static Map<String, byte[]> unpacked(Path file) throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private Path packed(Map<String, byte[]> files) throws IOException {
        Path file = folder.resolve("changed-" + UUID.randomUUID() + ".zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.UTF_8)) {
            for (var each : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue());
                zip.closeEntry();
            }
        }
        return file;
    }
}
