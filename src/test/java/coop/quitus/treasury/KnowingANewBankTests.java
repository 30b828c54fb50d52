package coop.quitus.treasury;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.CsvColumns.Holds;
import coop.quitus.world.BankSite;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// The file of a bank whose columns nobody knows: they are said once, looked at, and remembered.
@RoomTest
class KnowingANewBankTests {

    private static final String ODD =
            """
            Compte 12345;;
            Quand;Quoi;Combien
            15/09/25;REMISE CHEQUES;480,00
            16/10/25;CB CAR;-40,00
            """;

    @Autowired World world;
    @Autowired Statements statements;
    @Autowired MockMvcTester site;

    private Cooperative school;
    private BankSite pages;

    @BeforeEach
    void a_school() {
        school = world.school();
        pages = BankSite.of(site, school, world.session(Role.TREASURER, school));
    }

    @Test
    void its_columns_are_said_looked_at_kept_and_remembered() throws UnsupportedEncodingException {
        String file = BankSite.location(pages.bring("banque.csv", ODD));
        Document columns = pages.page(file);
        assertThat(columns.text()).contains("Par exemple : REMISE CHEQUES · CB CAR");
        assertThat(columns.select("option[selected]").eachAttr("value"))
                .as("what stands in a column says what it holds")
                .containsExactly("DATE", "LABEL", "AMOUNT");

        Document look = pages.page(file + "/apercu?colonne0=DATE&colonne1=LABEL&colonne2=AMOUNT");
        assertThat(BankSite.text(look))
                .contains("2 lignes lues", "15/09/2025 REMISE CHEQUES +480,00", "−40,00");
        assertThat(statements.brought(school.id())).as("nothing is kept yet").isEmpty();

        assertThat(
                        BankSite.location(
                                pages.post(
                                        file,
                                        Map.of(
                                                "colonne0",
                                                "DATE",
                                                "colonne1",
                                                "LABEL",
                                                "colonne2",
                                                "AMOUNT"))))
                .isEqualTo(pages.bank());
        assertThat(lines()).hasSize(2);
        assertThat(pages.get(file)).as("it waits no more").hasStatus(404);

        String next = ODD.replace("Compte 12345;;\n", "") + "17/11/25;CB LIVRES;-12,00\n";
        assertThat(BankSite.location(pages.bring("encore.csv", next))).isEqualTo(pages.bank());
        assertThat(lines()).hasSize(3);
    }

    @Test
    void what_is_missing_or_said_twice_is_told_and_nothing_is_kept()
            throws UnsupportedEncodingException {
        String file = BankSite.location(pages.bring("banque.csv", ODD));
        assertThat(refusal(file + "/apercu?colonne1=LABEL&colonne2=AMOUNT"))
                .contains("Il manque la date");
        assertThat(refusal(file + "/apercu?colonne0=DATE&colonne2=OUT"))
                .contains("Il manque le montant");
        assertThat(refusal(file + "/apercu?colonne0=DATE&colonne1=AMOUNT&colonne2=AMOUNT"))
                .contains("Deux colonnes sont dites : « Le montant, avec un signe »");
        assertThat(refusal(file + "/apercu?colonne0=DATE&colonne1=AMOUNT"))
                .contains("le montant « REMISE CHEQUES » est illisible");
        assertThat(lines()).isEmpty();
    }

    private String refusal(String path) throws UnsupportedEncodingException {
        var answer = pages.get(path);
        assertThat(answer).hasStatus(422);
        return BankSite.parsed(answer).select(".sentences.refused").text();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # header and first line                       | what each column seems to hold
                    Jour;Opération;Dépense;Recette~1/9/2025;a;1;  | DATE LABEL OUT IN
                    15/09/2025;VIREMENT MAIRIE;300,00~16/09/2025;FRAIS;-2,00 | DATE LABEL AMOUNT
                    Posté;Texte;Sens;Total~20250915;CB;D;-4,00    | DATE LABEL - AMOUNT
                    """)
    void a_column_is_guessed_by_its_name_or_by_what_stands_in_it(String file, String holds) {
        CsvColumns columns = columns(file.strip().replace('~', '\n'));
        var seen = new java.util.ArrayList<String>();
        for (int i = 0; i < columns.names().size(); i++) {
            Holds guess = columns.guess().get(i);
            seen.add(guess == null ? "-" : guess.name());
        }
        assertThat(String.join(" ", seen)).isEqualTo(holds.strip());
    }

    @Test
    void a_file_without_names_begins_with_a_line() {
        String file = "15/09/2025;VIREMENT MAIRIE;300,00\n16/09/2025;FRAIS;-2,00\n";
        CsvColumns columns = columns(file);
        assertThat(columns.names()).containsExactly("Colonne 1", "Colonne 2", "Colonne 3");
        var mapping = (Outcome.Done<CsvMapping, StatementFinding>) columns.mapping(columns.guess());
        var look =
                (Outcome.Done<List<BankLine>, StatementFinding>)
                        statements.look(bytes(file), mapping.value());
        assertThat(look.value())
                .extracting(line -> line.bookedOn() + " " + line.amount())
                .containsExactly("2025-09-15 300.00", "2025-09-16 -2.00");
    }

    @Test
    void another_school_s_file_is_not_there() {
        String file = BankSite.location(pages.bring("banque.csv", ODD));
        Cooperative other = world.school();
        var theirs = BankSite.of(site, other, world.session(Role.TREASURER, other));
        assertThat(theirs.get(file.replace(pages.bank(), theirs.bank()))).hasStatus(404);
    }

    private CsvColumns columns(String text) {
        var outcome = statements.columns(bytes(text));
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<CsvColumns, StatementFinding>) outcome).value();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<BankLine> lines() {
        return statements.lines(
                school.id(), Till.BANK, LocalDate.of(2025, 9, 1), LocalDate.of(2026, 8, 31));
    }
}
