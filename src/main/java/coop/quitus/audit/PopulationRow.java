package coop.quitus.audit;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What there is of one cooperative, and what there is not: a line of the population.
///
/// @param chain whether every record is linked to the one before, to the head
/// @param entries of the year
/// @param head the place of the last record of the chain, all years together
/// @param headHash its hash; 64 zeros without books
/// @param lastEntry the last day of the year's entries; null without any
/// @param state of its report, as programs know it: `SUBMITTED`
/// @param discharged whether the discharge of that very report was given
/// @param framed whether the bank's files frame 31 August, or there is no bank to ask
/// @param difference what nothing explains between books and bank that evening; null when the bank
///   told no balance
/// @param expenses of the year that stand
/// @param vouched those with a voucher
/// @param brought whether the year was opened with what the year before left
/// @param affiliation as programs know it: `VALIDATED`; `NONE`
/// @param visit the state of the last visit that was drawn; empty without any
/// @param openQuestions how many still wait for an answer or a word
public record PopulationRow(
        CooperativeId cooperative,
        String number,
        String name,
        boolean headquarters,
        boolean chain,
        long entries,
        long head,
        String headHash,
        @Nullable LocalDate lastEntry,
        String state,
        boolean discharged,
        boolean framed,
        @Nullable Money difference,
        long expensePieces,
        Money expenses,
        long vouchedPieces,
        Money vouched,
        boolean brought,
        String affiliation,
        String visit,
        long openQuestions) {

    private static final Set<String> SENT = Set.of("SUBMITTED", "ACCEPTED", "LOCKED", "AGGREGATED");

    /// What may be lacking, in the order one asks.
    public enum Lack {
        BOOKS("les écritures"),
        CHAIN("la chaîne"),
        OPENING("l'ouverture"),
        VOUCHERS("des justificatifs"),
        STATEMENT("le relevé au 31 août"),
        RECONCILIATION("le rapprochement"),
        REPORT("le compte rendu"),
        DISCHARGE("le quitus"),
        AFFILIATION("l'affiliation");

        private final String inFrench;

        Lack(String inFrench) {
            this.inFrench = inFrench;
        }

        /// After *il manque*.
        public String inFrench() {
            return inFrench;
        }
    }

    /// Headquarters has neither discharge nor affiliation: its accounts are what the auditor
    /// certifies.
    public List<Lack> lacks() {
        var lacks = new ArrayList<Lack>();
        add(lacks, entries == 0, Lack.BOOKS);
        add(lacks, !chain, Lack.CHAIN);
        add(lacks, !brought, Lack.OPENING);
        add(lacks, vouchedPieces < expensePieces, Lack.VOUCHERS);
        add(lacks, !framed, Lack.STATEMENT);
        add(lacks, difference != null && !difference.isZero(), Lack.RECONCILIATION);
        if (!headquarters) {
            add(lacks, !SENT.contains(state), Lack.REPORT);
            add(lacks, !discharged, Lack.DISCHARGE);
            add(lacks, !affiliation.equals("VALIDATED"), Lack.AFFILIATION);
        }
        return List.copyOf(lacks);
    }

    private static void add(List<Lack> lacks, boolean lacking, Lack lack) {
        if (lacking) {
            lacks.add(lack);
        }
    }

    public boolean complete() {
        return lacks().isEmpty();
    }
}
