package coop.quitus.funding.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.funding.Budget;
import coop.quitus.funding.BudgetRow;
import coop.quitus.funding.FundingRequest;
import coop.quitus.funding.RequestDraft;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.subsidy.FunderKind;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The requests as the database keeps them. All is called in a transaction of the cooperative.
@Component
final class RequestTable {

    private final JdbcClient sql;
    private final Clock clock;

    RequestTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Takes the pen: from here to the end of the transaction nobody else writes a request in this
    /// cooperative.
    ///
    /// @return the first number free
    int takeThePen(Cooperative cooperative) {
        return sql.sql(
                                """
                                INSERT INTO funding.head AS kept (cooperative_id, association_id, last_number)
                                VALUES (:cooperative, :association, 0)
                                ON CONFLICT (cooperative_id) DO UPDATE SET last_number = kept.last_number
                                RETURNING last_number
                                """)
                        .param("cooperative", cooperative.id().value())
                        .param("association", cooperative.association().value())
                        .query(Integer.class)
                        .single()
                + 1;
    }

    void begin(Cooperative cooperative, int number, SchoolYear year, Actor by) {
        sql.sql(
                        """
                        INSERT INTO funding.request
                            (cooperative_id, association_id, number, school_year, begun_at, begun_by_id, begun_by)
                        VALUES (:cooperative, :association, :number, :year, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("number", number)
                .param("year", year.startsIn())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        sql.sql(
                        """
                        UPDATE funding.head SET last_number = :number WHERE cooperative_id = :cooperative
                        """)
                .param("number", number)
                .param("cooperative", cooperative.id().value())
                .update();
    }

    void write(Cooperative cooperative, int number, int version, RequestDraft draft, Actor by) {
        sql.sql(
                        """
                        INSERT INTO funding.request_version
                            (cooperative_id, association_id, number, version, funder_kind, funder, purpose, asked_cents,
                             objectives, description, place, partners, evaluation, pupils, volunteers, starts_on, ends_on,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :number, :version, :kind, :funder, :purpose, :asked,
                                :objectives, :description, :place, :partners, :evaluation, :pupils, :volunteers, :from,
                                :through, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("number", number)
                .param("version", version)
                .param("kind", draft.kind().name())
                .param("funder", draft.funder())
                .param("purpose", draft.purpose())
                .param("asked", draft.asked().cents())
                .param("objectives", draft.objectives())
                .param("description", draft.description())
                .param("place", draft.place())
                .param("partners", draft.partners())
                .param("evaluation", draft.evaluation())
                .param("pupils", draft.pupils())
                .param("volunteers", draft.volunteers())
                .param("from", date(draft.from()), Types.DATE)
                .param("through", date(draft.through()), Types.DATE)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        draft.budget()
                .amounts()
                .forEach((row, amount) -> plan(cooperative, number, version, row, amount));
    }

    private void plan(
            Cooperative cooperative, int number, int version, BudgetRow row, Money amount) {
        sql.sql(
                        """
                        INSERT INTO funding.budget_line
                            (cooperative_id, association_id, number, version, heading, amount_cents)
                        VALUES (:cooperative, :association, :number, :version, :heading, :amount)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("number", number)
                .param("version", version)
                .param("heading", row.name())
                .param("amount", amount.cents())
                .update();
    }

    void pledge(Cooperative cooperative, int number, FundingRequest.Pledge pledge, Actor by) {
        sql.sql(
                        """
                        INSERT INTO funding.pledge
                            (cooperative_id, association_id, number, taken_on, taken_by, recorded_at, recorded_by_id,
                             recorded_by)
                        VALUES (:cooperative, :association, :number, :on, :takenBy, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("number", number)
                .param("on", pledge.on())
                .param("takenBy", pledge.by())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void answer(Cooperative cooperative, int number, FundingRequest.Answer answer, Actor by) {
        boolean granted = answer.ending() == FundingRequest.Ending.GRANTED;
        sql.sql(
                        """
                        INSERT INTO funding.answer
                            (cooperative_id, association_id, number, ending, answered_on, granted_cents, code, words,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :number, :ending, :on, :granted, :code, :words,
                                :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("number", number)
                .param("ending", answer.ending().name())
                .param("on", answer.on())
                .param("granted", granted ? answer.granted().cents() : null, Types.BIGINT)
                .param("code", granted ? answer.code() : null, Types.VARCHAR)
                .param("words", answer.words())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    Optional<FundingRequest> find(CooperativeId cooperative, int number) {
        return all(cooperative).stream().filter(one -> one.number() == number).findFirst();
    }

    List<FundingRequest> all(CooperativeId cooperative) {
        Map<Integer, Budget> budgets = budgets(cooperative);
        return sql.sql(
                        """
                        SELECT DISTINCT ON (request.number) version.*, request.school_year,
                               pledge.taken_on, pledge.taken_by,
                               answer.ending, answer.answered_on, answer.granted_cents, answer.code, answer.words
                          FROM funding.request
                          JOIN funding.request_version version
                            ON version.cooperative_id = request.cooperative_id AND version.number = request.number
                          LEFT JOIN funding.pledge
                            ON pledge.cooperative_id = request.cooperative_id AND pledge.number = request.number
                          LEFT JOIN funding.answer
                            ON answer.cooperative_id = request.cooperative_id AND answer.number = request.number
                         WHERE request.cooperative_id = :cooperative
                         ORDER BY request.number, version.version DESC
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        request(
                                cooperative,
                                row,
                                budgets.getOrDefault(row.getInt("number"), Budget.EMPTY)))
                .list();
    }

    private record Planned(int number, BudgetRow row, Money amount) {}

    /// The budget of each request's last version.
    private Map<Integer, Budget> budgets(CooperativeId cooperative) {
        Map<Integer, Map<BudgetRow, Money>> amounts = new HashMap<>();
        sql.sql(
                        """
                        SELECT line.number, line.heading, line.amount_cents
                          FROM funding.budget_line line
                         WHERE line.cooperative_id = :cooperative
                           AND line.version = (SELECT max(version.version) FROM funding.request_version version
                                                WHERE version.cooperative_id = line.cooperative_id
                                                  AND version.number = line.number)
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) ->
                        new Planned(
                                row.getInt(1),
                                BudgetRow.valueOf(row.getString(2)),
                                Money.cents(row.getLong(3))))
                .list()
                .forEach(one ->
                        amounts.computeIfAbsent(one.number(), _ -> new EnumMap<>(BudgetRow.class))
                                .put(one.row(), one.amount()));
        Map<Integer, Budget> budgets = new HashMap<>();
        amounts.forEach((number, rows) -> budgets.put(number, new Budget(rows)));
        return budgets;
    }

    private static FundingRequest request(CooperativeId cooperative, ResultSet row, Budget budget)
            throws SQLException {
        return new FundingRequest(
                cooperative,
                row.getInt("number"),
                new SchoolYear(row.getInt("school_year")),
                draft(row, budget),
                row.getInt("version"),
                row.getTimestamp("recorded_at").toInstant(),
                row.getString("recorded_by"),
                pledge(row),
                answer(row));
    }

    private static RequestDraft draft(ResultSet row, Budget budget) throws SQLException {
        return new RequestDraft(
                FunderKind.valueOf(row.getString("funder_kind")),
                row.getString("funder"),
                row.getString("purpose"),
                Money.cents(row.getLong("asked_cents")),
                row.getString("objectives"),
                row.getString("description"),
                row.getString("place"),
                row.getString("partners"),
                row.getString("evaluation"),
                row.getInt("pupils"),
                row.getInt("volunteers"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                budget);
    }

    private static FundingRequest.@Nullable Pledge pledge(ResultSet row) throws SQLException {
        LocalDate on = row.getObject("taken_on", LocalDate.class);
        return on == null ? null : new FundingRequest.Pledge(on, row.getString("taken_by"));
    }

    private static FundingRequest.@Nullable Answer answer(ResultSet row) throws SQLException {
        String ending = row.getString("ending");
        if (ending == null) {
            return null;
        }
        String code = row.getString("code");
        return new FundingRequest.Answer(
                FundingRequest.Ending.valueOf(ending),
                row.getObject("answered_on", LocalDate.class),
                Money.cents(row.getLong("granted_cents")),
                code == null ? "" : code,
                row.getString("words"));
    }

    private static @Nullable Date date(@Nullable LocalDate day) {
        return day == null ? null : Date.valueOf(day);
    }
}
