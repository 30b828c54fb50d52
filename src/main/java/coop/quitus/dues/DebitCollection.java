package coop.quitus.dues;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Direct debits that an association asks of its bank together (*remise de prélèvements*).
///
/// @param on the day banks are asked to debit
/// @param settledOn the day the money came; null until then
public record DebitCollection(
        UUID id,
        SchoolYear year,
        Creditor creditor,
        LocalDate on,
        Instant createdAt,
        String createdBy,
        @Nullable LocalDate settledOn,
        List<DebitItem> items) {

    public DebitCollection {
        items = List.copyOf(items);
    }

    public Money total() {
        return Money.sum(items.stream().map(DebitItem::amount));
    }
}
