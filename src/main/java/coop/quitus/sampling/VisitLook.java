package coop.quitus.sampling;

import coop.quitus.kernel.Money;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What was seen of one thing during a visit; the last look counts.
///
/// @param thing `P3`, or one of [Thing]
/// @param words needed unless all was well
/// @param counted what was in the cash box, for [Thing#CASH] alone
public record VisitLook(
        String thing,
        Verdict verdict,
        String words,
        @Nullable Money counted,
        Instant at,
        String by) {

    /// What is looked at besides the pieces.
    public enum Thing {
        CASH("La caisse, comptée aujourd'hui devant le mandataire"),
        INVENTORY("L'inventaire : les biens sont là, avec leur étiquette"),
        REGISTER("Le registre des délibérations du conseil"),
        BANK("Les relevés de banque, et le dernier solde"),
        DISCHARGE("Le quitus des vérificateurs et le compte rendu signé");

        private final String french;

        Thing(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    /// What one says of it.
    public enum Verdict {
        GOOD("c'est bon"),
        REMARK("à noter"),
        ABSENT("pas là");

        private final String french;

        Verdict(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }
}
