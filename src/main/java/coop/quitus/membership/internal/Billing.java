package coop.quitus.membership.internal;

import coop.quitus.federation.Tariff;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.Bill;
import coop.quitus.membership.BillLine;
import coop.quitus.membership.BillLine.Part;
import coop.quitus.membership.Declaration;
import coop.quitus.membership.Good;
import java.util.ArrayList;
import java.util.List;

/// Works out what an affiliation costs (AFF-02): pure arithmetic in whole cents.
final class Billing {

    private Billing() {}

    static Bill of(Declaration said, Tariff tariff, SchoolYear year) {
        int pupils = said.pupils();
        int adults = said.adults();
        Money value = Good.valueOf(said.goods(), year.startsIn());
        Money subscription = said.review() ? tariff.subscription() : Money.ZERO;
        var lines = new ArrayList<BillLine>();
        add(lines, Part.FEE, heads(pupils, "élève"), tariff.perPupil(), pupils);
        add(lines, Part.FEE, heads(adults, "adulte"), tariff.perAdult(), adults);
        add(lines, Part.FEE, "Forfait de l'association", tariff.flat());
        add(
                lines,
                Part.INSURANCE,
                heads(pupils + adults, "membre") + (pupils + adults == 1 ? " assuré" : " assurés"),
                tariff.insurancePerMember(),
                pupils + adults);
        add(
                lines,
                Part.GOODS,
                "Biens assurés au-delà de "
                        + Good.INCLUDED.inFrench()
                        + ", sur "
                        + value.inFrench(),
                Good.premium(value));
        add(lines, Part.SUBSCRIPTION, "Abonnement à la revue", subscription);
        add(lines, Part.VOLUNTARY, "Participation volontaire", said.voluntary());
        return new Bill(
                pupils,
                adults,
                sum(lines, Part.FEE),
                sum(lines, Part.INSURANCE),
                value,
                sum(lines, Part.GOODS),
                subscription,
                said.voluntary(),
                lines);
    }

    private static String heads(int how, String what) {
        return how + " " + what + (how > 1 ? "s" : "");
    }

    private static void add(List<BillLine> lines, Part of, String label, Money unit, int times) {
        add(lines, of, label + " à " + unit.inFrench(), times(unit, times));
    }

    private static void add(List<BillLine> lines, Part of, String label, Money amount) {
        if (amount.isPositive()) {
            lines.add(new BillLine(of, label, amount));
        }
    }

    private static Money times(Money unit, int times) {
        return Money.cents(Math.multiplyExact(unit.cents(), (long) times));
    }

    private static Money sum(List<BillLine> lines, Part of) {
        return Money.sum(lines.stream().filter(line -> line.of() == of).map(BillLine::amount));
    }
}
