package coop.quitus.report;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.ReviewFinding;
import coop.quitus.reconciliation.ReconciliationFinding;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The financial report of a cooperative (*compte rendu financier*, CRF), blocks A to G, as its
/// books stand on the evening of a day. It is computed, never typed: the same books give the same
/// report.
///
/// Source: the layout common to the departments' forms that were read.
///
/// @param on the evening it speaks of
/// @param booksSequence the last record of the chain it was made from
/// @param booksHash that record's hash: which exact state of the books this is
/// @param review what the books of the year lack as a whole
public record FinancialReport(
        SchoolYear year,
        LocalDate on,
        long booksSequence,
        String booksHash,
        Identification identification,
        OperatingAccount operating,
        SimplifiedBalance balance,
        BankStanding bank,
        CashStanding cash,
        List<SubsidyUse> subsidies,
        Inventory inventory,
        Map<AccountKey, Money> eliminations,
        List<ReviewFinding> review) {

    /// Block A: whose accounts these are.
    ///
    /// @param classes the names of the classes
    /// @param mandateHolders the names of who holds a mandate that day
    public record Identification(
            String association,
            String number,
            String uai,
            String school,
            List<String> classes,
            List<String> mandateHolders,
            String chart,
            String banner) {}

    /// A line of block B.
    public record ReportLine(AccountKey account, String code, String label, Money amount) {}

    /// Block B: charges, products, and the result between them.
    public record OperatingAccount(
            List<ReportLine> charges,
            List<ReportLine> products,
            Money totalCharges,
            Money totalProducts,
            Money result) {}

    /// A till in block C.
    ///
    /// @param name *Banque*, *Caisse*, *Avance CE2*
    /// @param key as programs name it: `bank`, `cash`, `class_ce2`
    public record TillStanding(
            String key, String name, String code, Money opening, Money closing) {}

    /// Block C: what is held, and where it comes from. Holds when assets = brought forward + result
    /// (CRF-01).
    public record SimplifiedBalance(
            List<TillStanding> tills, Money assets, Money broughtForward, Money result) {
        public boolean holds() {
            return assets.equals(broughtForward.plus(result));
        }
    }

    /// Something in the books that the bank has not shown yet.
    public record Outstanding(
            String piece, String cheque, LocalDate occurredOn, String label, Money amount) {}

    /// A line of the statement beside the pieces it was matched with.
    public record Matched(
            String bankReference, LocalDate bookedOn, Money amount, List<String> pieces) {}

    /// Block D: the reconciliation.
    ///
    /// @param statement the statement's balance that evening; null when no statement reaches that
    ///   day
    /// @param explained whether book balance = statement − outstanding, to the cent (REC-01)
    /// @param findings what is still to be explained or shown (REC-01 to REC-03)
    public record BankStanding(
            Money book,
            @Nullable Money statement,
            List<Outstanding> outstanding,
            List<Matched> matched,
            Money unexplained,
            boolean explained,
            List<ReconciliationFinding> findings) {}

    /// Block E: the cash count.
    ///
    /// @param pieces notes and coins by their value in cents, largest first; when no count was
    ///   made, the fewest that make the book balance, which is what one should find
    /// @param countedOn the day of the count; null when nobody counted
    public record CashStanding(
            Money book,
            Map<Integer, Integer> pieces,
            Money counted,
            @Nullable LocalDate countedOn) {}

    /// A row of block F.
    ///
    /// @param code the subsidy's code, or the piece of the receipt when it has no file yet
    /// @param receivedOn the day of its first payment; null while nothing came
    /// @param broughtIn what was left of it on the evening before this year
    /// @param received in this year
    /// @param used in this year
    /// @param pieces the expenses charged to it
    /// @param reportDue the day its report is owed: six months after the year's end (SUB-02)
    public record SubsidyUse(
            String code,
            String label,
            @Nullable LocalDate receivedOn,
            Money broughtIn,
            Money received,
            Money used,
            List<String> pieces,
            LocalDate reportDue) {
        public Money left() {
            return broughtIn.plus(received).minus(used);
        }
    }

    /// An item of block G.
    public record InventoryItem(
            String piece, LocalDate boughtOn, String label, Money price, String place) {}

    /// Block G: the year's durable goods. Complete when their prices sum to the line of block B
    /// (ACC-12).
    public record Inventory(List<InventoryItem> items, Money total, Money booked) {
        public boolean complete() {
            return total.equals(booked);
        }
    }
}
