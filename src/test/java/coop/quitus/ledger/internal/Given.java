package coop.quitus.ledger.internal;

import coop.quitus.advice.Advice;
import coop.quitus.advice.Topic;
import coop.quitus.advice.Verdict;
import coop.quitus.federation.Policy;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.Till;
import coop.quitus.ledger.internal.PostingContext.Resembling;
import coop.quitus.ledger.internal.PostingContext.TillOutlook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A draft and the books it is judged against, as a table can say them.
final class Given {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Till CLASS_TILL = Till.advanceOf("CE2");

    private static final List<Advice> PACK =
            List.of(
                    advice(
                            "photocopieur",
                            Verdict.FORBIDDEN,
                            "Le photocopieur et son entretien reviennent à la commune.",
                            "OCCE 61"),
                    advice(
                            "encre",
                            Verdict.ALLOWED,
                            "L'encre des productions d'élèves est admise.",
                            "OCCE 51"));

    private EntryKind kind;
    private LocalDate day = TODAY;
    private String label = "Sortie au théâtre";
    private Payment payment = Payment.BANK_TRANSFER;
    private List<String> vouchers = List.of("a".repeat(64));
    private final Map<String, String> answers = new HashMap<>();
    private final Map<Till, Money> tills =
            new HashMap<>(
                    Map.of(
                            Till.BANK,
                            euros("1000,00"),
                            Till.CASH,
                            euros("100,00"),
                            CLASS_TILL,
                            euros("40,00")));
    private Line till;
    private final List<Line> allocation = new ArrayList<>();
    private @Nullable Map<Till, Money> closedLastYear;

    @Nullable LocalDate lockedThrough;
    boolean pieceTaken;
    boolean opened;
    boolean resembles;
    String lastYearsCheque = "";

    private Given(EntryKind kind, Line till) {
        this.kind = kind;
        this.till = till;
    }

    static Given paid(String amount, String allocation) {
        var given = new Given(EntryKind.EXPENSE, new Line(Till.BANK, euros(amount).negated()));
        given.allocate(allocation, false);
        return given;
    }

    static Given received(String amount, String allocation) {
        var given = new Given(EntryKind.RECEIPT, new Line(Till.BANK, euros(amount)));
        given.allocate(allocation, true);
        return given;
    }

    static Given moved(Till from, String to, String amount) {
        var given = new Given(EntryKind.TRANSFER, new Line(from, euros(amount).negated()));
        given.allocate(to + " " + amount, false);
        return given;
    }

    static Given opening(String amount) {
        var given = new Given(EntryKind.OPENING, new Line(Till.BANK, euros(amount)));
        given.allocate("EQ_BF " + amount, true);
        return given;
    }

    Given as(EntryKind kind) {
        this.kind = kind;
        return this;
    }

    Given on(LocalDate day) {
        this.day = day;
        return this;
    }

    Given saying(String label) {
        this.label = label;
        return this;
    }

    Given by(Payment payment) {
        this.payment = payment;
        return this;
    }

    Given withoutVoucher() {
        vouchers = List.of();
        return this;
    }

    Given answering(String rule, String words) {
        answers.put(rule, words);
        return this;
    }

    Given outOf(String account, String amount) {
        return through(account, euros(amount).negated());
    }

    Given into(String account, String amount) {
        return through(account, euros(amount));
    }

    Given after(@Nullable String closed) {
        closedLastYear = closed == null ? null : Map.of(Till.BANK, euros(closed));
        return this;
    }

    void tillsHold(String amount) {
        tills.replaceAll((_, _) -> euros(amount));
    }

    DraftEntry draft() {
        var lines = new ArrayList<Line>();
        lines.add(till);
        lines.addAll(allocation);
        return new DraftEntry(
                UUID.randomUUID(),
                kind,
                day,
                label,
                "",
                payment,
                "9670034",
                "",
                lines,
                vouchers,
                answers);
    }

    PostingContext context() {
        var outlooks = new HashMap<Till, TillOutlook>();
        tills.forEach((till, held) -> outlooks.put(till, new TillOutlook(held, held, day)));
        return new PostingContext(
                chart(),
                Set.of("CE2"),
                Policy.DEFAULT,
                PACK,
                TODAY,
                lockedThrough,
                outlooks,
                resembles ? new Resembling("D05", day, label, euros("10,00")) : null,
                pieceTaken,
                lastYearsCheque,
                opened,
                closedLastYear);
    }

    private Given through(String account, Money movement) {
        Till used = account.equals("TRE_ADV") ? CLASS_TILL : new Till(new AccountKey(account), "");
        till = new Line(used, movement);
        if (used.equals(Till.CASH)) {
            payment = Payment.CASH;
        }
        return this;
    }

    /// `CHG_ACTIVITY 80,00 + PRD_SUBS_PUBLIC/JARDIN 20,00`: account, subsidy if any, amount.
    private void allocate(String words, boolean credit) {
        for (String part : words.split(" \\+ ", -1)) {
            String[] pieces = part.strip().split(" ", -1);
            String[] named = pieces[0].split("/", -1);
            Money amount = euros(pieces[1]);
            allocation.add(
                    new Line(
                            new AccountKey(named[0]),
                            "",
                            named.length > 1 ? named[1] : "",
                            "",
                            credit ? amount.negated() : amount));
        }
    }

    private static Chart chart() {
        return new Chart(
                "test",
                "",
                List.of(
                        account("CHG_ACTIVITY"),
                        account("CHG_OTHER"),
                        account("CHG_MEMBERSHIP"),
                        account("CHG_INSURANCE"),
                        account("CHG_DURABLE", Account.Flag.NEEDS_INVENTORY),
                        account("PRD_ACTIVITY"),
                        account("PRD_FAMILY"),
                        account("PRD_SUBS_PUBLIC", Account.Flag.NEEDS_SUBSIDY_FILE),
                        account("EQ_BF"),
                        account("TRE_BANK"),
                        account("TRE_CASH"),
                        account("TRE_ADV"),
                        account("TRE_TRANSFER")));
    }

    private static Account account(String key, Account.Flag... flags) {
        return new Account(
                new AccountKey(key), "0", List.of(), key, "0", "", List.of(), Set.of(flags), 0);
    }

    private static Money euros(String amount) {
        return Money.parse(amount).orElseThrow();
    }

    private static Advice advice(String word, Verdict verdict, String why, String reference) {
        return new Advice(
                word,
                Topic.EXPENSES,
                verdict,
                word,
                List.of(word),
                why,
                "",
                reference,
                LocalDate.of(2026, 1, 15),
                Optional.empty(),
                LocalDate.of(2020, 9, 1),
                "La fédération");
    }
}
