package coop.quitus.treasury.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.CsvColumns;
import coop.quitus.treasury.CsvMapping;
import coop.quitus.treasury.WaitingStatements;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The only place with SQL on `treasury.waiting_statement` and `treasury.csv_mapping`: files that
/// wait, and what was said of the columns of each bank.
@Component
final class Tray implements WaitingStatements {

    private static final Duration WAIT = Duration.ofDays(2);
    private static final int LONGEST_NAME = 150;

    private final Tenancy tenancy;
    private final Places places;
    private final JdbcClient sql;
    private final Clock clock;

    Tray(Tenancy tenancy, Places places, JdbcClient sql, Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public UUID keep(CooperativeId cooperative, String name, byte[] content, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        UUID id = Ids.next(clock);
        tenancy.within(
                cooperative,
                () -> {
                    forgetTheOld(cooperative);
                    sql.sql(
                                    """
                                    INSERT INTO treasury.waiting_statement
                                        (cooperative_id, association_id, id, name, content, kept_at, kept_by_id)
                                    VALUES (:cooperative, :association, :id, :name, :content, :at, :by)
                                    """)
                            .param("cooperative", cooperative.value())
                            .param("association", which.association().value())
                            .param("id", id)
                            .param("name", tidied(name))
                            .param("content", content)
                            .param("at", Timestamp.from(clock.instant()))
                            .param("by", by.person())
                            .update();
                });
        return id;
    }

    private void forgetTheOld(CooperativeId cooperative) {
        sql.sql(
                        """
                        DELETE FROM treasury.waiting_statement
                         WHERE cooperative_id = :cooperative
                           AND kept_at < :before
                        """)
                .param("cooperative", cooperative.value())
                .param("before", Timestamp.from(clock.instant().minus(WAIT)))
                .update();
    }

    private static String tidied(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        int kept = Math.min(LONGEST_NAME, plain.codePointCount(0, plain.length()));
        return plain.substring(0, plain.offsetByCodePoints(0, kept));
    }

    @Override
    public Optional<WaitingStatement> find(CooperativeId cooperative, UUID file) {
        return tenancy.reading(
                cooperative,
                () ->
                        sql.sql(
                                        """
                                        SELECT id, name, content
                                          FROM treasury.waiting_statement
                                         WHERE cooperative_id = :cooperative
                                           AND id = :id
                                        """)
                                .param("cooperative", cooperative.value())
                                .param("id", file)
                                .query((row, i) ->
                                        new WaitingStatement(
                                                row.getObject("id", UUID.class),
                                                row.getString("name"),
                                                row.getBytes("content")))
                                .optional());
    }

    @Override
    public void forget(CooperativeId cooperative, UUID file, Actor by) {
        tenancy.within(
                cooperative,
                () -> {
                    sql.sql(
                                    """
                                    DELETE FROM treasury.waiting_statement
                                     WHERE cooperative_id = :cooperative
                                       AND id = :id
                                    """)
                            .param("cooperative", cooperative.value())
                            .param("id", file)
                            .update();
                });
    }

    /// What was said of a file with the same columns; where its names stand may differ.
    Optional<CsvMapping> remembered(CooperativeId cooperative, Till till, CsvColumns columns) {
        return sql.sql(
                        """
                        SELECT delimiter, header_row, date_column, label_column, debit_column, credit_column, amount_column,
                               reference_column, date_pattern
                          FROM treasury.csv_mapping
                         WHERE cooperative_id = :cooperative AND account = :account AND class_code = :class
                           AND header = :header
                        """)
                .param("cooperative", cooperative.value())
                .param("account", till.account().value())
                .param("class", till.classCode())
                .param("header", header(columns))
                .query((row, i) ->
                        new CsvMapping(
                                        row.getString("delimiter").charAt(0),
                                        row.getInt("header_row"),
                                        row.getInt("date_column"),
                                        row.getInt("label_column"),
                                        row.getInt("debit_column"),
                                        row.getInt("credit_column"),
                                        row.getInt("amount_column"),
                                        row.getInt("reference_column"),
                                        row.getString("date_pattern"))
                                .withHeaderOn(columns.header()))
                .optional();
    }

    void remember(Cooperative cooperative, Till till, CsvColumns columns, CsvMapping mapping) {
        sql.sql(
                        """
                        INSERT INTO treasury.csv_mapping
                            (cooperative_id, association_id, account, class_code, header, delimiter, header_row, date_column,
                             label_column, debit_column, credit_column, amount_column, reference_column, date_pattern)
                        VALUES (:cooperative, :association, :account, :class, :header, :delimiter, :row, :date, :label,
                                :debit, :credit, :amount, :reference, :pattern)
                        ON CONFLICT (cooperative_id, account, class_code, header) DO UPDATE
                           SET delimiter = excluded.delimiter, header_row = excluded.header_row,
                               date_column = excluded.date_column, label_column = excluded.label_column,
                               debit_column = excluded.debit_column, credit_column = excluded.credit_column,
                               amount_column = excluded.amount_column, reference_column = excluded.reference_column,
                               date_pattern = excluded.date_pattern
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("account", till.account().value())
                .param("class", till.classCode())
                .param("header", header(columns))
                .param("delimiter", String.valueOf(mapping.delimiter()))
                .param("row", mapping.header())
                .param("date", mapping.date())
                .param("label", mapping.label())
                .param("debit", mapping.debit())
                .param("credit", mapping.credit())
                .param("amount", mapping.amount())
                .param("reference", mapping.reference())
                .param("pattern", mapping.datePattern())
                .update();
    }

    private static String header(CsvColumns columns) {
        return columns.delimiter() + String.join("\n", columns.names());
    }
}
