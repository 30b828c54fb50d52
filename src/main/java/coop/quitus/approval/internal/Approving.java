package coop.quitus.approval.internal;

import coop.quitus.approval.Approval;
import coop.quitus.approval.ApprovalFinding;
import coop.quitus.approval.Approvals;
import coop.quitus.approval.LineApproval;
import coop.quitus.council.Decision;
import coop.quitus.council.Decisions;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.federation.Policies;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.EntryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Ties and unties: judges first, writes after.
@Component
final class Approving implements Approvals {

    private final Tenancy tenancy;
    private final Places places;
    private final Policies policies;
    private final Books books;
    private final Decisions decisions;
    private final Ties ties;

    Approving(
            Tenancy tenancy,
            Places places,
            Policies policies,
            Books books,
            Decisions decisions,
            Ties ties) {
        this.tenancy = tenancy;
        this.places = places;
        this.policies = policies;
        this.books = books;
        this.decisions = decisions;
        this.ties = ties;
    }

    @Override
    public Outcome<Approval, ApprovalFinding> approve(
            CooperativeId cooperative, EntryId entry, UUID decision, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Entry> expense = books.entry(cooperative, entry);
                    var findings = new ArrayList<>(Judging.expense(expense));
                    Optional<Decision> taken = decisions.find(cooperative, decision);
                    findings.addAll(
                            expense.map(one -> Judging.decision(taken, one.occurredOn()))
                                    .orElseGet(() -> Judging.decision(taken)));
                    return tied(
                            cooperative,
                            entry.value(),
                            true,
                            decision,
                            findings,
                            by,
                            this::approval);
                });
    }

    @Override
    public Outcome<LineApproval, ApprovalFinding> approveLine(
            CooperativeId cooperative, UUID line, UUID decision, Actor by) {
        return tenancy.within(
                cooperative,
                () ->
                        tied(
                                cooperative,
                                line,
                                false,
                                decision,
                                Judging.decision(decisions.find(cooperative, decision)),
                                by,
                                Approving::lineApproval));
    }

    private <T> Outcome<T, ApprovalFinding> tied(
            CooperativeId cooperative,
            UUID subject,
            boolean expense,
            UUID decision,
            List<ApprovalFinding> judged,
            Actor by,
            Function<Ties.Tie, T> as) {
        Optional<Ties.Tie> last = ties.last(cooperative, subject);
        Optional<Ties.Tie> standing = last.filter(Ties.Tie::given);
        if (standing.filter(tie -> tie.decision().equals(decision)).isPresent()) {
            return Outcome.done(as.apply(standing.get()));
        }
        var findings = new ArrayList<>(judged);
        standing.flatMap(tie -> decisions.find(cooperative, tie.decision()))
                .map(other -> new ApprovalFinding.AlreadyApproved(other.title()))
                .ifPresent(findings::add);
        List<ApprovalFinding> refusals =
                findings.stream().filter(it -> it.severity() == Severity.BLOCKS).toList();
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        int step = last.map(Ties.Tie::step).orElse(0) + 1;
        return Outcome.done(
                as.apply(ties.add(which(cooperative), subject, expense, step, decision, by)),
                findings);
    }

    @Override
    public Outcome<Approval, ApprovalFinding> withdraw(
            CooperativeId cooperative, EntryId entry, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Ties.Tie> standing = standing(cooperative, entry.value());
                    return standing.isEmpty()
                            ? Outcome.refused(new ApprovalFinding.NothingToWithdraw())
                            : Outcome.done(
                                    approval(
                                            ties.add(
                                                    which(cooperative),
                                                    entry.value(),
                                                    true,
                                                    standing.get().step() + 1,
                                                    standing.get().decision(),
                                                    by)));
                });
    }

    @Override
    public Optional<Approval> of(CooperativeId cooperative, EntryId entry) {
        return tenancy.reading(
                cooperative, () -> standing(cooperative, entry.value()).map(this::approval));
    }

    @Override
    public Optional<LineApproval> ofLine(CooperativeId cooperative, UUID line) {
        return tenancy.reading(
                cooperative, () -> standing(cooperative, line).map(Approving::lineApproval));
    }

    private Optional<Ties.Tie> standing(CooperativeId cooperative, UUID subject) {
        return ties.last(cooperative, subject).filter(Ties.Tie::given);
    }

    @Override
    public List<Approval> under(CooperativeId cooperative, UUID decision) {
        return tenancy.reading(
                cooperative,
                () ->
                        ties.ofEntries(cooperative, Optional.of(decision)).stream()
                                .map(this::approval)
                                .toList());
    }

    @Override
    public List<Undecided> undecided(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(
                cooperative,
                () -> {
                    Money threshold =
                            policies.of(which(cooperative).association(), year).councilThreshold();
                    Set<UUID> tied =
                            ties.ofEntries(cooperative, Optional.empty()).stream()
                                    .map(Ties.Tie::subject)
                                    .collect(Collectors.toSet());
                    Map<EntryId, String> words = books.decided(cooperative, year);
                    return books.journal(cooperative, year).stream()
                            .filter(Entry::stands)
                            .filter(entry -> entry.kind() == EntryKind.EXPENSE)
                            .filter(entry -> entry.movement().absolute().compareTo(threshold) > 0)
                            .filter(entry -> !tied.contains(entry.id().value()))
                            .map(entry -> new Undecided(entry, words.getOrDefault(entry.id(), "")))
                            .toList();
                });
    }

    private Cooperative which(CooperativeId cooperative) {
        return places.cooperative(cooperative).orElseThrow();
    }

    private Approval approval(Ties.Tie tie) {
        return new Approval(new EntryId(tie.subject()), tie.decision(), tie.at(), tie.by());
    }

    private static LineApproval lineApproval(Ties.Tie tie) {
        return new LineApproval(tie.subject(), tie.decision(), tie.at(), tie.by());
    }
}
