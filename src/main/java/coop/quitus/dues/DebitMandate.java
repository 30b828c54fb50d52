package coop.quitus.dues;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Leave to debit the account entrusted to a cooperative (*mandat de prélèvement SEPA*), signed by
/// who holds its mandate.
///
/// @param reference unique for the creditor (RUM): made of the cooperative's number
/// @param holder of the account, as the bank writes it
/// @param paper whether it was signed on paper, and noted by the association
/// @param endedAt when it was revoked; null while it holds
public record DebitMandate(
        String reference,
        String holder,
        String iban,
        boolean paper,
        LocalDate signedOn,
        String signedBy,
        @Nullable Instant endedAt) {

    /// For screens: all but the last four signs are hidden.
    public String shortIban() {
        return "•••• " + iban.substring(iban.length() - 4);
    }
}
