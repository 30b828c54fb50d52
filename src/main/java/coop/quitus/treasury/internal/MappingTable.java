package coop.quitus.treasury.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.CsvMapping;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Remembers where each bank's CSV keeps its columns, by their names.
@Component
final class MappingTable {

    private final Tenancy tenancy;
    private final JdbcClient sql;

    MappingTable(Tenancy tenancy, JdbcClient sql) {
        this.tenancy = tenancy;
        this.sql = sql;
    }

    /// What was said of a file with these names.
    Optional<CsvMapping> remembered(CooperativeId cooperative, Till till, byte[] file) {
        return StatementReader.columns(file)
                .flatMap(columns ->
                        tenancy.reading(
                                cooperative,
                                () ->
                                        sql.sql(
                                                        """
                                                        SELECT delimiter, header_row, date_column, label_column, debit_column, credit_column,
                                                               amount_column, reference_column, date_pattern
                                                          FROM treasury.csv_mapping
                                                         WHERE cooperative_id = :cooperative AND account = :account
                                                           AND class_code = :class AND header = :header
                                                        """)
                                                .param("cooperative", cooperative.value())
                                                .param("account", till.account().value())
                                                .param("class", till.classCode())
                                                .param("header", columns.signature())
                                                .query(MappingTable::mapping)
                                                .optional()));
    }

    private static CsvMapping mapping(ResultSet row, int number) throws SQLException {
        return new CsvMapping(
                row.getString("delimiter").charAt(0),
                row.getInt("header_row"),
                row.getInt("date_column"),
                row.getInt("label_column"),
                row.getInt("debit_column"),
                row.getInt("credit_column"),
                row.getInt("amount_column"),
                row.getInt("reference_column"),
                row.getString("date_pattern"));
    }

    /// In the caller's transaction.
    void remember(Cooperative cooperative, Till till, byte[] file, CsvMapping said) {
        StatementReader.columns(file)
                .ifPresent(columns ->
                        sql.sql(
                                        """
                                        INSERT INTO treasury.csv_mapping
                                               (cooperative_id, association_id, account, class_code, header, delimiter, header_row,
                                                date_column, label_column, debit_column, credit_column, amount_column,
                                                reference_column, date_pattern)
                                        VALUES (:cooperative, :association, :account, :class, :header, :delimiter, :row,
                                                :date, :label, :debit, :credit, :amount, :reference, :pattern)
                                            ON CONFLICT (cooperative_id, account, class_code, header)
                                            DO UPDATE SET delimiter = excluded.delimiter, header_row = excluded.header_row,
                                               date_column = excluded.date_column, label_column = excluded.label_column,
                                               debit_column = excluded.debit_column, credit_column = excluded.credit_column,
                                               amount_column = excluded.amount_column,
                                               reference_column = excluded.reference_column,
                                               date_pattern = excluded.date_pattern
                                        """)
                                .param("cooperative", cooperative.id().value())
                                .param("association", cooperative.association().value())
                                .param("account", till.account().value())
                                .param("class", till.classCode())
                                .param("header", columns.signature())
                                .param("delimiter", String.valueOf(said.delimiter()))
                                .param("row", said.header())
                                .param("date", said.date())
                                .param("label", said.label())
                                .param("debit", said.debit())
                                .param("credit", said.credit())
                                .param("amount", said.amount())
                                .param("reference", said.reference())
                                .param("pattern", said.datePattern())
                                .update());
    }
}
