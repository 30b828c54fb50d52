package coop.quitus.funding;

import coop.quitus.funding.BudgetRow.Part;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.subsidy.FunderReport;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The full report of a subsidy (*compte rendu financier*, CERFA 15059): what was planned beside
/// what the books say was done, and the words around it.
///
/// @param request the request it answers; null when the money came without one
/// @param actual what was done: the lines that the subsidy paid in, whole, and who paid them; its
///   charges are always its products
/// @param reasons why each line of the chart stands on its row, for those that are used
public record FunderAccount(
        FunderReport report,
        @Nullable FundingRequest request,
        Budget actual,
        AccountWords words,
        List<RowReason> reasons) {

    /// A gap beyond so many percent of what was planned is explained.
    public static final int GAP_PERCENT = 10;

    public FunderAccount {
        reasons = List.copyOf(reasons);
    }

    /// Why a line of the chart stands on a row.
    ///
    /// @param account the line, as the chart calls it
    public record RowReason(String account, BudgetRow row, String why) {}

    /// A row whose outcome is far from what was planned.
    public record Gap(BudgetRow row, Money planned, Money done) {

        public boolean isMore() {
            return done.compareTo(planned) > 0;
        }
    }

    public SchoolYear year() {
        return report.year();
    }

    public Budget planned() {
        return request == null ? Budget.EMPTY : request.draft().budget();
    }

    public List<Gap> gaps() {
        return request == null
                ? List.of()
                : Arrays.stream(BudgetRow.values())
                        .filter(row -> row.part() == Part.CHARGES || row.part() == Part.PRODUCTS)
                        .map(row -> new Gap(row, planned().of(row), actual.of(row)))
                        .filter(gap ->
                                gap.done().minus(gap.planned()).absolute().cents() * 100
                                        > gap.planned().cents() * GAP_PERCENT)
                        .toList();
    }

    /// Why a row came out as it did, as far as the books can tell.
    public String because(Gap gap) {
        if (gap.row() == BudgetRow.CARRIED_FORWARD) {
            return "C'est ce qui n'est pas dépensé : il reste réservé au projet.";
        }
        if (gap.planned().isZero()) {
            return gap.row().part() == Part.CHARGES
                    ? "Cette dépense n'était pas prévue sur cette ligne."
                    : "Cette ressource n'était pas prévue sur cette ligne.";
        }
        if (gap.done().isZero()) {
            return gap.row().part() == Part.CHARGES
                    ? "Aucune pièce du cahier n'y est rattachée."
                    : "Rien n'en est venu.";
        }
        if (gap.row().part() == Part.PRODUCTS) {
            return gap.row() == BudgetRow.OWN
                    ? "La coopérative paie ce que les autres ne paient pas."
                    : "Le financeur a versé une autre somme que celle demandée.";
        }
        return gap.isMore()
                ? "Les pièces rattachées coûtent plus que prévu."
                : "Les pièces rattachées coûtent moins que prévu.";
    }

    /// *La subvention de … représente … % du total des produits*: its share, in words.
    public String share() {
        return percent(report.received(), actual.total(Part.PRODUCTS));
    }

    /// Done of planned: `82,6 %`; empty when nothing was planned.
    public static String percent(Money done, Money planned) {
        if (!planned.isPositive()) {
            return "";
        }
        long tenths = Math.floorDiv(done.cents() * 2000 + planned.cents(), 2 * planned.cents());
        return tenths / 10 + "," + Math.abs(tenths % 10) + "\u00a0%";
    }
}
