package coop.quitus.audit;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that a rule says of the cooperatives of an association, with what was answered.
public interface AuditExceptions {

    /// By cooperative, then by day. A fixed number of queries, however many cooperatives.
    List<AuditException> of(AssociationId association, SchoolYear year);

    /// Where it comes from.
    enum Kind {
        VOUCHER("Sans justificatif"),
        RETURN("Compte rendu rendu"),
        RISK("Signe de risque"),
        VISIT("Constat de visite"),
        QUESTION("Question");

        private final String inFrench;

        Kind(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }

    /// @param rule its id: `ACC-06`; empty without any
    /// @param on the day it concerns; null without any
    /// @param piece the entry it concerns; empty for the whole
    /// @param answer what was answered; empty while nothing was
    record AuditException(
            CooperativeId cooperative,
            String number,
            String name,
            Kind kind,
            String rule,
            @Nullable LocalDate on,
            String piece,
            String fact,
            String answer,
            boolean open) {}
}
