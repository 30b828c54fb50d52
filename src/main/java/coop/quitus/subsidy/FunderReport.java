package coop.quitus.subsidy;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.subsidy.SubsidyMovement.Side;
import java.time.LocalDate;
import java.util.List;

/// What a funder is told of its money: received, used, left, line by line with the numbers of the
/// pieces. Computed, never typed: the same books give the same report.
///
/// @param cooperative whose subsidy it is
/// @param association the legal person that answers for it
/// @param school the cooperative's name
/// @param number the cooperative's number in its association
/// @param standing how the subsidy stands on the last evening of the year
public record FunderReport(
        CooperativeId cooperative,
        String association,
        String school,
        String number,
        SchoolYear year,
        SubsidyStanding standing) {

    /// A line of the *fiche d'emploi*.
    ///
    /// @param amount what this subsidy paid of it
    /// @param account the line of the chart, in words
    public record Row(
            String piece,
            LocalDate on,
            String label,
            String payee,
            String account,
            Money amount,
            List<String> vouchers) {}

    public Subsidy subsidy() {
        return standing.subsidy();
    }

    public Money received() {
        return standing.received();
    }

    public Money used() {
        return standing.spent();
    }

    public Money unspent() {
        return standing.left();
    }

    public List<String> pieces() {
        return standing.pieces(Side.SPENT);
    }

    /// The day it is owed: that of the terms (SUB-02).
    public LocalDate due() {
        return subsidy().terms().reportDue();
    }
}
