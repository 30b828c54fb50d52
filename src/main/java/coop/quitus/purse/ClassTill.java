package coop.quitus.purse;

import coop.quitus.kernel.Money;
import java.util.List;

/// The till of a class: on avait, on a reçu, on a dépensé, il reste. These four are the books'; the
/// movements that wait for an adult come after.
///
/// @param before what the class was entrusted with: its advance, less what it gave back
/// @param waiting told by the class and not confirmed yet, the oldest first
public record ClassTill(
        String classCode,
        String className,
        Money before,
        Money received,
        Money spent,
        List<TillMovement> waiting) {

    public ClassTill {
        waiting = List.copyOf(waiting);
    }

    /// What the books say is left.
    public Money left() {
        return before.plus(received).minus(spent);
    }

    /// What is in the box, with what waits.
    public Money inTheBox() {
        return left().plus(Money.sum(waiting.stream().map(TillMovement::signed)));
    }
}
