package coop.quitus.treasury.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.BankLine;
import coop.quitus.treasury.StatementFormat;
import coop.quitus.treasury.Statements;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The only place with SQL on the statements and their lines.
@Component
final class StatementTables {

    private final JdbcClient sql;

    StatementTables(JdbcClient sql) {
        this.sql = sql;
    }

    /// One import at a time for a till: the second sees what the first added.
    void lock(Cooperative cooperative, Till till) {
        ofTill(
                        """
                        INSERT INTO treasury.till (cooperative_id, association_id, account, class_code)
                        VALUES (:cooperative, :association, :account, :class)
                        ON CONFLICT (cooperative_id, account, class_code) DO NOTHING
                        """,
                        cooperative.id(),
                        till)
                .param("association", cooperative.association().value())
                .update();
        ofTill(
                        """
                        SELECT account FROM treasury.till
                         WHERE cooperative_id = :cooperative AND account = :account AND class_code = :class
                           FOR UPDATE
                        """,
                        cooperative.id(),
                        till)
                .query(String.class)
                .single();
    }

    private JdbcClient.StatementSpec ofTill(String text, CooperativeId cooperative, Till till) {
        return sql.sql(text)
                .param("cooperative", cooperative.value())
                .param("account", till.account().value())
                .param("class", till.classCode());
    }

    /// How this bank names the account in that format, once a file said it.
    Optional<String> bankAccount(CooperativeId cooperative, Till till, StatementFormat format) {
        return ofTill(
                        """
                        SELECT bank_account
                          FROM treasury.statement
                         WHERE cooperative_id = :cooperative AND account = :account AND class_code = :class
                           AND format = :format AND bank_account <> ''
                         ORDER BY recorded_at
                         LIMIT 1
                        """,
                        cooperative,
                        till)
                .param("format", format.name())
                .query(String.class)
                .optional();
    }

    record Known(
            LocalDate bookedOn,
            Money amount,
            String label,
            String cheque,
            String reference,
            StatementFormat format) {}

    List<Known> known(CooperativeId cooperative, Till till, LocalDate from, LocalDate to) {
        return ofTill(
                        """
                        SELECT booked_on, amount_cents, label, cheque, reference, format
                          FROM treasury.bank_line
                         WHERE cooperative_id = :cooperative AND account = :account AND class_code = :class
                           AND booked_on BETWEEN :from AND :to
                        """,
                        cooperative,
                        till)
                .param("from", from)
                .param("to", to)
                .query((row, i) ->
                        new Known(
                                row.getObject(1, LocalDate.class),
                                Money.cents(row.getLong(2)),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                StatementFormat.valueOf(row.getString(6))))
                .list();
    }

    void keepStatement(
            Cooperative cooperative,
            Till till,
            UUID id,
            Raw raw,
            String fileName,
            int added,
            Instant now,
            Actor by) {
        ofTill(
                        """
                        INSERT INTO treasury.statement
                            (cooperative_id, association_id, id, account, class_code, format, file_name, bank_account, from_day,
                             to_day, opening_cents, closing_cents, closing_on, lines_read, lines_added, recorded_at,
                             recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :id, :account, :class, :format, :file, :bankAccount, :from, :to,
                                :opening, :closing, :closingOn, :read, :added, :at, :byId, :by)
                        """,
                        cooperative.id(),
                        till)
                .param("association", cooperative.association().value())
                .param("id", id)
                .param("format", raw.format().name())
                .param("file", fileName)
                .param("bankAccount", raw.account())
                .param("from", raw.from())
                .param("to", raw.to())
                .param("opening", centsOf(raw.opening()))
                .param("closing", centsOf(raw.closing()))
                .param("closingOn", raw.closingOn())
                .param("read", raw.lines().size())
                .param("added", added)
                .param("at", Timestamp.from(now))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private static @Nullable Long centsOf(@Nullable Money money) {
        return money == null ? null : money.cents();
    }

    void keepLines(
            Cooperative cooperative,
            Till till,
            UUID statement,
            StatementFormat format,
            List<Raw.RawLine> lines,
            Clock clock) {
        for (int i = 0; i < lines.size(); i++) {
            Raw.RawLine line = lines.get(i);
            ofTill(
                            """
                            INSERT INTO treasury.bank_line
                                (cooperative_id, association_id, id, statement_id, account, class_code, booked_on, position,
                                 amount_cents, label, cheque, reference, format)
                            VALUES (:cooperative, :association, :id, :statement, :account, :class, :on, :position, :amount,
                                    :label, :cheque, :reference, :format)
                            """,
                            cooperative.id(),
                            till)
                    .param("association", cooperative.association().value())
                    .param("id", Ids.next(clock))
                    .param("statement", statement)
                    .param("on", line.bookedOn())
                    .param("position", i + 1)
                    .param("amount", line.amount().cents())
                    .param("label", line.label())
                    .param("cheque", line.cheque())
                    .param("reference", line.reference())
                    .param("format", format.name())
                    .update();
        }
    }

    List<BankLine> lines(CooperativeId cooperative, Till till, LocalDate from, LocalDate to) {
        return ofTill(
                        """
                        SELECT id, booked_on, amount_cents, label, cheque, reference
                          FROM treasury.bank_line
                         WHERE cooperative_id = :cooperative AND account = :account AND class_code = :class
                           AND booked_on BETWEEN :from AND :to
                         ORDER BY booked_on, statement_id, position
                        """,
                        cooperative,
                        till)
                .param("from", from)
                .param("to", to)
                .query(StatementTables::bankLine)
                .list();
    }

    Optional<BankLine> line(CooperativeId cooperative, UUID line) {
        return sql.sql(
                        """
                        SELECT id, booked_on, amount_cents, label, cheque, reference
                          FROM treasury.bank_line
                         WHERE cooperative_id = :cooperative AND id = :line
                        """)
                .param("cooperative", cooperative.value())
                .param("line", line)
                .query(StatementTables::bankLine)
                .optional();
    }

    private static BankLine bankLine(ResultSet row, int i) throws SQLException {
        return new BankLine(
                row.getObject("id", UUID.class),
                row.getObject("booked_on", LocalDate.class),
                Money.cents(row.getLong("amount_cents")),
                row.getString("label"),
                row.getString("cheque"),
                row.getString("reference"));
    }

    List<Statements.Brought> brought(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT id, account, class_code, format, file_name, from_day, to_day, closing_cents, lines_read,
                               lines_added, recorded_at, recorded_by
                          FROM treasury.statement
                         WHERE cooperative_id = :cooperative
                         ORDER BY recorded_at DESC
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new Statements.Brought(
                                row.getObject("id", UUID.class),
                                new Till(
                                        new AccountKey(row.getString("account")),
                                        row.getString("class_code")),
                                StatementFormat.valueOf(row.getString("format")),
                                row.getString("file_name"),
                                row.getObject("from_day", LocalDate.class),
                                row.getObject("to_day", LocalDate.class),
                                row.getObject("closing_cents") == null
                                        ? null
                                        : Money.cents(row.getLong("closing_cents")),
                                row.getInt("lines_read"),
                                row.getInt("lines_added"),
                                row.getTimestamp("recorded_at").toInstant(),
                                row.getString("recorded_by")))
                .list();
    }
}
