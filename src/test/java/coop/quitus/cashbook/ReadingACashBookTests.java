package coop.quitus.cashbook;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Till;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/// Cash books of other shapes than the golden one: other alphabets, other columns, and files that
/// are none.
@RoomTest
class ReadingACashBookTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    private static final String OTHER =
            """
            Coopérative de l'école;;;;;
            ;;;;;
            Quand;Quoi;Pièce;Combien;Moyen;Pour quoi
            15/9/25;Participations des familles;R01;480,00 €;virement;Participations volontaires des familles
            02/10/2025;Goûter de la cœur d'école;D01;-12,50;espèces;6180000
            """;

    private static final String MAPPING =
            """
            {"columns": {"Quand": "date", "Quoi": "label", "Combien": "amount", "Moyen": "mode",
             "Pour quoi": "account"}}
            """;

    @Autowired World world;

    @Autowired CashBookImport cashBooks;

    Cooperative school;

    @BeforeEach
    void a_school() {
        school = world.school();
    }

    private Outcome<Preview, CashBookFinding> preview(byte[] file, Optional<CashBookMapping> map) {
        return cashBooks.preview(school.id(), YEAR, file, map);
    }

    private static <T> T done(Outcome<T, CashBookFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<T, CashBookFinding>(T value, List<CashBookFinding> _) -> value;
            case Outcome.Refused<T, CashBookFinding>(List<CashBookFinding> findings) ->
                    throw new AssertionError("refused: " + findings);
        };
    }

    private static String refused(Outcome<?, CashBookFinding> outcome) {
        return outcome instanceof Outcome.Refused<?, CashBookFinding>(var findings)
                ? CashBookSentences.of(findings.getFirst()).fact()
                : "accepted";
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-15", "UTF-16LE"})
    void accents_and_euros_survive_every_alphabet(String alphabet) {
        String text = "UTF-16LE".equals(alphabet) ? "\ufeff" + OTHER : OTHER;
        Preview preview =
                done(
                        preview(
                                text.getBytes(Charset.forName(alphabet)),
                                Optional.of(done(CashBookMapping.fromJson(MAPPING)))));
        assertThat(preview.drafts().getLast().label()).isEqualTo("Goûter de la cœur d'école");
        assertThat(preview.closing())
                .containsEntry(Till.BANK, Money.cents(48_000))
                .containsEntry(Till.CASH, Money.cents(-1_250));
        assertThat(preview.totals())
                .containsEntry(new AccountKey("CHG_ACTIVITY"), Money.cents(1_250))
                .containsEntry(new AccountKey("PRD_FAMILY"), Money.cents(48_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t"})
    void every_separator_is_read(String separator) {
        String file =
                """
                Date|Libellé|Banque entrée|Banque sortie|Participations volontaires des familles
                15/09/2025|"Familles, CM2"|480.00||480.00
                """
                        .replace("|", separator);
        assertThat(done(preview(file.getBytes(StandardCharsets.UTF_8), Optional.empty())).drafts())
                .hasSize(1);
    }

    @Test
    void names_may_stand_on_two_rows() {
        String file =
                """
                ;;;Banque;;Caisse;;Dépenses;Recettes
                Pièce;Date;Libellé;Entrée;Sortie;Entrée;Sortie;6180000;7560000
                R01;15/09/2025;Familles;480,00;;;;;480,00
                D01;16/09/2025;Car;;40,00;;;40,00;
                """;
        Preview preview = done(preview(file.getBytes(StandardCharsets.UTF_8), Optional.empty()));
        assertThat(preview.closing()).containsEntry(Till.BANK, Money.cents(44_000));
        assertThat(preview.canBeBrought()).isTrue();
    }

    @Test
    void unknown_columns_are_shown_with_what_they_hold() {
        byte[] file = OTHER.getBytes(StandardCharsets.UTF_8);
        assertThat(refused(preview(file, Optional.empty())))
                .isEqualTo(
                        "Les colonnes ne sont pas reconnues : Quand, Quoi, Pièce, Combien, Moyen,"
                                + " Pour quoi.");
        ColumnGuess guess = done(cashBooks.columns(school.id(), YEAR, file));
        assertThat(guess.columns().names()).contains("Quand", "Combien");
        assertThat(guess.columns().missing()).contains("la date", "le libellé");
        assertThat(guess.samples().getFirst()).contains("15/9/25", "480,00 €");
    }

    @Test
    void a_mapping_that_served_is_remembered_for_the_next_file() {
        byte[] file = OTHER.replace("espèces", "virement").getBytes(StandardCharsets.UTF_8);
        var mapping = Optional.of(done(CashBookMapping.fromJson(MAPPING)));
        done(cashBooks.bring(school.id(), YEAR, file, mapping, MME_ROUX));
        assertThat(done(preview(file, Optional.empty())).already()).isEqualTo(2);
    }

    @Test
    void a_mapping_reads_back_as_it_was_written() {
        CashBookMapping mapping =
                done(
                        CashBookMapping.fromJson(
                                """
                                {"columns": {"A": "in:TRE_ADV:CE2", "B": "out:TRE_CASH", "C": "net:TRE_CCP",
                                 "D": "part:CHG_ACTIVITY", "E": "ignored", "F": "till", "G": "spent", "H": "received",
                                 "I": "piece", "J": "payee", "K": "cheque"}}
                                """));
        assertThat(done(CashBookMapping.fromJson(mapping.toJson()))).isEqualTo(mapping);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the mapping                                   | what is said
                    not json                                        | ce n'est pas du JSON
                    {}                                              | il lui manque « columns »
                    {"columns": {"Quand": "jour"}}                  | « jour » ne dit pas ce que contient « Quand »
                    {"columns": {"Quand": "part:TRE_BANK"}}         | « part:TRE_BANK » ne dit pas ce que contient
                    {"columns": {"Hier": "date"}}                   | La colonne « Hier » n'est pas dans ce fichier.
                    {"columns": {"Quand": "date"}}                  | Il manque encore le libellé, l'argent entré ou sorti
                    """)
    void a_mapping_that_cannot_serve_is_refused(String json, String said) {
        Outcome<CashBookMapping, CashBookFinding> read = CashBookMapping.fromJson(json);
        String answer =
                read instanceof Outcome.Done<CashBookMapping, CashBookFinding>(var mapping, var _)
                        ? refused(
                                preview(
                                        OTHER.getBytes(StandardCharsets.UTF_8),
                                        Optional.of(mapping)))
                        : refused(read);
        assertThat(answer).contains(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # the file               | what is said
                    nothing                  | il est vide
                    NUL bytes                | il contient des octets nuls
                    an old .xls              | c'est un ancien classeur Excel (.xls)
                    a zip of something else  | ce n'est pas un tableur
                    a zip cut short          | il est abîmé ou d'un autre format
                    a zip that unfolds       | il se déplie sans fin
                    an ods with entities     | il contient des définitions qu'un tableur n'écrit pas
                    an ods of a million rows | Ce fichier dépasse 20000 lignes.
                    30000 rows               | Ce fichier dépasse 20000 lignes.
                    500 columns              | Ce fichier dépasse 300 colonnes.
                    11 MB                    | Ce fichier dépasse 10 Mo.
                    a picture                | Ce fichier ne peut pas être lu
                    """)
    void what_is_no_cash_book_is_refused_with_a_sentence(String kind, String said)
            throws IOException {
        assertThat(refused(preview(hostile(kind), Optional.empty()))).contains(said);
    }

    private static byte[] hostile(String kind) throws IOException {
        String entities = "<!DOCTYPE a [<!ENTITY b \"ha\">]><a>&b;</a>";
        String rows =
                "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
                        + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\"><table:table>"
                        + "<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell"
                        + " office:value=\"1\"/></table:table-row></table:table></office:document-content>";
        return switch (kind) {
            case "NUL bytes" -> "Date;Libellé\0;Banque".getBytes(StandardCharsets.UTF_8);
            case "an old .xls" ->
                    new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};
            case "a zip of something else" ->
                    zip("photo.jpg", "not a sheet".getBytes(StandardCharsets.UTF_8));
            case "a zip cut short" ->
                    java.util.Arrays.copyOf(zip("content.xml", new byte[1000]), 60);
            case "a zip that unfolds" ->
                    zip(
                            "content.xml",
                            " ".repeat(120 * 1024 * 1024).getBytes(StandardCharsets.UTF_8));
            case "an ods with entities" ->
                    zip("content.xml", entities.getBytes(StandardCharsets.UTF_8));
            case "an ods of a million rows" ->
                    zip("content.xml", rows.getBytes(StandardCharsets.UTF_8));
            case "30000 rows" -> "a;b;c\n".repeat(30_000).getBytes(StandardCharsets.UTF_8);
            case "500 columns" -> "a;".repeat(500).getBytes(StandardCharsets.UTF_8);
            case "11 MB" -> new byte[11 * 1024 * 1024];
            case "a picture" -> new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 16};
            default -> new byte[0];
        };
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
