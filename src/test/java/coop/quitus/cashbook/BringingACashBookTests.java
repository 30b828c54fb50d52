package coop.quitus.cashbook;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Balance;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Till;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class BringingACashBookTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String CAHIER = new String(Golden.file("cahier.csv"), WINDOWS);

    @Autowired World world;

    @Autowired CashBookImport cashBooks;

    @Autowired Books books;

    Cooperative school;

    @BeforeEach
    void a_school() {
        school = world.school();
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "ods"})
    void the_golden_cash_book_gives_the_golden_figures(String format) throws IOException {
        byte[] file =
                switch (format) {
                    case "xlsx" -> CashBookFiles.xlsx(CAHIER);
                    case "ods" -> CashBookFiles.ods(CAHIER);
                    default -> Golden.file("cahier.csv");
                };
        done(cashBooks.bring(school.id(), YEAR, file, Optional.empty(), MME_ROUX));

        List<Entry> journal = books.journal(school.id(), YEAR);
        assertThat(journal).hasSize(21);
        assertThat(journal.stream().map(Entry::piece))
                .contains("A01", "R01", "R07", "D01", "D09", "T01", "T04");
        assertThat(books.tillsOn(school.id(), YEAR, YEAR.lastDay()))
                .containsEntry(Till.BANK, Money.cents(208_435))
                .containsEntry(Till.CASH, Money.cents(5_160))
                .containsEntry(Till.advanceOf("CE2"), Money.ZERO);
        assertThat(net("CHG_ACTIVITY")).isEqualTo(Money.cents(75_995));
        assertThat(net("PRD_RESALE")).isEqualTo(Money.cents(-69_000));
        assertThat(net("CHG_MEMBERSHIP")).isEqualTo(Money.cents(13_325));
        assertThat(books.check(school.id())).isEmpty();
    }

    @Test
    void the_same_file_twice_changes_nothing() {
        done(
                cashBooks.bring(
                        school.id(), YEAR, Golden.file("cahier.csv"), Optional.empty(), MME_ROUX));
        Preview again =
                done(
                        cashBooks.bring(
                                school.id(),
                                YEAR,
                                Golden.file("cahier.csv"),
                                Optional.empty(),
                                MME_ROUX));

        assertThat(again.already()).isEqualTo(20);
        assertThat(books.journal(school.id(), YEAR)).hasSize(21);
    }

    @Test
    void the_same_cash_book_in_another_format_changes_nothing() throws IOException {
        done(bring(Golden.file("cahier.csv")));
        assertThat(done(bring(CashBookFiles.xlsx(CAHIER))).already()).isEqualTo(20);
        assertThat(done(bring(CashBookFiles.ods(CAHIER))).already()).isEqualTo(20);
        assertThat(books.journal(school.id(), YEAR)).hasSize(21);
    }

    @Test
    void a_cash_book_that_has_grown_adds_its_new_rows() {
        int june = CAHIER.indexOf("R06;13/06/2026");
        done(bring(CAHIER.substring(0, june).getBytes(WINDOWS)));
        assertThat(books.journal(school.id(), YEAR)).hasSize(14);
        assertThat(done(bring(Golden.file("cahier.csv"))).already()).isEqualTo(13);
        assertThat(books.journal(school.id(), YEAR)).hasSize(21);
        assertThat(books.check(school.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # written                 | instead                  | said
                    86,40;;;;;;;86,40         | 86,40;;;;;;;86,41        | Ligne 8 (D02) : 86,40 € ont bougé, la ventilation fait 86,41 €.
                    86,40;;;;;;;86,40         | 86,40;;;;;;;             | Ligne 8 (D02) : 86,40 € ont bougé, et aucun compte ne dit pour quoi.
                    ;86,40;;;;;;;86,40        | ;;;;;;;;86,40            | Ligne 8 (D02) : 86,40 € sont dans un compte, et aucune caisse n'a bougé.
                    86,40;;;;;;;86,40;;;;;    | ;;;;;;;;;;;;             | Ligne 8 : « Graines et terreau » ne fait bouger aucun argent.
                    16,25;;133,25;;;;         | 16,25;;133,25;;;;9,00    | Ligne 5 (D01) : des charges et des produits sur la même ligne.
                    05/11/2025                | 31/11/2025               | Ligne 8 : « 31/11/2025 » n'est pas une date.
                    05/11/2025                | ''                       | Ligne 8 : la date manque.
                    05/11/2025                | 05/11/2026               | Ligne 8 : le 05/11/2026 n'est pas dans l'année reprise.
                    D03;                      | D02;                     | Ligne 9 : la pièce D02 est déjà ligne 8.
                    118,90;;;;;;;;;;;118,90   | cent;;;;;;;;;;;118,90    | Ligne 9, colonne « Banque sortie » : « cent » n'est pas un montant.
                    Classe CE2                | Classe CP                | La colonne « Classe CP entrée » est celle de la classe « CP », qui n'est pas dans cette coopérative.
                    Charges des activités     | Achats divers            | Ligne 8 : la colonne « Achats divers éducatives » contient « 86,40 » et n'est pas connue.
                    ;01/09/2025;              | ;01/10/2025;             | Ligne 2 : le report à nouveau est daté du 01/10/2025.
                    R01;15/09/2025            | ;01/09/2025;Report à nouveau;;;1,00@R01;15/09/2025 | Ligne 3 : un second report à nouveau, le premier est ligne 2.
                    13/06/2026;Kermesse : ach | 01/06/2026;Kermesse : ach | Ligne 17 (D07) : Le 1er juin 2026, « Caisse » tiendrait −73,00 €.
                    R07;10/07/2026            | R07;10/07/2026;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x;x | n'est pas un montant
                    """)
    void a_discrepancy_is_said_and_nothing_is_written(String written, String instead, String said) {
        byte[] file = CAHIER.replace(written, instead.replace("@", "\r\n")).getBytes(WINDOWS);
        assertThat(file).isNotEqualTo(Golden.file("cahier.csv"));

        assertThat(sentences(bring(file))).anyMatch(fact -> fact.contains(said));
        assertThat(books.years(school.id())).isEmpty();
        Preview preview = done(cashBooks.preview(school.id(), YEAR, file, Optional.empty()));
        assertThat(preview.canBeBrought()).isFalse();
        assertThat(preview.findings().stream().map(finding -> fact(finding)))
                .anyMatch(fact -> fact.contains(said));
        assertThat(books.years(school.id())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # written                | instead                  | said
                    Charges exceptionnelles  | Achats divers            |
                    D04;                     | ;                        | Ligne 11 : « Facture du photographe » n'a pas de numéro de pièce.
                    D04;                     | D14;                     | La pièce D04 manque dans la suite.
                    R07;10/07/2026           | ;;Totaux;;;1,00@R07;10/07/2026 | Ligne 22 : « Totaux » est laissée de côté.
                    """)
    void a_remark_is_said_and_the_rest_is_written(String written, String instead, String said) {
        byte[] file = CAHIER.replace(written, instead.replace("@", "\r\n")).getBytes(WINDOWS);
        Preview brought = done(bring(file));
        if (said != null) {
            assertThat(brought.findings().stream().map(finding -> fact(finding))).contains(said);
        }
        assertThat(books.journal(school.id(), YEAR)).hasSize(21);
        assertThat(books.check(school.id())).isEmpty();
    }

    @Test
    void a_paper_without_a_number_takes_the_one_after_the_last() {
        done(bring(CAHIER.replace("D04;", ";").getBytes(WINDOWS)));
        assertThat(books.byPiece(school.id(), YEAR, "D10").orElseThrow().label())
                .isEqualTo("Facture du photographe");
    }

    @Test
    void an_opening_that_is_not_last_years_closing_is_refused() {
        done(bring(Golden.file("cahier.csv")));
        String next =
                """
                Date;Libellé;Banque entrée;Banque sortie;Caisse entrée;Caisse sortie;Cotisations versées
                01/09/2026;Report à nouveau;2000,00;;51,60;;
                """;
        SchoolYear after = YEAR.next();
        var outcome =
                cashBooks.bring(
                        school.id(), after, next.getBytes(WINDOWS), Optional.empty(), MME_ROUX);
        assertThat(sentences(outcome))
                .anyMatch(fact -> fact.contains("La banque ouvre à 2 000,00 €"));
        done(
                cashBooks.bring(
                        school.id(),
                        after,
                        next.replace("2000,00", "2084,35").getBytes(WINDOWS),
                        Optional.empty(),
                        MME_ROUX));
    }

    @Test
    void another_opening_of_a_year_already_open_is_refused() {
        done(bring(Golden.file("cahier.csv")));
        assertThat(sentences(bring(CAHIER.replace("1240,50", "1240,51").getBytes(WINDOWS))))
                .anyMatch(fact -> fact.contains("a déjà son report à nouveau"));
    }

    private static String fact(CashBookFinding finding) {
        return CashBookSentences.of(finding).fact().replace('\u202f', ' ');
    }

    private Outcome<Preview, CashBookFinding> bring(byte[] file) {
        return cashBooks.bring(school.id(), YEAR, file, Optional.empty(), MME_ROUX);
    }

    private static List<String> sentences(Outcome<Preview, CashBookFinding> outcome) {
        return outcome
                        instanceof
                        Outcome.Refused<Preview, CashBookFinding>(List<CashBookFinding> findings)
                ? findings.stream().map(finding -> fact(finding)).toList()
                : List.of("brought in");
    }

    @Test
    void a_preview_writes_nothing() {
        Preview preview =
                done(
                        cashBooks.preview(
                                school.id(), YEAR, Golden.file("cahier.csv"), Optional.empty()));

        assertThat(preview.opening())
                .containsEntry(Till.BANK, Money.cents(124_050))
                .containsEntry(Till.CASH, Money.cents(3_520));
        assertThat(preview.drafts()).hasSize(20);
        assertThat(preview.canBeBrought()).isTrue();
        assertThat(preview.totals())
                .containsEntry(new AccountKey("CHG_ACTIVITY"), Money.cents(75_995))
                .containsEntry(new AccountKey("PRD_FAMILY"), Money.cents(57_500));
        assertThat(preview.closing()).containsEntry(Till.BANK, Money.cents(208_435));
        assertThat(books.years(school.id())).isEmpty();
    }

    private Money net(String account) {
        return Money.sum(
                books.balances(school.id(), YEAR).stream()
                        .filter(balance -> balance.account().equals(new AccountKey(account)))
                        .map(Balance::net));
    }

    private static Preview done(Outcome<Preview, CashBookFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<Preview, CashBookFinding>(Preview preview, List<CashBookFinding> _) ->
                    preview;
            case Outcome.Refused<Preview, CashBookFinding>(List<CashBookFinding> findings) ->
                    throw new AssertionError("refused: " + findings);
        };
    }
}
