package coop.quitus.approval.internal;

import coop.quitus.approval.Approval;
import coop.quitus.approval.ApprovalStory;
import coop.quitus.approval.Approvals;
import coop.quitus.approval.Proof;
import coop.quitus.approval.Proofs;
import coop.quitus.approval.Trace;
import coop.quitus.council.Decision;
import coop.quitus.council.Decisions;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Places;
import coop.quitus.federation.Policies;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.reconciliation.Match;
import coop.quitus.reconciliation.Matching;
import coop.quitus.subsidy.Charges;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Walks around one expense, room by room.
@Component
final class Walking implements Proofs {

    private final Places places;
    private final Policies policies;
    private final Books books;
    private final Decisions decisions;
    private final Approvals approvals;
    private final Charges charges;
    private final Vouchers vouchers;
    private final Matching matching;
    private final ObjectProvider<ApprovalStory> stories;

    Walking(
            Places places,
            Policies policies,
            Books books,
            Decisions decisions,
            Approvals approvals,
            Charges charges,
            Vouchers vouchers,
            Matching matching,
            ObjectProvider<ApprovalStory> stories) {
        this.places = places;
        this.policies = policies;
        this.books = books;
        this.decisions = decisions;
        this.approvals = approvals;
        this.charges = charges;
        this.vouchers = vouchers;
        this.matching = matching;
        this.stories = stories;
    }

    @Override
    public Optional<Proof> around(CooperativeId cooperative, SchoolYear year, String piece) {
        return books.byPiece(cooperative, year, piece)
                .filter(entry -> entry.kind() == EntryKind.EXPENSE)
                .map(entry -> around(cooperative, entry));
    }

    private Proof around(CooperativeId cooperative, Entry entry) {
        Optional<Approval> approval = approvals.of(cooperative, entry.id());
        Optional<Decision> decision =
                approval.flatMap(tie -> decisions.find(cooperative, tie.decision()));
        Money threshold =
                policies.of(
                                places.cooperative(cooperative).orElseThrow().association(),
                                entry.year())
                        .councilThreshold();
        return new Proof(
                entry,
                approval.orElse(null),
                decision.orElse(null),
                books.decided(cooperative, entry.year()).getOrDefault(entry.id(), ""),
                entry.movement().absolute().compareTo(threshold) > 0,
                stories.orderedStream()
                        .flatMap(story ->
                                story
                                        .around(
                                                cooperative,
                                                entry.id(),
                                                approval.map(Approval::decision))
                                        .stream())
                        .sorted(Comparator.comparingInt(Trace::order))
                        .toList(),
                charges.of(cooperative, entry.id()),
                vouchers.describe(cooperative, entry.vouchers()),
                banked(cooperative, entry).orElse(null));
    }

    /// A cheque of August clears in September: the year after is looked at too (ACC-17).
    private Optional<Match> banked(CooperativeId cooperative, Entry entry) {
        return entry.tills().keySet().stream()
                .flatMap(till ->
                        Stream.of(entry.year(), entry.year().next())
                                .flatMap(
                                        year -> matching.matches(cooperative, till, year).stream()))
                .filter(match ->
                        match.movements().stream()
                                .anyMatch(movement -> movement.entry().equals(entry.id())))
                .findFirst();
    }
}
