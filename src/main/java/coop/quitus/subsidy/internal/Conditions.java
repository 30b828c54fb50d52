package coop.quitus.subsidy.internal;

import coop.quitus.ledger.AccountKey;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidyTerms;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What the terms of a subsidy exclude. PostgreSQL checks the same again.
final class Conditions {

    private Conditions() {}

    /// @param piece the expense's number, empty while it has none
    static List<SubsidyFinding> broken(
            String code,
            SubsidyTerms terms,
            String piece,
            LocalDate day,
            AccountKey account,
            Function<AccountKey, String> label) {
        var broken = new ArrayList<SubsidyFinding>();
        if (terms.excluded().contains(account)) {
            broken.add(new SubsidyFinding.Excluded(piece, code, label.apply(account)));
        }
        if (before(day, terms.spendFrom()) || before(terms.spendThrough(), day)) {
            broken.add(
                    new SubsidyFinding.OutsideThePeriod(
                            piece, code, day, terms.spendFrom(), terms.spendThrough()));
        }
        return broken;
    }

    private static boolean before(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one != null && other != null && one.isBefore(other);
    }

    /// Terms that cannot be a file's, whatever the books say.
    static List<SubsidyFinding> refusals(SubsidyTerms terms) {
        var refusals = new ArrayList<SubsidyFinding>();
        needed(terms.funder(), 120, "financeur", "le nom du financeur", refusals);
        needed(terms.purpose(), 200, "objet", "ce que la subvention doit payer", refusals);
        short200(terms.decision(), "decision", refusals);
        short200(terms.convention(), "convention", refusals);
        if (terms.conditions().length() > 1000) {
            refusals.add(new SubsidyFinding.TooLong("conditions", 1000));
        }
        if (!terms.granted().isPositive()) {
            refusals.add(new SubsidyFinding.NotASum("accorde"));
        }
        if (terms.expected().stream().anyMatch(one -> !one.amount().isPositive())) {
            refusals.add(new SubsidyFinding.NotASum("versements"));
        }
        LocalDate from = terms.spendFrom();
        if (from != null && before(terms.spendThrough(), from)) {
            refusals.add(new SubsidyFinding.NotADay("jusqua", from));
        }
        LocalDate decided = terms.decidedOn();
        if (decided != null && before(terms.reportDue(), decided)) {
            refusals.add(new SubsidyFinding.NotADay("echeance", decided));
        }
        return refusals;
    }

    private static void needed(
            String text, int most, String field, String what, List<SubsidyFinding> refusals) {
        if (text.isBlank()) {
            refusals.add(new SubsidyFinding.Missing(field, what));
        } else if (text.length() > most) {
            refusals.add(new SubsidyFinding.TooLong(field, most));
        }
    }

    private static void short200(String text, String field, List<SubsidyFinding> refusals) {
        if (text.length() > 200) {
            refusals.add(new SubsidyFinding.TooLong(field, 200));
        }
    }
}
