package coop.quitus.dues.internal;

import coop.quitus.cash.DurableGood;
import coop.quitus.cash.InventoryRegister;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.Good;
import coop.quitus.membership.GoodsAtHand;
import java.util.List;
import org.springframework.stereotype.Component;

/// Proposes the goods of the register to whoever declares an affiliation.
@Component
final class RegisterGoods implements GoodsAtHand {

    private static final int LONGEST = 120;

    private final InventoryRegister register;

    RegisterGoods(InventoryRegister register) {
        this.register = register;
    }

    /// Those that were bought before the year began, and had not left by then. Gifts without a
    /// price are not insured.
    @Override
    public List<Good> of(CooperativeId cooperative, SchoolYear year) {
        return register.goods(cooperative).stream()
                .filter(good -> good.boughtOn().isBefore(year.firstDay()))
                .filter(good -> good.leftOn() == null || !good.leftOn().isBefore(year.firstDay()))
                .filter(good -> good.price().isPositive())
                .map(RegisterGoods::insured)
                .toList();
    }

    private static Good insured(DurableGood good) {
        String label = good.number() + ". " + good.label();
        return new Good(
                label.length() <= LONGEST ? label : label.substring(0, LONGEST),
                good.boughtOn().getYear(),
                good.price());
    }
}
