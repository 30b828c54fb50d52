package coop.quitus.restructuring.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.Till;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Part;
import coop.quitus.restructuring.Restructuring.Transfer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Fixes what each source hands over, till by till, and shares it to the cent.
@Component
final class Apportioning {

    private final Settling settling;
    private final Clock clock;

    Apportioning(Settling settling, Clock clock) {
        this.settling = settling;
        this.clock = clock;
    }

    /// None when there is no money to carry.
    List<Transfer> transfers(Restructuring one) {
        var transfers = new ArrayList<Transfer>();
        for (Part source : one.sources()) {
            Map<Till, Money> held = settling.money(source.cooperative(), one.lastDay());
            held.entrySet().stream()
                    .filter(till -> Settling.travels(till.getKey()))
                    .filter(till -> till.getValue().isPositive())
                    .sorted(Comparator.comparing(till -> till.getKey().account().value()))
                    .forEach(till ->
                            share(
                                    one,
                                    source.cooperative(),
                                    till.getKey(),
                                    till.getValue(),
                                    transfers));
        }
        return transfers;
    }

    /// A source that is among the receivers keeps its own share where it is.
    private void share(
            Restructuring one,
            CooperativeId source,
            Till till,
            Money amount,
            List<Transfer> transfers) {
        List<Money> parts = Sharing.of(amount, one.targets().stream().map(Part::share).toList());
        for (int i = 0; i < parts.size(); i++) {
            CooperativeId target = one.targets().get(i).cooperative();
            if (parts.get(i).isPositive() && !target.equals(source)) {
                transfers.add(
                        new Transfer(
                                Ids.next(clock),
                                source,
                                target,
                                till.account(),
                                parts.get(i),
                                null,
                                null));
            }
        }
    }
}
