package coop.quitus.purse.internal;

import coop.quitus.kernel.Money;
import coop.quitus.purse.NewMovement;
import coop.quitus.purse.PurseFinding;
import coop.quitus.purse.TillMovement;
import java.util.ArrayList;
import java.util.List;

/// Whether what a class tells can be. Pure.
final class TillRules {

    private TillRules() {}

    /// @param there what is in the box before
    static List<PurseFinding> examine(NewMovement told, Money there) {
        if (!told.amount().isPositive()) {
            return List.of(new PurseFinding.NothingTaken());
        }
        boolean spends = told.way() == TillMovement.Way.SPENT;
        if (spends && told.amount().compareTo(there) > 0) {
            return List.of(new PurseFinding.MoreThanThere(there));
        }
        Money left = spends ? there.minus(told.amount()) : there.plus(told.amount());
        var findings = new ArrayList<PurseFinding>();
        told.workedOut()
                .filter(said -> !said.equals(left))
                .map(_ -> new PurseFinding.NotLeft(there, told.amount(), told.way()))
                .ifPresent(findings::add);
        if (told.words().length() > 80) {
            findings.add(new PurseFinding.TooLong("mots", 80));
        }
        return findings;
    }
}
