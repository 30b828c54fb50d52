package coop.quitus.purse.internal;

import coop.quitus.cash.Advance;
import coop.quitus.cash.Advances;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Till;
import coop.quitus.pupil.FirstNames;
import coop.quitus.purse.ClassTill;
import coop.quitus.purse.ClassTills;
import coop.quitus.purse.NewMovement;
import coop.quitus.purse.PurseFinding;
import coop.quitus.purse.TillMovement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Keeps the tills of classes: what pupils tell waits, what a teacher confirms is posted.
@Component
final class TillKeeping implements ClassTills {

    private final Tenancy tenancy;
    private final Places places;
    private final Advances advances;
    private final Books books;
    private final Ledger ledger;
    private final FirstNames firstNames;
    private final MovementTable movements;

    TillKeeping(
            Tenancy tenancy,
            Places places,
            Advances advances,
            Books books,
            Ledger ledger,
            FirstNames firstNames,
            MovementTable movements) {
        this.tenancy = tenancy;
        this.places = places;
        this.advances = advances;
        this.books = books;
        this.ledger = ledger;
        this.firstNames = firstNames;
        this.movements = movements;
    }

    @Override
    public Optional<ClassTill> of(CooperativeId cooperative, SchoolYear year, String classCode) {
        return tenancy.reading(
                cooperative,
                () ->
                        places.cooperative(cooperative).stream()
                                .flatMap(which -> which.classes().stream())
                                .filter(unit -> unit.code().equals(classCode))
                                .findFirst()
                                .map(unit -> till(cooperative, year, unit)));
    }

    private ClassTill till(CooperativeId cooperative, SchoolYear year, ClassUnit unit) {
        Optional<Advance> advance =
                advances.of(cooperative, year).stream()
                        .filter(one -> one.classCode().equals(unit.code()))
                        .findFirst();
        Money entrusted = advance.map(one -> one.given().minus(one.returned())).orElse(Money.ZERO);
        // A class may give back more than it was lent, when it earned some: a jar starts at zero.
        Money beyond = entrusted.isNegative() ? entrusted.negated() : Money.ZERO;
        return new ClassTill(
                unit.code(),
                unit.name(),
                entrusted.plus(beyond),
                advance.map(Advance::received).orElse(Money.ZERO),
                advance.map(Advance::spent).orElse(Money.ZERO).plus(beyond),
                movements.of(cooperative, year, unit.code()).reversed().stream()
                        .filter(movement -> movement.state() == TillMovement.State.WAITING)
                        .toList());
    }

    @Override
    public Outcome<TillMovement, PurseFinding> tell(
            CooperativeId cooperative, NewMovement told, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<TillMovement> already = movements.held(cooperative, told.id());
                    if (already.isPresent()) {
                        return Outcome.done(already.get());
                    }
                    Optional<ClassTill> till = of(cooperative, told.year(), told.classCode());
                    if (till.isEmpty()) {
                        return Outcome.refused(new PurseFinding.NoSuchClass(told.classCode()));
                    }
                    var findings = new ArrayList<>(TillRules.examine(told, till.get().inTheBox()));
                    if (!firstNames.in(cooperative, told.year(), told.words()).isEmpty()) {
                        findings.add(new PurseFinding.NamesAChild("mots"));
                    }
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    movements.tell(which(cooperative), told, by);
                    return Outcome.done(movements.find(cooperative, told.id()).orElseThrow());
                });
    }

    @Override
    public Outcome<Entry, PurseFinding> confirm(
            CooperativeId cooperative, UUID movement, Confirmation confirmation, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<TillMovement> told = movements.held(cooperative, movement);
                    Optional<Entry> posted =
                            told.map(TillMovement::entry)
                                    .flatMap(entry -> books.entry(cooperative, entry));
                    if (posted.isPresent()) {
                        return Outcome.done(posted.get());
                    }
                    Optional<PurseFinding> refusal = refusal(told);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    return post(cooperative, told.orElseThrow(), confirmation, by);
                });
    }

    private Outcome<Entry, PurseFinding> post(
            CooperativeId cooperative, TillMovement told, Confirmation confirmation, Actor by) {
        return switch (ledger.post(cooperative, draft(told, confirmation), by)) {
            case Outcome.Done<Entry, PostingFinding>(Entry entry, List<PostingFinding> remarks) -> {
                movements.answer(which(cooperative), told.id(), entry.id(), by);
                yield Outcome.done(entry, said(remarks));
            }
            case Outcome.Refused<Entry, PostingFinding>(List<PostingFinding> findings) ->
                    Outcome.refused(said(findings));
        };
    }

    private static List<PurseFinding> said(List<PostingFinding> findings) {
        return findings.stream()
                .map(finding -> (PurseFinding) new PurseFinding.FromTheBooks(finding))
                .toList();
    }

    /// Coins of the class's advance; the movement's own id is the key, so that it is posted once.
    private static DraftEntry draft(TillMovement told, Confirmation confirmation) {
        return new DraftEntry(
                told.id(),
                told.way() == TillMovement.Way.SPENT ? EntryKind.EXPENSE : EntryKind.RECEIPT,
                confirmation.on(),
                told.label(),
                "",
                Payment.CASH,
                "",
                "",
                List.of(
                        new Line(Till.advanceOf(told.classCode()), told.signed()),
                        new Line(
                                confirmation.account(),
                                told.classCode(),
                                "",
                                "",
                                told.signed().negated())),
                confirmation.vouchers(),
                confirmation.decision().isEmpty()
                        ? Map.of()
                        : Map.of("EXP-04", confirmation.decision()));
    }

    @Override
    public Outcome<TillMovement, PurseFinding> withdraw(
            CooperativeId cooperative, UUID movement, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<PurseFinding> refusal = refusal(movements.held(cooperative, movement));
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    movements.answer(which(cooperative), movement, null, by);
                    return Outcome.done(movements.find(cooperative, movement).orElseThrow());
                });
    }

    private static Optional<PurseFinding> refusal(Optional<TillMovement> told) {
        return told.isEmpty()
                ? Optional.of(new PurseFinding.NoSuchMovement())
                : told.filter(one -> one.state() != TillMovement.State.WAITING)
                        .map(_ -> new PurseFinding.AlreadyAnswered());
    }

    @Override
    public List<TillMovement> told(CooperativeId cooperative, SchoolYear year, String classCode) {
        return tenancy.reading(cooperative, () -> movements.of(cooperative, year, classCode));
    }

    private Cooperative which(CooperativeId cooperative) {
        return places.cooperative(cooperative).orElseThrow();
    }
}
