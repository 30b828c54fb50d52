package coop.quitus.training.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.training.CaseLoan;
import coop.quitus.training.TravellingCase;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The cases and their loans. All is called in a transaction of the headquarters.
@Component
final class CaseTable {

    private final JdbcClient sql;
    private final Clock clock;

    CaseTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<TravellingCase> all(CooperativeId headquarters) {
        return sql.sql(
                        """
                        SELECT id, title, contents, longest_days
                          FROM training.travelling_case
                         WHERE cooperative_id = :cooperative
                         ORDER BY title, id
                        """)
                .param("cooperative", headquarters.value())
                .query((row, i) ->
                        new TravellingCase(
                                row.getObject("id", UUID.class),
                                row.getString("title"),
                                row.getString("contents"),
                                row.getInt("longest_days")))
                .list();
    }

    void add(Cooperative headquarters, TravellingCase asked, Actor by) {
        sql.sql(
                        """
                        INSERT INTO training.travelling_case
                            (cooperative_id, association_id, id, title, contents, longest_days, recorded_at, recorded_by_id,
                             recorded_by)
                        VALUES (:cooperative, :association, :id, :title, :contents, :days, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, id) DO NOTHING
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("id", asked.id())
                .param("title", asked.title())
                .param("contents", asked.contents())
                .param("days", asked.longestDays())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    /// The case is held until the end of the transaction: two people do not book it at once.
    void hold(CooperativeId headquarters, UUID travelling) {
        sql.sql(
                        """
                        SELECT id
                          FROM training.travelling_case
                         WHERE cooperative_id = :cooperative AND id = :case
                           FOR UPDATE
                        """)
                .param("cooperative", headquarters.value())
                .param("case", travelling)
                .query(UUID.class)
                .optional();
    }

    /// Those that are not cancelled, the last days first.
    List<CaseLoan> loans(CooperativeId headquarters) {
        return sql.sql(
                        """
                        SELECT id, lent, borrower, borrower_name, person_name, begins_on, ends_on, state, out_on, out_words,
                               back_on, back_words
                          FROM training.loan
                         WHERE cooperative_id = :cooperative AND state <> 'CANCELLED'
                         ORDER BY begins_on DESC, id
                        """)
                .param("cooperative", headquarters.value())
                .query((row, i) ->
                        new CaseLoan(
                                row.getObject("id", UUID.class),
                                row.getObject("lent", UUID.class),
                                new CooperativeId(row.getLong("borrower")),
                                row.getString("borrower_name"),
                                row.getString("person_name"),
                                row.getObject("begins_on", LocalDate.class),
                                row.getObject("ends_on", LocalDate.class),
                                CaseLoan.State.valueOf(row.getString("state")),
                                row.getObject("out_on", LocalDate.class),
                                row.getString("out_words"),
                                row.getObject("back_on", LocalDate.class),
                                row.getString("back_words")))
                .list();
    }

    Optional<CaseLoan> loan(CooperativeId headquarters, UUID id) {
        return loans(headquarters).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    void book(
            Cooperative headquarters,
            Cooperative borrower,
            UUID key,
            UUID travelling,
            LocalDate from,
            LocalDate until,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO training.loan
                            (cooperative_id, association_id, id, lent, borrower, borrower_name, person, person_name,
                             begins_on, ends_on, state, recorded_at)
                        VALUES (:cooperative, :association, :id, :case, :borrower, :borrowerName, :person, :personName,
                                :from, :until, 'BOOKED', :at)
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("id", key)
                .param("case", travelling)
                .param("borrower", borrower.id().value())
                .param("borrowerName", borrower.name())
                .param("person", by.person())
                .param("personName", by.name())
                .param("from", from)
                .param("until", until)
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void cancel(CooperativeId headquarters, UUID loan) {
        sql.sql(
                        """
                        UPDATE training.loan
                           SET state = 'CANCELLED'
                         WHERE cooperative_id = :cooperative AND id = :loan AND state = 'BOOKED'
                        """)
                .param("cooperative", headquarters.value())
                .param("loan", loan)
                .update();
    }

    void handOut(CooperativeId headquarters, UUID loan, LocalDate on, String words) {
        sql.sql(
                        """
                        UPDATE training.loan
                           SET state = 'OUT', out_on = :on, out_words = :words
                         WHERE cooperative_id = :cooperative AND id = :loan AND state = 'BOOKED'
                        """)
                .param("on", on)
                .param("words", words)
                .param("cooperative", headquarters.value())
                .param("loan", loan)
                .update();
    }

    void takeBack(CooperativeId headquarters, UUID loan, LocalDate on, String words) {
        sql.sql(
                        """
                        UPDATE training.loan
                           SET state = 'BACK', back_on = :on, back_words = :words
                         WHERE cooperative_id = :cooperative AND id = :loan AND state = 'OUT'
                        """)
                .param("on", on)
                .param("words", words)
                .param("cooperative", headquarters.value())
                .param("loan", loan)
                .update();
    }
}
