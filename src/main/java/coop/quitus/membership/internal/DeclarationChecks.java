package coop.quitus.membership.internal;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.AffiliationFinding;
import coop.quitus.membership.ClassCount;
import coop.quitus.membership.Declaration;
import coop.quitus.membership.Good;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// What forbids to keep, or to declare, what a cooperative says of itself. Pure.
final class DeclarationChecks {

    private static final int MOST_HEADS = 99;
    private static final int OLDEST = 1950;
    private static final Money DEAREST = Money.cents(10_000_000);
    private static final Money MOST_GIVEN = Money.cents(1_000_000);
    private static final int MOST_CLASSES = 99;
    private static final int MOST_GOODS = 200;

    private DeclarationChecks() {}

    /// What forbids to keep it: it could not even be written down.
    static List<AffiliationFinding> keeping(Declaration said, SchoolYear year) {
        var findings = new ArrayList<AffiliationFinding>();
        var seen = new HashSet<String>();
        for (int i = 0; i < said.counts().size(); i++) {
            ClassCount count = said.counts().get(i);
            bounds(findings, "eleves" + (i + 1), count.pupils());
            bounds(findings, "adultes" + (i + 1), count.adults());
            if (!seen.add(count.code())) {
                findings.add(new AffiliationFinding.SameClassTwice(count.code()));
            }
        }
        for (int i = 0; i < said.goods().size(); i++) {
            if (!possible(said.goods().get(i), year)) {
                findings.add(new AffiliationFinding.NotAGood(i + 1));
            }
        }
        if (said.counts().size() > MOST_CLASSES || said.goods().size() > MOST_GOODS) {
            findings.add(new AffiliationFinding.OutOfBounds("", 0, MOST_CLASSES));
        }
        if (said.voluntary().isNegative() || said.voluntary().compareTo(MOST_GIVEN) > 0) {
            findings.add(
                    new AffiliationFinding.OutOfBounds("volontaire", 0, MOST_GIVEN.cents() / 100));
        }
        return findings;
    }

    private static void bounds(List<AffiliationFinding> findings, String field, int heads) {
        if (heads < 0 || heads > MOST_HEADS) {
            findings.add(new AffiliationFinding.OutOfBounds(field, 0, MOST_HEADS));
        }
    }

    private static boolean possible(Good good, SchoolYear year) {
        return !good.label().isBlank()
                && good.label().length() <= 120
                && good.boughtIn() >= OLDEST
                && good.boughtIn() <= year.startsIn() + 1
                && good.price().isPositive()
                && good.price().compareTo(DEAREST) <= 0;
    }

    /// What forbids to declare it: someone is not counted (AFF-01).
    static List<AffiliationFinding> declaring(Declaration said) {
        var findings = new ArrayList<AffiliationFinding>();
        if (said.members() == 0) {
            findings.add(new AffiliationFinding.NobodyCounted());
        }
        for (int i = 0; i < said.counts().size(); i++) {
            if (said.counts().get(i).adults() == 0) {
                findings.add(new AffiliationFinding.NoAdult(said.counts().get(i).name(), i + 1));
            }
        }
        return findings;
    }
}
