package coop.quitus.risk;

import coop.quitus.kernel.Money;

/// The limits of the signs that no association chooses; ceilings, delays and the council's
/// threshold are each association's own ([coop.quitus.federation.Policy]).
public final class RiskLimits {

    /// Days between two expenses that may be one (RSK-01).
    public static final int SAME_WITHIN_DAYS = 3;

    /// A round sum is a whole number of tens of euros, in cents (RSK-02).
    public static final long ROUND_CENTS = 1_000;

    public static final int ROUND_AT_LEAST = 12;
    public static final int ROUND_PERCENT = 40;

    /// The law of first digits needs so many amounts, the largest so many times the smallest
    /// (RSK-05).
    public static final int DIGITS_AT_LEAST = 100;

    public static final long DIGITS_SPREAD = 100;

    /// Chi-square with 8 degrees of freedom, passed by chance once in a thousand; in hundredths.
    public static final long CHI_SQUARE_HUNDREDTHS = 2_612;

    public static final int NOT_PROVED_AT_LEAST = 3;
    public static final int NOT_PROVED_PERCENT = 10;
    public static final int NOT_PROVED_DAYS = 30;

    public static final int REVERSALS_AT_LEAST = 5;
    public static final int REVERSALS_PERCENT = 5;

    public static final int ALONE_AT_LEAST = 20;

    public static final int DORMANT_DAYS = 183;
    public static final Money DORMANT = Money.cents(30_000);

    public static final int SILENT_DAYS = 60;
    public static final int SILENT_ENTRIES = 5;

    public static final int JUST_UNDER_AT_LEAST = 3;
    public static final int JUST_UNDER_PERCENT = 90;

    private RiskLimits() {}
}
