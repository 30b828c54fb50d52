package coop.quitus.membership;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.List;

/// The bell that a declaration rings for goods to insure: the room above that knows the register of
/// durable goods proposes them. Without such a room they are typed.
public interface GoodsAtHand {

    /// The goods that were there when the year began.
    List<Good> of(CooperativeId cooperative, SchoolYear year);
}
