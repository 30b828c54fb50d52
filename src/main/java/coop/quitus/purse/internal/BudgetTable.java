package coop.quitus.purse.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.purse.NewBudget;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The budgets as the database keeps them. All is called in a transaction of the cooperative.
@Component
final class BudgetTable {

    private final JdbcClient sql;
    private final Clock clock;

    BudgetTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// A wish as it was told.
    record Told(UUID id, String title) {}

    /// A wish as the council has it.
    record Option(UUID wish, Money price) {}

    void open(Cooperative which, NewBudget asked, Actor by) {
        sql.sql(
                        """
                        INSERT INTO purse.budget
                            (cooperative_id, association_id, id, school_year, class_code, title, amount_cents,
                             opened_at, opened_by_id, opened_by)
                        VALUES (:cooperative, :association, :id, :year, :class, :title, :amount, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, id) DO NOTHING
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("id", asked.id())
                .param("year", asked.year().startsIn())
                .param("class", asked.classCode())
                .param("title", asked.title())
                .param("amount", asked.amount().cents())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void wish(Cooperative which, UUID budget, UUID id, String title, Actor by) {
        sql.sql(
                        """
                        INSERT INTO purse.wish
                            (cooperative_id, association_id, id, budget_id, title, told_at, told_by_id, told_by)
                        VALUES (:cooperative, :association, :id, :budget, :title, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, id) DO NOTHING
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("id", id)
                .param("budget", budget)
                .param("title", title)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void option(Cooperative which, UUID budget, int position, Option option) {
        sql.sql(
                        """
                        INSERT INTO purse.budget_option
                            (cooperative_id, association_id, budget_id, position, wish_id, price_cents)
                        VALUES (:cooperative, :association, :budget, :position, :wish, :price)
                        """)
                .param("cooperative", which.id().value())
                .param("association", which.association().value())
                .param("budget", budget)
                .param("position", position)
                .param("wish", option.wish())
                .param("price", option.price().cents())
                .update();
    }

    Optional<NewBudget> find(CooperativeId cooperative, UUID budget) {
        return sql.sql(
                        """
                        SELECT id, school_year, class_code, title, amount_cents
                          FROM purse.budget
                         WHERE cooperative_id = :cooperative AND id = :budget
                        """)
                .param("cooperative", cooperative.value())
                .param("budget", budget)
                .query((row, i) ->
                        new NewBudget(
                                row.getObject("id", UUID.class),
                                new SchoolYear(row.getInt("school_year")),
                                row.getString("class_code"),
                                row.getString("title"),
                                Money.cents(row.getLong("amount_cents"))))
                .optional();
    }

    /// The latest first.
    List<UUID> of(CooperativeId cooperative, SchoolYear year, String classCode) {
        return sql.sql(
                        """
                        SELECT id FROM purse.budget
                         WHERE cooperative_id = :cooperative AND school_year = :year AND class_code = :class
                         ORDER BY opened_at DESC, id
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("class", classCode)
                .query(UUID.class)
                .list();
    }

    List<Told> wishes(CooperativeId cooperative, UUID budget) {
        return sql.sql(
                        """
                        SELECT id, title FROM purse.wish
                         WHERE cooperative_id = :cooperative AND budget_id = :budget
                         ORDER BY told_at, id
                        """)
                .param("cooperative", cooperative.value())
                .param("budget", budget)
                .query((row, i) ->
                        new Told(row.getObject("id", UUID.class), row.getString("title")))
                .list();
    }

    /// In the order of the council's choices; none until it was sent.
    List<Option> options(CooperativeId cooperative, UUID budget) {
        return sql.sql(
                        """
                        SELECT wish_id, price_cents FROM purse.budget_option
                         WHERE cooperative_id = :cooperative AND budget_id = :budget
                         ORDER BY position
                        """)
                .param("cooperative", cooperative.value())
                .param("budget", budget)
                .query((row, i) ->
                        new Option(
                                row.getObject("wish_id", UUID.class),
                                Money.cents(row.getLong("price_cents"))))
                .list();
    }
}
