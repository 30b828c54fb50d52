package coop.quitus.consolidation.internal;

import coop.quitus.consolidation.AnnualAccounts.Row;
import coop.quitus.consolidation.AnnualAccounts.Table;
import coop.quitus.consolidation.internal.Positions.Position;
import coop.quitus.consolidation.internal.Shape.Rubric;
import coop.quitus.consolidation.internal.Shape.Side;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Lays a position out as a balance sheet and an income statement, beside the year before.
///
/// @param now the sums of each rubric, debit positive
record Composing(SchoolYear year, Map<Rubric, Money> now, Map<Rubric, Money> before) {

    private static final List<String> BRANCHES = List.of("exploitation", "financi", "exceptionnel");
    private static final List<String> RESULTS =
            List.of("Résultat d'exploitation", "Résultat financier", "Résultat exceptionnel");

    static Composing of(SchoolYear year, Position now, Position before) {
        return new Composing(year, sums(now.codes()), sums(before.codes()));
    }

    static Map<Rubric, Money> sums(Map<String, Money> codes) {
        Map<Rubric, Money> sums = new LinkedHashMap<>();
        codes.forEach((code, amount) -> sums.merge(Shape.of(code), amount, Money::plus));
        return sums;
    }

    /// What stands on one side: a rubric of either side where its sign says.
    private static Money shown(Map<Rubric, Money> sums, Rubric rubric, Side side) {
        Money net = sums.getOrDefault(rubric, Money.ZERO);
        boolean here =
                rubric.side() == side
                        || (rubric.side() == Side.EITHER
                                && (side == Side.ASSET ? net.isPositive() : net.isNegative()));
        boolean debit = Set.of(Side.ASSET, Side.CHARGE, Side.USE).contains(side);
        return !here ? Money.ZERO : debit ? net : net.negated();
    }

    Money assets() {
        return total(now, Side.ASSET);
    }

    Money liabilities() {
        return total(now, Side.LIABILITY);
    }

    Money result() {
        return total(now, Side.PRODUCT).minus(total(now, Side.CHARGE));
    }

    private static Money total(Map<Rubric, Money> sums, Side side) {
        return Money.sum(Shape.RUBRICS.stream().map(rubric -> shown(sums, rubric, side)));
    }

    List<Table> statements() {
        return List.of(
                new Table(
                        "actif",
                        "Bilan : actif",
                        "",
                        heads(),
                        side(Side.ASSET, "Total de l'actif")),
                new Table(
                        "passif",
                        "Bilan : passif",
                        "",
                        heads(),
                        side(Side.LIABILITY, "Total du passif")),
                new Table("resultat", "Compte de résultat", "", heads(), income()));
    }

    private List<String> heads() {
        return List.of("Rubrique", year.inFrench(), year.previous().inFrench());
    }

    private List<Row> side(Side side, String total) {
        var rows = new ArrayList<Row>();
        for (Rubric rubric : Shape.RUBRICS) {
            Money one = shown(now, rubric, side);
            Money other = shown(before, rubric, side);
            if (!one.isZero() || !other.isZero()) {
                rows.add(Row.of(rubric.label(), one, other));
            }
        }
        rows.add(Row.total(total, total(now, side), total(before, side)));
        return rows;
    }

    private List<Row> income() {
        var rows = new ArrayList<Row>();
        for (int branch = 0; branch < BRANCHES.size(); branch++) {
            Money[] products = branch(rows, Side.PRODUCT, "Produits ", BRANCHES.get(branch));
            Money[] charges = branch(rows, Side.CHARGE, "Charges ", BRANCHES.get(branch));
            Money one = products[0].minus(charges[0]);
            Money other = products[1].minus(charges[1]);
            if (branch == 0 || !one.isZero() || !other.isZero()) {
                rows.add(Row.total(RESULTS.get(branch), one, other));
            }
        }
        rows.add(
                Row.total(
                        "Total des produits",
                        total(now, Side.PRODUCT),
                        total(before, Side.PRODUCT)));
        rows.add(
                Row.total(
                        "Total des charges", total(now, Side.CHARGE), total(before, Side.CHARGE)));
        rows.add(
                Row.total(
                        "Résultat de l'exercice",
                        result(),
                        total(before, Side.PRODUCT).minus(total(before, Side.CHARGE))));
        return rows;
    }

    /// The rubrics of one branch, each with a word of its side, so that a row says what it is.
    private Money[] branch(List<Row> rows, Side side, String word, String branch) {
        Money[] totals = {Money.ZERO, Money.ZERO};
        for (Rubric rubric : Shape.RUBRICS) {
            if (rubric.side() == side && rubric.group().contains(branch)) {
                Money one = shown(now, rubric, side);
                Money other = shown(before, rubric, side);
                totals[0] = totals[0].plus(one);
                totals[1] = totals[1].plus(other);
                if (!one.isZero() || !other.isZero()) {
                    String label = rubric.label();
                    rows.add(
                            Row.of(
                                    label.startsWith(word) ? label : word + "· " + label,
                                    one,
                                    other));
                }
            }
        }
        return totals;
    }
}
