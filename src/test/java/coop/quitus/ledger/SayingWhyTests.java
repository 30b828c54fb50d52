package coop.quitus.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The page of each rule shows what a person will read: its example and its remedy are the
/// sentences themselves, word for word.
class SayingWhyTests {

    private static final SchoolYear YEAR = new SchoolYear(2025);

    /// The finding each page of the manual tells of.
    static Stream<PostingFinding> examples() {
        return Stream.of(
                new PostingFinding.Unbalanced(
                        LocalDate.of(2025, 9, 12), euros("-100,00"), euros("80,00")),
                new PostingFinding.WrongSide(
                        EntryKind.EXPENSE,
                        new AccountKey("PRD_FAMILY"),
                        "Participations volontaires des familles"),
                new PostingFinding.InTheFuture(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 6, 30)),
                new PostingFinding.OpeningDiffers(Till.BANK, euros("1240,50"), euros("1250,50")),
                new PostingFinding.PieceTaken("D12", YEAR),
                new PostingFinding.NoVoucher(euros("86,40")),
                new PostingFinding.InvoiceNotInOurName(),
                new PostingFinding.WouldOverdraw(
                        Till.CASH, "Caisse", LocalDate.of(2026, 6, 13), euros("-12,40")),
                new PostingFinding.LooksLike(
                        "D05", LocalDate.of(2026, 1, 20), "Car pour le théâtre", euros("-240,00")),
                new PostingFinding.FeeWithInsurance(),
                new PostingFinding.NeedsInventory("Biens durables"),
                new PostingFinding.NeedsSubsidyFile(),
                new PostingFinding.TransfersPending(euros("50,00")),
                new PostingFinding.OnlyTheProfit("Bénéfice de la kermesse"),
                new PostingFinding.CannotBeReversed("D05", "est déjà annulée"),
                new PostingFinding.ClearsLastYear("9670034", "D09"),
                new PostingFinding.TooMuchCash(euros("524,60"), euros("150,00")),
                new PostingFinding.CashAboveTheLaw(euros("1200,00")),
                new PostingFinding.Advised(
                        "refusé",
                        "Le photocopieur et son entretien reviennent à la commune.",
                        "OCCE 61"),
                new PostingFinding.PaysAPerson("salaire"),
                new PostingFinding.SoundsLikeAContract("leasing"),
                new PostingFinding.NoDecision(euros("-240,00"), euros("100,00")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void the_example_of_a_rule_is_what_a_person_reads(PostingFinding finding) {
        agrees(Objects.requireNonNull(finding.rule()), LedgerSentences.of(finding));
    }

    /// Only a whole year tells of it.
    @Test
    void the_example_of_a_rule_on_the_year_is_what_a_person_reads() {
        var finding = new ReviewFinding.ManyTillReceipts(32, 20);
        agrees(finding.rule(), ReviewSentences.of(finding));
    }

    private static void agrees(Rule rule, Sentence sentence) {
        assertThat(plain(sentence.fact())).isEqualTo(plain(rule.example()));
        assertThat(plain(sentence.remedy())).isEqualTo(plain(rule.remedy()));
        assertThat(sentence.rule()).isEqualTo(rule);
    }

    /// CLS-02 is asked of the whole books, by `check`, and ACC-07 of a whole year.
    @Test
    void every_rule_of_the_books_has_its_example() {
        var shown = new TreeSet<String>();
        examples().forEach(finding -> shown.add(Objects.requireNonNull(finding.rule()).id()));
        List<String> all =
                LedgerRules.all().stream()
                        .map(Rule::id)
                        .filter(id -> !id.equals("CLS-02") && !id.equals("ACC-07"))
                        .sorted()
                        .toList();
        assertThat(shown).containsExactlyElementsOf(all);
    }

    /// Spaces that do not break are written as such on screen, and plainly in the catalogue.
    private static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    private static Money euros(String amount) {
        return Money.parse(amount).orElseThrow();
    }
}
