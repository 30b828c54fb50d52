package coop.quitus.world;

import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.NewCooperative;
import coop.quitus.federation.OfficialNumbers;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.Till;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// The named world: département 42, écoles Jean-Macé, Mme Roux who holds the mandate, M. Keita who
/// verifies.
public final class World {

    public static final Actor MME_ROUX =
            new Actor(UUID.fromString("00000000-0000-7000-8000-000000000001"), "Mme Roux");

    private static final AtomicInteger SCHOOL = new AtomicInteger(420_001);

    private final Places places;
    private final Founding founding;

    World(Places places, Founding founding) {
        this.places = places;
        this.founding = founding;
    }

    /// A cooperative of its own for a test: an école Jean-Macé with a class of CE2 and one of CM2.
    public Cooperative school() {
        var asked =
                new NewCooperative(
                        places.associationOf("42").orElseThrow().id(),
                        OfficialNumbers.uaiOf("0" + SCHOOL.getAndIncrement()),
                        "École Jean-Macé",
                        List.of(
                                new ClassUnit("CE2", "CE2"),
                                new ClassUnit("CM2", "CM2 d'Inès et Théo")),
                        Optional.empty());
        return ((Outcome.Done<Cooperative, ?>) founding.found(asked, MME_ROUX)).value();
    }

    /// A receipt: money comes into a till.
    public static DraftEntry received(
            LocalDate on, String label, Till till, String account, String amount) {
        return draft(EntryKind.RECEIPT, on, label, till, account, euros(amount));
    }

    /// An expense: money goes out of a till.
    public static DraftEntry paid(
            LocalDate on, String label, Till till, String account, String amount) {
        return draft(EntryKind.EXPENSE, on, label, till, account, euros(amount).negated());
    }

    private static DraftEntry draft(
            EntryKind kind, LocalDate on, String label, Till till, String account, Money movement) {
        return new DraftEntry(
                UUID.randomUUID(),
                kind,
                on,
                label,
                "",
                till.equals(Till.BANK) ? Payment.BANK_TRANSFER : Payment.CASH,
                "",
                "",
                List.of(
                        new Line(till, movement),
                        new Line(new AccountKey(account), movement.negated())),
                List.of(),
                Map.of());
    }

    public static Money euros(String amount) {
        return Money.parse(amount).orElseThrow();
    }
}
