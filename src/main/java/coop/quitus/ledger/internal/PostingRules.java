package coop.quitus.ledger.internal;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The rules of posting, as a list one can read: what a draft must satisfy, and what is worth
/// remarking.
final class PostingRules {

    /// A rule of posting: pure, without a clock or a database.
    interface PostingRule {
        List<PostingFinding> examine(DraftEntry draft, PostingContext context);
    }

    static final PostingRule MUST_SAY_WHAT_IT_WAS = PostingRules::words;
    static final PostingRule MUST_BALANCE = PostingRules::balance;
    static final PostingRule MUST_TAKE_THE_RIGHT_SIDE = PostingRules::sides;
    static final PostingRule MUST_FALL_IN_AN_OPEN_YEAR = PostingRules::dates;
    static final PostingRule MUST_OPEN_AS_LAST_YEAR_CLOSED = PostingRules::opening;
    static final PostingRule MUST_HAVE_ITS_OWN_NUMBER = PostingRules::piece;
    static final PostingRule MUST_NOT_OVERDRAW_A_TILL = PostingRules::tills;
    static final PostingRule MUST_NOT_BE_LAST_YEARS_CHEQUE = PostingRules::lastYearsCheque;

    static final List<PostingRule> RULES =
            List.of(
                    MUST_SAY_WHAT_IT_WAS,
                    MUST_BALANCE, // ACC-01
                    MUST_TAKE_THE_RIGHT_SIDE, // ACC-02
                    MUST_FALL_IN_AN_OPEN_YEAR, // ACC-03
                    MUST_OPEN_AS_LAST_YEAR_CLOSED, // ACC-04
                    MUST_HAVE_ITS_OWN_NUMBER, // ACC-05
                    PostingRules::papers, // ACC-06, ACC-08
                    MUST_NOT_OVERDRAW_A_TILL, // ACC-09, CSH-02
                    PostingRules::resemblance, // ACC-10
                    PostingRules::asides, // ACC-11, ACC-12, ACC-13, ACC-15
                    MUST_NOT_BE_LAST_YEARS_CHEQUE, // ACC-17
                    SpendingRules::examine); // CSH-03, EXP-01 to EXP-04

    /// The longest code of a subsidy's file or of a project, in characters.
    private static final int LONGEST_CODE = 40;

    private PostingRules() {}

    /// All findings together, refusals first.
    static List<PostingFinding> examine(DraftEntry draft, PostingContext context) {
        return RULES.stream()
                .flatMap(rule -> rule.examine(draft, context).stream())
                .sorted(Comparator.comparing(PostingFinding::severity))
                .toList();
    }

    private static List<PostingFinding> words(DraftEntry draft, PostingContext context) {
        var findings = new ArrayList<PostingFinding>();
        if (draft.label().isBlank()) {
            findings.add(new PostingFinding.NoWords());
        }
        if (draft.label().length() > 200) {
            findings.add(new PostingFinding.TooLong("libelle", 200));
        }
        if (draft.payee().length() > 200) {
            findings.add(new PostingFinding.TooLong("tiers", 200));
        }
        if (draft.cheque().length() > 30) {
            findings.add(new PostingFinding.TooLong("cheque", 30));
        }
        if (draft.lines().stream().anyMatch(line -> line.subsidy().length() > LONGEST_CODE)) {
            findings.add(new PostingFinding.TooLong("subvention", LONGEST_CODE));
        }
        if (draft.lines().stream().anyMatch(line -> line.project().length() > LONGEST_CODE)) {
            findings.add(new PostingFinding.TooLong("projet", LONGEST_CODE));
        }
        return findings;
    }

    private static List<PostingFinding> balance(DraftEntry draft, PostingContext context) {
        boolean moves = draft.lines().stream().anyMatch(line -> !line.amount().isZero());
        if (!moves || draft.lines().size() < 2 || draft.lines().stream().noneMatch(Line::isTill)) {
            return List.of(new PostingFinding.NothingMoves());
        }
        Money movement = draft.movement();
        Money allocated =
                Money.sum(draft.lines().stream().filter(line -> !line.isTill()).map(Line::amount));
        return movement.plus(allocated).isZero()
                ? List.of()
                : List.of(new PostingFinding.Unbalanced(draft.occurredOn(), movement, allocated));
    }

    private static List<PostingFinding> sides(DraftEntry draft, PostingContext context) {
        var findings = new ArrayList<PostingFinding>();
        for (Line line : draft.lines()) {
            Optional<Account> account = context.chart().find(line.account());
            if (account.isEmpty()) {
                findings.add(new PostingFinding.UnknownAccount(line.account().value()));
            } else if (!line.isTill() && !takes(draft.kind(), line.account())) {
                findings.add(
                        new PostingFinding.WrongSide(
                                draft.kind(), line.account(), account.get().label()));
            }
            if (!line.classCode().isEmpty() && !context.classCodes().contains(line.classCode())) {
                findings.add(new PostingFinding.UnknownClass(line.classCode()));
            }
        }
        return findings;
    }

    private static boolean takes(EntryKind kind, AccountKey account) {
        return switch (kind) {
            case EXPENSE -> account.isCharge() || account.isBalance();
            case RECEIPT -> account.isProduct() || account.isBalance();
            case TRANSFER -> false;
            case OPENING -> account.equals(AccountKey.BROUGHT_FORWARD);
            case REVERSAL -> true;
        };
    }

    private static List<PostingFinding> dates(DraftEntry draft, PostingContext context) {
        LocalDate day = draft.occurredOn();
        if (day.isAfter(context.today())) {
            return List.of(new PostingFinding.InTheFuture(day, context.today()));
        }
        LocalDate locked = context.lockedThrough();
        if (locked != null && !day.isAfter(locked)) {
            return List.of(new PostingFinding.BeforeTheLock(day, locked));
        }
        return List.of();
    }

    private static List<PostingFinding> opening(DraftEntry draft, PostingContext context) {
        if (draft.kind() != EntryKind.OPENING) {
            return List.of();
        }
        if (context.opened()) {
            return List.of(new PostingFinding.AlreadyOpened(SchoolYear.of(draft.occurredOn())));
        }
        Map<Till, Money> closed = context.closedLastYear();
        if (closed == null) {
            return List.of();
        }
        var findings = new ArrayList<PostingFinding>();
        var tills = new LinkedHashSet<>(closed.keySet());
        draft.lines().stream().filter(Line::isTill).map(Line::till).forEach(tills::add);
        for (Till till : tills) {
            Money given =
                    Money.sum(
                            draft.lines().stream()
                                    .filter(line -> line.isTill() && line.till().equals(till))
                                    .map(Line::amount));
            Money left = closed.getOrDefault(till, Money.ZERO);
            if (!given.equals(left)) {
                findings.add(new PostingFinding.OpeningDiffers(till, given, left));
            }
        }
        return findings;
    }

    private static List<PostingFinding> piece(DraftEntry draft, PostingContext context) {
        return context.pieceTaken()
                ? List.of(
                        new PostingFinding.PieceTaken(
                                draft.piece(), SchoolYear.of(draft.occurredOn())))
                : List.of();
    }

    private static List<PostingFinding> papers(DraftEntry draft, PostingContext context) {
        var findings = new ArrayList<PostingFinding>();
        if (draft.kind() == EntryKind.EXPENSE && draft.vouchers().isEmpty()) {
            findings.add(new PostingFinding.NoVoucher(draft.movement().absolute()));
        }
        if ("non".equals(draft.answers().get("ACC-08"))) {
            findings.add(new PostingFinding.InvoiceNotInOurName());
        }
        return findings;
    }

    private static List<PostingFinding> tills(DraftEntry draft, PostingContext context) {
        var findings = new ArrayList<PostingFinding>();
        context.tills()
                .forEach((till, outlook) -> {
                    Money moved =
                            Money.sum(
                                    draft.lines().stream()
                                            .filter(line ->
                                                    line.isTill() && line.till().equals(till))
                                            .map(Line::amount));
                    Money lowest = outlook.lowest().plus(moved);
                    if (moved.isNegative()
                            && lowest.isNegative()
                            && draft.kind() != EntryKind.REVERSAL) {
                        findings.add(
                                new PostingFinding.WouldOverdraw(
                                        till, nameOf(till, context), outlook.lowestOn(), lowest));
                    }
                    Money held = outlook.thatDay().plus(moved);
                    if (till.equals(Till.CASH)
                            && moved.isPositive()
                            && held.compareTo(context.policy().cashCeiling()) > 0
                            && draft.kind() != EntryKind.OPENING) {
                        findings.add(
                                new PostingFinding.TooMuchCash(
                                        held, context.policy().cashCeiling()));
                    }
                });
        return findings;
    }

    private static String nameOf(Till till, PostingContext context) {
        String name = context.chart().label(till.account());
        return till.classCode().isEmpty() ? name : name + " " + till.classCode();
    }

    private static List<PostingFinding> resemblance(DraftEntry draft, PostingContext context) {
        PostingContext.Resembling like = context.like();
        return like == null
                ? List.of()
                : List.of(
                        new PostingFinding.LooksLike(
                                like.piece(), like.day(), like.label(), like.amount()));
    }

    private static List<PostingFinding> asides(DraftEntry draft, PostingContext context) {
        var findings = new ArrayList<PostingFinding>();
        String words = Words.plain(draft.label());
        List<Account> accounts =
                draft.lines().stream()
                        .map(line -> context.chart().find(line.account()).orElse(null))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        long charges = draft.lines().stream().filter(line -> line.account().isCharge()).count();
        if (charges == 1 && words.contains("cotisation") && words.contains("assurance")) {
            findings.add(new PostingFinding.FeeWithInsurance());
        }
        for (Account account : accounts) {
            if (account.flags().contains(Account.Flag.NEEDS_INVENTORY)) {
                findings.add(new PostingFinding.NeedsInventory(account.label()));
            }
            boolean unnamed =
                    draft.lines().stream()
                            .anyMatch(line ->
                                    line.account().equals(account.key())
                                            && line.subsidy().isEmpty());
            if (account.flags().contains(Account.Flag.NEEDS_SUBSIDY_FILE) && unnamed) {
                findings.add(new PostingFinding.NeedsSubsidyFile());
            }
        }
        if (draft.kind() == EntryKind.RECEIPT
                && (words.contains("benefice") || Words.holds(words, "recette nette"))) {
            findings.add(new PostingFinding.OnlyTheProfit(draft.label()));
        }
        boolean pending =
                draft.lines().stream().anyMatch(line -> line.account().equals(AccountKey.TRANSFER));
        if (pending) {
            findings.add(new PostingFinding.TransfersPending(draft.movement()));
        }
        return findings;
    }

    private static List<PostingFinding> lastYearsCheque(DraftEntry draft, PostingContext context) {
        return draft.kind() == EntryKind.EXPENSE
                        && draft.payment() == Payment.CHEQUE
                        && !context.lastYearsCheque().isEmpty()
                ? List.of(
                        new PostingFinding.ClearsLastYear(
                                draft.cheque(), context.lastYearsCheque()))
                : List.of();
    }
}
