package coop.quitus.subsidy.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.subsidy.Charges;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.subsidy.SubsidyMovement.Side;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Ties lines of the books to subsidies by hand: judges, then writes.
@Component
final class Charging implements Charges {

    private final Tenancy tenancy;
    private final Places places;
    private final Books books;
    private final Dossiers dossiers;
    private final Movements movements;

    Charging(Tenancy tenancy, Places places, Books books, Dossiers dossiers, Movements movements) {
        this.tenancy = tenancy;
        this.places = places;
        this.books = books;
        this.dossiers = dossiers;
        this.movements = movements;
    }

    @Override
    public Outcome<List<SubsidyMovement>, SubsidyFinding> charge(
            CooperativeId cooperative, String code, List<Part> parts, Actor by) {
        return tie(cooperative, code, Side.SPENT, parts, by);
    }

    @Override
    public Outcome<List<SubsidyMovement>, SubsidyFinding> receive(
            CooperativeId cooperative, String code, List<Part> parts, Actor by) {
        return tie(cooperative, code, Side.RECEIVED, parts, by);
    }

    private Outcome<List<SubsidyMovement>, SubsidyFinding> tie(
            CooperativeId cooperative, String code, Side side, List<Part> parts, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    long first = movements.takeThePen(which);
                    Optional<Subsidy> known = dossiers.find(cooperative, code);
                    if (known.isEmpty()) {
                        return Outcome.refused(new SubsidyFinding.NoSuchSubsidy(code));
                    }
                    var share = new Sharing(known.get(), side);
                    for (Part part : parts) {
                        add(cooperative, part, share);
                    }
                    closed(cooperative, share);
                    if (share.refused()) {
                        return Outcome.refused(share.findings());
                    }
                    List<Movements.Draft> drafts =
                            flagged(cooperative, code, share.drafts(), share.findings());
                    movements.write(which, first, drafts, by);
                    return Outcome.done(movements.from(cooperative, first), share.findings());
                });
    }

    private void add(CooperativeId cooperative, Part part, Sharing share) {
        Optional<Entry> entry = books.entry(cooperative, part.entry());
        if (entry.isEmpty()) {
            share.findings().add(new SubsidyFinding.NoSuchPiece(part.entry().toString()));
            return;
        }
        share.take(
                entry.get(),
                part.cents(),
                movements.of(cooperative, part.entry()),
                books.chart(entry.get().year())::label);
    }

    private void closed(CooperativeId cooperative, Sharing share) {
        Optional<LocalDate> lock = movements.closedThrough(cooperative);
        share.drafts().stream()
                .map(Movements.Draft::occurredOn)
                .filter(day -> lock.isPresent() && !day.isAfter(lock.get()))
                .findFirst()
                .ifPresent(day -> share.findings().add(new SubsidyFinding.Closed(day)));
    }

    /// The drafts, those beyond what was received flagged, and the remark that says so (SUB-01).
    List<Movements.Draft> flagged(
            CooperativeId cooperative,
            String code,
            List<Movements.Draft> drafts,
            List<SubsidyFinding> findings) {
        Money received = movements.sum(cooperative, code, Side.RECEIVED);
        Money spent = movements.sum(cooperative, code, Side.SPENT);
        var flagged = new ArrayList<Movements.Draft>();
        for (Movements.Draft draft : drafts) {
            boolean beyond = false;
            if (draft.side() == Side.SPENT) {
                spent = spent.plus(draft.amount());
                beyond = spent.minus(received).isPositive();
            } else {
                received = received.plus(draft.amount());
            }
            flagged.add(
                    new Movements.Draft(
                            draft.code(),
                            draft.side(),
                            draft.entry(),
                            draft.lineNumber(),
                            draft.occurredOn(),
                            draft.amount(),
                            draft.undoes(),
                            beyond));
        }
        if (flagged.stream().anyMatch(Movements.Draft::beyond)) {
            findings.add(new SubsidyFinding.SpentBeyond(code, received, spent));
        }
        return flagged;
    }

    @Override
    public Outcome<SubsidyMovement, SubsidyFinding> withdraw(
            CooperativeId cooperative, long movement, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    long first = movements.takeThePen(which);
                    Optional<SubsidyMovement> known =
                            movements.find(cooperative, movement).filter(SubsidyMovement::stands);
                    if (known.isEmpty()) {
                        return Outcome.refused(new SubsidyFinding.NoSuchMovement());
                    }
                    LocalDate day = known.get().occurredOn();
                    if (movements
                            .closedThrough(cooperative)
                            .filter(lock -> !day.isAfter(lock))
                            .isPresent()) {
                        return Outcome.refused(new SubsidyFinding.Closed(day));
                    }
                    movements.write(which, first, List.of(undoing(known.get(), day)), by);
                    return Outcome.done(movements.find(cooperative, first).orElseThrow());
                });
    }

    static Movements.Draft undoing(SubsidyMovement movement, LocalDate on) {
        return new Movements.Draft(
                movement.code(),
                movement.side(),
                movement.entry(),
                movement.lineNumber(),
                on,
                movement.amount().negated(),
                movement.number(),
                false);
    }

    @Override
    public List<SubsidyMovement> of(CooperativeId cooperative, EntryId entry) {
        return tenancy.reading(
                cooperative,
                () ->
                        movements.of(cooperative, entry).stream()
                                .filter(SubsidyMovement::stands)
                                .toList());
    }

    static boolean refuses(SubsidyFinding finding) {
        return finding.severity() == Severity.BLOCKS;
    }
}
