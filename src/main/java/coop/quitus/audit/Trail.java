package coop.quitus.audit;

import coop.quitus.approval.Proof;
import coop.quitus.cash.CashCount;
import coop.quitus.document.Voucher;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Entry;
import coop.quitus.reconciliation.Match;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The way down from a figure of the aggregated accounts to one voucher. Each step sums to the
/// figure above it, to the cent.
public interface Trail {

    /// The lines of the aggregated accounts, in the order of the chart.
    List<Figure> figures(AssociationId association, SchoolYear year);

    /// The cooperatives that make one line.
    List<Share> shares(AssociationId association, SchoolYear year, AccountKey account);

    /// The entries of one cooperative that make its share, by day.
    List<Posting> postings(CooperativeId cooperative, SchoolYear year, AccountKey account);

    /// All there is around one entry; empty when there is no such piece.
    Optional<Evidence> evidence(CooperativeId cooperative, SchoolYear year, String piece);

    /// @param code as papers show the account
    /// @param amount before eliminations: what the cooperatives and headquarters wrote, positive
    ///   for what is usual on its side: a charge, a product, money held
    /// @param eliminated what they paid each other, the same way
    /// @param cooperatives how many have something there, headquarters included
    record Figure(
            AccountKey account,
            String code,
            String label,
            Money amount,
            Money eliminated,
            long cooperatives) {

        /// What stands in the aggregated accounts.
        public Money net() {
            return amount.minus(eliminated);
        }
    }

    record Share(
            CooperativeId cooperative, String number, String name, Money amount, long entries) {}

    /// @param vouchers how many are filed under it
    /// @param banked whether a line of the bank is matched with it
    record Posting(
            String piece,
            LocalDate occurredOn,
            String label,
            Money amount,
            int vouchers,
            boolean banked) {}

    /// @param banked the match with the bank; null without any
    /// @param counted the count of the box after it; null when no box was concerned, or counted
    /// @param state of the year's report, as programs know it
    /// @param dischargedAt when the discharge of that state of the books was given, UTC; null
    ///   without any
    /// @param decided the walk around an expense; null for a receipt
    record Evidence(
            Cooperative cooperative,
            Entry entry,
            List<Voucher> vouchers,
            @Nullable Match banked,
            @Nullable CashCount counted,
            String state,
            @Nullable Instant dischargedAt,
            @Nullable Proof decided) {

        public Evidence {
            vouchers = List.copyOf(vouchers);
        }
    }
}
