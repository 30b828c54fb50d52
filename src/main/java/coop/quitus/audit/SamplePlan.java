package coop.quitus.audit;

import coop.quitus.kernel.Money;

/// The terms on which an auditor draws a sample.
///
/// @param seed any words: the same give the same draw
/// @param size how many units or pieces chance draws, 1 to 500
/// @param threshold from this amount on, every piece is looked at; zero for none
/// @param confidence of the upper bound, in percent: 80, 90 or 95
public record SamplePlan(
        Method method, Stratum stratum, String seed, int size, Money threshold, int confidence) {

    public static final int MOST = 500;

    /// How chance draws.
    public enum Method {
        /// Each cent of the population has the same chance: a piece of 100 € ten times that of one
        /// of 10 €.
        MONETARY_UNITS("Par unités monétaires"),
        /// Each piece has the same chance.
        RANDOM("Au hasard simple");

        private final String inFrench;

        Method(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }

    /// Which pieces.
    public enum Stratum {
        EXPENSES("Les dépenses"),
        RECEIPTS("Les recettes"),
        ALL("Dépenses et recettes");

        private final String inFrench;

        Stratum(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }
}
