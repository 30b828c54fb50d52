package coop.quitus.discharge;

import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The discharge (*quitus*) of a year: what the verifiers say of one exact state of the books, and
/// who signed beside them (VER-02).
///
/// @param version of the report that was offered
/// @param digest of the state of the books that was signed
/// @param signatures in the order they came
/// @param awaited who must still sign, by name; empty once it is complete
/// @param givenAt when the last awaited signature came, UTC; null before, and when refused
public record Discharge(
        SchoolYear year,
        int version,
        String digest,
        List<Signature> signatures,
        List<String> awaited,
        @Nullable Instant givenAt) {

    public Discharge {
        signatures = List.copyOf(signatures);
        awaited = List.copyOf(awaited);
    }

    public boolean given() {
        return givenAt != null;
    }

    public boolean refused() {
        return signatures.stream().anyMatch(one -> one.verdict() == Verdict.REFUSED);
    }

    /// Given, and someone had something to say.
    public boolean reserved() {
        return signatures.stream().anyMatch(one -> one.verdict() == Verdict.WITH_RESERVATIONS);
    }

    /// A name under a discharge.
    ///
    /// @param signatory the verifier's, or the person's, id
    /// @param words reservations or reasons; empty without any
    /// @param photograph SHA-256 of the voucher that shows the signed paper; empty on screen
    public record Signature(
            UUID signatory,
            String name,
            Part part,
            Verdict verdict,
            String words,
            Route route,
            String photograph,
            Instant signedAt) {

        /// What they did, in French: *donne quitus*, *signe les comptes*, *paraphe*.
        public String said() {
            return switch (part) {
                case VERIFIER -> verdict.inFrench();
                case MANDATE_HOLDER -> "signe les comptes";
                case TEACHER -> "paraphe";
            };
        }
    }

    /// As what one signs.
    public enum Part {
        VERIFIER("Vérificateur·rice"),
        MANDATE_HOLDER("Mandataire"),
        TEACHER("Enseignant·e (paraphe)");

        private final String inFrench;

        Part(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }

    /// What one says by signing.
    public enum Verdict {
        GIVEN("donne quitus"),
        WITH_RESERVATIONS("donne quitus avec réserves"),
        REFUSED("refuse le quitus");

        private final String inFrench;

        Verdict(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }

    /// How the signature came: both ways count the same.
    public enum Route {
        SCREEN,
        PAPER
    }
}
