package coop.quitus.treasury;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Till;
import coop.quitus.world.Golden;
import coop.quitus.world.RoomTest;
import coop.quitus.world.World;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class BringingAStatementTests {

    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 31);

    @Autowired World world;

    @Autowired Statements statements;

    Cooperative school;

    @BeforeEach
    void a_school() {
        school = world.school();
    }

    static List<List<String>> anyOrder() {
        return Golden.STATEMENTS.stream()
                .map(first -> {
                    var order = new java.util.ArrayList<String>(List.of(first));
                    Golden.STATEMENTS.stream()
                            .filter(other -> !other.equals(first))
                            .forEach(order::add);
                    return (List<String>) order;
                })
                .toList();
    }

    @ParameterizedTest
    @MethodSource("anyOrder")
    void any_of_the_four_gives_the_fifteen_lines_and_the_three_others_add_nothing(
            List<String> files) {
        assertThat(bring(files.getFirst()).added()).isEqualTo(15);
        List<BankLine> lines = statements.lines(school.id(), Till.BANK, FIRST, LAST);

        for (String other : files) {
            ImportReport again = bring(other);
            assertThat(again.added()).as(other).isZero();
            assertThat(again.known()).isEqualTo(15);
        }

        assertThat(statements.lines(school.id(), Till.BANK, FIRST, LAST)).isEqualTo(lines);
        assertThat(statements.balanceOn(school.id(), Till.BANK, LAST))
                .contains(Money.cents(234_435));
        assertThat(statements.balanceOn(school.id(), Till.BANK, LocalDate.of(2025, 9, 18)))
                .contains(Money.cents(124_050));
        assertThat(lines.stream().filter(line -> line.cheque().equals("9670021")))
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(Money.cents(-14_950)));
    }

    @Test
    void two_real_lines_alike_on_one_day_stay_two_and_overlaps_add_only_what_is_new() {
        String start = "!Type:Bank\n";
        String bread = "D03/11/2025\nT-12.00\nPBOULANGERIE\n^\n";
        String bus = "D04/11/2025\nT-30.00\nPCAR\n^\n";

        assertThat(bringText(start + bread + bread).added()).isEqualTo(2);
        assertThat(bringText(start + bread + bread + bus).added()).isEqualTo(1);
        assertThat(bringText(start + bread + bread + bread + bus).added()).isEqualTo(1);
        assertThat(bringText(start + bus).added()).isZero();
        assertThat(statements.lines(school.id(), Till.BANK, FIRST, LAST)).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # content                                                        | why it is refused
                    ''                                                               | Empty
                    %PDF-1.7 a scan                                                  | NotAStatement
                    bonjour                                                          | NotAStatement
                    a;b;c                                                            | ColumnsUnknown
                    <html>bonjour</html>                                             | NotAStatement
                    OFXHEADER:100 <OFX><BANKTRANLIST><STMTTRN><DTPOSTED>20251101     | Broken
                    <?xml version="1.0"?><Document xmlns="camt.053.001.02"><Stmt>    | Broken
                    <!DOCTYPE x [<!ENTITY a "b">]><Document xmlns="camt.053"/>       | Hostile
                    !Type:Bank~D31/31/2025~T1.00~^                                   | Broken
                    !Type:Bank~D01/11/2025~Tdouze~^                                  | Broken
                    Date;Libelle;Montant~32/01/2026;x;1,00                           | Broken
                    Date;Libelle;Montant~01/01/1890;x;1,00                           | AbsurdDate
                    """)
    void a_broken_or_hostile_file_is_refused_and_leaves_nothing(String content, String why) {
        Outcome<ImportReport, StatementFinding> outcome =
                bringBytes(content.replace('~', '\n').getBytes(StandardCharsets.UTF_8));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Refused.class,
                        refused -> {
                            StatementFinding finding =
                                    (StatementFinding) refused.findings().getFirst();
                            assertThat(finding.getClass().getSimpleName()).isEqualTo(why);
                            assertThat(StatementSentences.of(finding).fact()).isNotBlank();
                        });
        assertThat(statements.brought(school.id())).isEmpty();
    }

    @Test
    void nul_bytes_large_files_and_balances_that_do_not_add_up_are_refused() {
        String camt = new String(Golden.file("releve-camt053.xml"), StandardCharsets.UTF_8);

        assertThat(refusal("Date;Montant\n01/01/2026;1,00\0".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StatementFinding.Hostile.class);
        assertThat(refusal(new byte[Statements.MOST_BYTES + 1]))
                .isInstanceOf(StatementFinding.TooLarge.class);
        assertThat(refusal(camt.replace(">2344.35<", ">2344.36<").getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StatementFinding.BalancesDoNotAddUp.class);
        assertThat(
                        refusal(
                                camt.replace("Ccy=\"EUR\"", "Ccy=\"USD\"")
                                        .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StatementFinding.OtherCurrency.class);
        assertThat(
                        refusal(
                                ("Date;Libelle;Montant\n"
                                                + "01/01/2026;x;1,00\n"
                                                        .repeat(Statements.MOST_LINES + 100))
                                        .getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StatementFinding.TooManyLines.class);
        assertThat(statements.brought(school.id())).isEmpty();
    }

    @Test
    void the_statement_of_another_account_is_refused() {
        assertThat(bring("releve-camt053.xml").added()).isEqualTo(15);
        String other =
                new String(Golden.file("releve-camt053.xml"), StandardCharsets.UTF_8)
                        .replace("FR7614445004000800123456757", "FR7630006000011234567890189");

        assertThat(refusal(other.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(StatementFinding.OtherAccount.class);
    }

    @Test
    void french_encodings_are_read_alike() {
        String csv = "Date;Libellé;Débit;Crédit\n05/11/2025;Pépinière Öst;86,40;\n";
        Function<String, String> read =
                charset -> {
                    Cooperative other = world.school();
                    assertThat(
                                    statements.bring(
                                            other.id(),
                                            Till.BANK,
                                            csv.getBytes(Charset.forName(charset)),
                                            "r.csv",
                                            Optional.empty(),
                                            MME_ROUX))
                            .isInstanceOf(Outcome.Done.class);
                    return statements.lines(other.id(), Till.BANK, FIRST, LAST).getFirst().label();
                };
        assertThat(
                        List.of(
                                read.apply("UTF-8"),
                                read.apply("windows-1252"),
                                read.apply("ISO-8859-15")))
                .containsOnly("Pépinière Öst");
    }

    private StatementFinding refusal(byte[] file) {
        return ((Outcome.Refused<ImportReport, StatementFinding>) bringBytes(file))
                .findings()
                .getFirst();
    }

    private ImportReport bring(String golden) {
        return done(bringBytes(Golden.file(golden)));
    }

    private ImportReport bringText(String text) {
        return done(bringBytes(text.getBytes(StandardCharsets.UTF_8)));
    }

    private Outcome<ImportReport, StatementFinding> bringBytes(byte[] file) {
        return statements.bring(school.id(), Till.BANK, file, "releve", Optional.empty(), MME_ROUX);
    }

    private static ImportReport done(Outcome<ImportReport, StatementFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<ImportReport, StatementFinding>(
                            ImportReport report,
                            List<StatementFinding> _) ->
                    report;
            case Outcome.Refused<ImportReport, StatementFinding>(List<StatementFinding> findings) ->
                    throw new AssertionError("refused: " + findings);
        };
    }
}
