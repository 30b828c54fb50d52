package coop.quitus.dues.internal;

import coop.quitus.dues.DebitMandate;
import coop.quitus.federation.BankAccount;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The leaves to debit; one holds at a time.
@Component
final class DebitMandateTable {

    private final JdbcClient sql;
    private final Clock clock;

    DebitMandateTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// All that were signed, the last first.
    List<DebitMandate> of(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT reference, holder, iban, way, signed_on, signed_by, ended_at
                          FROM dues.debit_mandate
                         WHERE cooperative_id = :cooperative
                         ORDER BY recorded_at DESC, reference DESC
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new DebitMandate(
                                row.getString("reference"),
                                row.getString("holder"),
                                row.getString("iban"),
                                row.getString("way").equals("PAPER"),
                                row.getObject("signed_on", LocalDate.class),
                                row.getString("signed_by"),
                                row.getTimestamp("ended_at") == null
                                        ? null
                                        : row.getTimestamp("ended_at").toInstant()))
                .list();
    }

    /// A number a bank may write: `OCCE-42-0001-1`, unique because the cooperative's number is.
    void sign(
            Cooperative cooperative,
            BankAccount account,
            boolean paper,
            String signedBy,
            LocalDate on,
            Actor by) {
        String reference =
                "OCCE-"
                        + cooperative.number().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]", "")
                        + "-"
                        + (of(cooperative.id()).size() + 1);
        sql.sql(
                        """
                        INSERT INTO dues.debit_mandate
                            (cooperative_id, association_id, reference, holder, iban, way, signed_on, signed_by,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :reference, :holder, :iban, :way, :on, :signedBy, :at, :byId,
                             :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("reference", reference)
                .param("holder", account.holder())
                .param("iban", account.iban())
                .param("way", paper ? "PAPER" : "ONLINE")
                .param("on", on)
                .param("signedBy", signedBy)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void end(CooperativeId cooperative, Actor by) {
        sql.sql(
                        """
                        UPDATE dues.debit_mandate SET ended_at = :at, ended_by = :by
                         WHERE cooperative_id = :cooperative AND ended_at IS NULL
                        """)
                .param("cooperative", cooperative.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .update();
    }
}
