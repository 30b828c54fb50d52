package coop.quitus.verification;

/// What an association asks of those who verify a year, where departments differ (domain, 0.5).
///
/// @param verifiers how many at least, 2 to 6
/// @param parents how many of them are parents at least, 0 to that number
/// @param mandateHolders which mandate holders sign beside them
/// @param teachersInitial whether each teacher initials the report
public record PanelPolicy(
        int verifiers, int parents, MandateHolders mandateHolders, boolean teachersInitial) {

    /// Two verifiers, one of them a parent, and the mandate holder: what most departments ask.
    public static final PanelPolicy DEFAULT = new PanelPolicy(2, 1, MandateHolders.ONE, false);

    public PanelPolicy {
        if (verifiers < 2 || verifiers > 6 || parents < 0 || parents > verifiers) {
            throw new IllegalArgumentException("not a panel: " + verifiers + ", " + parents);
        }
    }

    /// Which mandate holders sign.
    public enum MandateHolders {
        NONE,
        ONE,
        ALL
    }
}
