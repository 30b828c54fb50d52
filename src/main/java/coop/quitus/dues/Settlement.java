package coop.quitus.dues;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.UUID;

/// Money that went between a cooperative and its headquarters, as the association says it.
///
/// @param id also the key of the form proposed to the headquarters' treasurer
/// @param fee the part that is a fee; zero for an aid or an advance
/// @param insurance the part that is insurance
/// @param other the review and what was given of one's own will; or the whole of an aid or an
///   advance
/// @param words what it was, in a few words; may be empty
/// @param entryKey the key of the form proposed to the cooperative's treasurer
public record Settlement(
        UUID id,
        CooperativeId cooperative,
        SchoolYear year,
        Purpose purpose,
        PaymentWay way,
        Money fee,
        Money insurance,
        Money other,
        LocalDate on,
        String words,
        UUID entryKey,
        String recordedBy) {

    /// Why money went.
    public enum Purpose {
        /// From the cooperative to its association.
        AFFILIATION("adhésion"),
        /// From the association to a cooperative's project.
        AID("aide au projet"),
        /// Lent by the association; below zero when it comes back.
        ADVANCE("avance");

        private final String french;

        Purpose(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    public Money amount() {
        return fee.plus(insurance).plus(other);
    }
}
