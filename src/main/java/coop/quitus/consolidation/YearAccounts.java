package coop.quitus.consolidation;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The accounts an association lays before its auditor and its general meeting: drawn from the
/// books at any time, then approved and kept word for word.
public interface YearAccounts {

    /// As the books and the adjustments stand now.
    AnnualAccounts draft(AssociationId association, SchoolYear year);

    /// All associations together, over the same tree.
    AnnualAccounts nation(SchoolYear year, LocalDate on);

    /// The accounts as they were last approved, word for word.
    Optional<Approval> approval(AssociationId association, SchoolYear year);

    /// Approves the accounts as they stand: they are copied, and the copy never changes. The books
    /// may go on; approving again makes another copy (CON-01, CON-03).
    Outcome<Approval, ConsolidationFinding> approve(
            AssociationId association, SchoolYear year, Actor by);

    /// The approved accounts as a sealed paper; empty when none were approved.
    Optional<byte[]> sealed(AssociationId association, SchoolYear year, Actor by);

    void write(AnnualAccounts accounts, Dress dress, OutputStream out) throws IOException;

    /// The cooperatives of an association and what each brought, by number; two queries.
    List<Section> sections(AssociationId association, SchoolYear year);

    /// From a line of the whole to the books that made it, the largest first: one query.
    List<Part> parts(AssociationId association, SchoolYear year, AccountKey account);

    /// How the accounts leave the house.
    enum Dress {
        PDF,
        CSV,
        XLSX,
        ODS
    }

    /// @param number 1 for the first approval of a year
    /// @param digest SHA-256 of the copy, lower-case hexadecimal
    record Approval(int number, String digest, AnnualAccounts accounts, Instant at, String by) {}

    /// What one cooperative brought to the whole.
    ///
    /// @param state where its report stands, in French
    /// @param late whether it has not sent it
    record Section(
            CooperativeId id,
            String number,
            String name,
            Money charges,
            Money products,
            Money held,
            String state,
            boolean late) {

        public Money result() {
            return products.minus(charges);
        }
    }

    /// @param amount as people read it
    record Part(
            CooperativeId section,
            String number,
            String name,
            boolean headquarters,
            Money amount) {}
}
