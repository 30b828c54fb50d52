package coop.quitus.funding;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/// The full reports that funders are owed, in the three sheets of CERFA 15059.
public interface FunderAccounts {

    /// The report of a subsidy at the end of a school year; empty when the register has no such
    /// file.
    Optional<FunderAccount> account(CooperativeId cooperative, String code, SchoolYear year);

    /// Keeps the words of a report; the earlier ones stay.
    ///
    /// @param words with the version that was read: someone may have been faster
    Outcome<AccountWords, RequestFinding> say(
            CooperativeId cooperative, String code, SchoolYear year, AccountWords words, Actor by);

    /// Writes it as a sealed PDF/A. The same books and words give the same bytes.
    ///
    /// @param vouchers whether the vouchers follow it, in one file
    void write(FunderAccount account, boolean vouchers, OutputStream out, Actor by)
            throws IOException;
}
