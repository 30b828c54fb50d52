package coop.quitus.cash;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What goes to the bank, listed on a slip, and written in the books at the same moment.
public interface DepositSlips {

    /// Takes coins and notes to the bank: a transfer from the cash box, and its slip.
    Outcome<DepositSlip, CashFinding> depositCash(
            CooperativeId cooperative,
            UUID key,
            LocalDate on,
            Map<Integer, Integer> pieces,
            Actor by);

    /// Lists the cheques of a receipt already in the books; their sum must be what it brought to
    /// the bank.
    ///
    /// @param piece the receipt: `R01`, paid by [Payment#CHEQUE_DEPOSIT] or with a part of cheques
    Outcome<DepositSlip, CashFinding> listCheques(
            CooperativeId cooperative,
            SchoolYear year,
            String piece,
            List<DepositSlip.Cheque> cheques,
            Actor by);

    List<DepositSlip> slips(CooperativeId cooperative, SchoolYear year);
}
