package coop.quitus.reconciliation;

/// How long money usually takes to reach the bank; a setting of the association.
///
/// @param chequeDays from the day a cheque is written to the day it is debited, 1 to 373
/// @param depositDays from the day anything else happens to the day it is booked, 1 to 90
public record MatchingWindows(int chequeDays, int depositDays) {

    public static final MatchingWindows USUAL = new MatchingWindows(45, 10);

    /// A cheque may be cashed for a year and eight days (code monétaire et financier, art. L131-59
    /// and L131-32).
    public static final int CHEQUE_VALIDITY_DAYS = 373;

    public MatchingWindows {
        if (chequeDays < 1 || chequeDays > CHEQUE_VALIDITY_DAYS) {
            throw new IllegalArgumentException("not a window for cheques: " + chequeDays);
        }
        if (depositDays < 1 || depositDays > 90) {
            throw new IllegalArgumentException("not a window for deposits: " + depositDays);
        }
    }
}
