package coop.quitus.partner.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.partner.Invoice;
import coop.quitus.partner.Invoices.Sent;
import coop.quitus.partner.PartnerDoors.Door;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The invoices as the database keeps them. All is called in a transaction of the cooperative.
@Component
final class InvoiceTable {

    private final JdbcClient sql;
    private final Clock clock;

    InvoiceTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void receive(Cooperative school, Door door, Sent sent, String siret) {
        sql.sql(
                        """
                        INSERT INTO partner.invoice
                            (cooperative_id, association_id, id, school_year, partner_id, project_id, number, dated_on,
                             amount_cents, siret, file_hash, sent_at)
                        VALUES (:cooperative, :association, :id, :year, :partner, :project, :number, :on, :amount,
                                :siret, :file, :at)
                        ON CONFLICT DO NOTHING
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("id", sent.key())
                .param("year", SchoolYear.of(LocalDate.now(clock)).startsIn())
                .param("partner", door.partner().id())
                .param("project", door.project(), Types.OTHER)
                .param("number", sent.number().strip())
                .param("on", sent.dated())
                .param("amount", sent.amount().cents())
                .param("siret", siret)
                .param("file", sent.file())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void end(Cooperative school, UUID invoice, boolean entered, String words, Actor by) {
        sql.sql(
                        """
                        INSERT INTO partner.invoice_ending
                            (cooperative_id, association_id, invoice_id, entered, words, ended_at, ended_by_id, ended_by)
                        VALUES (:cooperative, :association, :invoice, :entered, :words, :at, :byId, :by)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("invoice", invoice)
                .param("entered", entered)
                .param("words", words)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    List<Invoice> all(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT invoice.id AS invoice_id, invoice.school_year, invoice.project_id, invoice.number,
                               invoice.dated_on, invoice.amount_cents, invoice.siret AS sent_siret, invoice.file_hash,
                               invoice.sent_at, ending.entered, ending.words, ending.ended_at, ending.ended_by,
                               partner.*
                          FROM partner.invoice
                          JOIN partner.partner
                            ON partner.cooperative_id = invoice.cooperative_id AND partner.id = invoice.partner_id
                          LEFT JOIN partner.invoice_ending ending
                            ON ending.cooperative_id = invoice.cooperative_id AND ending.invoice_id = invoice.id
                         WHERE invoice.cooperative_id = :cooperative
                         ORDER BY ending.ended_at IS NOT NULL, invoice.sent_at DESC
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> invoice(row))
                .list();
    }

    Optional<Invoice> find(CooperativeId cooperative, UUID id) {
        return all(cooperative).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Invoice invoice(ResultSet row) throws SQLException {
        return new Invoice(
                row.getObject("invoice_id", UUID.class),
                new SchoolYear(row.getInt("school_year")),
                PartnerTable.partner(row),
                row.getObject("project_id", UUID.class),
                row.getString("number"),
                row.getObject("dated_on", LocalDate.class),
                Money.cents(row.getLong("amount_cents")),
                row.getString("sent_siret"),
                row.getString("file_hash"),
                row.getTimestamp("sent_at").toInstant(),
                ending(row));
    }

    private static Invoice.@Nullable Ending ending(ResultSet row) throws SQLException {
        Timestamp at = row.getTimestamp("ended_at");
        return at == null
                ? null
                : new Invoice.Ending(
                        row.getBoolean("entered"),
                        row.getString("words"),
                        at.toInstant(),
                        row.getString("ended_by"));
    }
}
