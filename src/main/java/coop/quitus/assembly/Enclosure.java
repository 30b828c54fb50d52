package coop.quitus.assembly;

/// A report written elsewhere, kept as a voucher of headquarters.
///
/// @param hash of the voucher
public record Enclosure(Kind kind, String hash, String name) {

    /// Which report.
    public enum Kind {
        AUDITOR_REPORT("Rapport du commissaire aux comptes"),
        ACTIVITY_REPORT("Rapport d'activité");

        private final String french;

        Kind(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }
}
