package coop.quitus.reconciliation.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Locks;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Match;
import coop.quitus.reconciliation.MatchFinding;
import coop.quitus.reconciliation.Matching;
import coop.quitus.reconciliation.MissingEntries;
import coop.quitus.treasury.BankLine;
import coop.quitus.treasury.Statements;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Writes what the bank tells and nobody wrote, and matches it at once.
@Component
final class Supplying implements MissingEntries {

    private final Tenancy tenancy;
    private final Books books;
    private final Ledger ledger;
    private final Statements statements;
    private final Matching matching;
    private final MatchTables tables;
    private final Locks locks;

    Supplying(
            Tenancy tenancy,
            Books books,
            Ledger ledger,
            Statements statements,
            Matching matching,
            MatchTables tables,
            Locks locks) {
        this.tenancy = tenancy;
        this.books = books;
        this.ledger = ledger;
        this.statements = statements;
        this.matching = matching;
        this.tables = tables;
        this.locks = locks;
    }

    @Override
    public Outcome<Entry, MatchFinding> write(
            CooperativeId cooperative, Till till, UUID line, DraftEntry draft, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Entry> already = books.byKey(cooperative, draft.key());
                    if (already.isPresent()) {
                        return Outcome.done(already.get());
                    }
                    Optional<MatchFinding> refusal = refusal(cooperative, till, line, draft);
                    return refusal.isPresent()
                            ? Outcome.refused(refusal.get())
                            : posted(cooperative, till, line, draft, by);
                });
    }

    /// Decided before anything is written: after it only the books themselves can refuse.
    private Optional<MatchFinding> refusal(
            CooperativeId cooperative, Till till, UUID line, DraftEntry draft) {
        Optional<BankLine> told = statements.line(cooperative, line);
        if (told.isEmpty()) {
            return Optional.of(new MatchFinding.OneSideOnly());
        }
        Money moves =
                Money.sum(
                        draft.lines().stream()
                                .filter(one -> one.isTill() && one.till().equals(till))
                                .map(Line::amount));
        if (!moves.equals(told.get().amount())) {
            return Optional.of(new MatchFinding.AmountsDiffer(moves, told.get().amount()));
        }
        if (locks.of(cooperative).holds(told.get().bookedOn())) {
            return Optional.of(new MatchFinding.Closed(told.get().bookedOn()));
        }
        return tables.live(cooperative, till).stream()
                .filter(made -> made.lines().contains(line))
                .findFirst()
                .map(made -> new MatchFinding.AlreadyMatched("« " + told.get().label() + " »"));
    }

    private Outcome<Entry, MatchFinding> posted(
            CooperativeId cooperative, Till till, UUID line, DraftEntry draft, Actor by) {
        return switch (ledger.post(cooperative, draft, by)) {
            case Outcome.Refused<Entry, PostingFinding>(List<PostingFinding> findings) ->
                    Outcome.refused(fromTheBooks(findings));
            case Outcome.Done<Entry, PostingFinding>(Entry entry, List<PostingFinding> remarks) ->
                    switch (matching.accept(
                            cooperative, till, List.of(entry.id()), List.of(line), by)) {
                        case Outcome.Done<Match, MatchFinding> _ ->
                                Outcome.done(entry, fromTheBooks(remarks));
                        case Outcome.Refused<Match, MatchFinding> refused ->
                                throw new IllegalStateException(
                                        "an entry made for its line does not match it: "
                                                + refused.findings());
                    };
        };
    }

    private static List<MatchFinding> fromTheBooks(List<PostingFinding> findings) {
        return findings.stream()
                .map(finding -> (MatchFinding) new MatchFinding.FromTheBooks(finding))
                .toList();
    }
}
