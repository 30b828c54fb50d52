package coop.quitus.council.internal;

import coop.quitus.council.Decision;
import coop.quitus.council.Sitting;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Decisions as the database keeps them. All is called in a transaction of the cooperative.
@Component
final class DecisionTable {

    private final JdbcClient sql;

    DecisionTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// What was decided, as it is written down.
    record Taken(
            UUID id,
            UUID point,
            LocalDate on,
            String title,
            String text,
            String how,
            String result,
            boolean carried) {}

    void take(Cooperative school, Sitting sitting, Taken taken) {
        sql.sql(
                        """
                        INSERT INTO council.decision
                            (cooperative_id, association_id, id, school_year, sitting_id, point_id, body, class_code,
                             taken_on, place, title, text, how, result, carried)
                        VALUES (:cooperative, :association, :id, :year, :sitting, :point, :body, :class, :on, :place,
                                :title, :text, :how, :result, :carried)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("id", taken.id())
                .param("year", sitting.year().startsIn())
                .param("sitting", sitting.id())
                .param("point", taken.point())
                .param("body", sitting.body().inFrench())
                .param("class", sitting.body().classCode())
                .param("on", taken.on())
                .param("place", at(school.id(), sitting.id()).size() + 1)
                .param("title", taken.title())
                .param("text", taken.text())
                .param("how", taken.how())
                .param("result", taken.result())
                .param("carried", taken.carried())
                .update();
    }

    void correct(CooperativeId cooperative, UUID decision, String title, String text) {
        sql.sql(
                        """
                        UPDATE council.decision SET title = :title, text = :text
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("title", title)
                .param("text", text)
                .param("cooperative", cooperative.value())
                .param("id", decision)
                .update();
    }

    Optional<Decision> find(CooperativeId cooperative, UUID decision) {
        return sql.sql(
                        """
                        SELECT decision.*, line.number
                          FROM council.decision
                          LEFT JOIN council.deliberation line
                            ON line.cooperative_id = decision.cooperative_id AND line.decision_id = decision.id
                         WHERE decision.cooperative_id = :cooperative AND decision.id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", decision)
                .query((row, i) -> decision(row))
                .optional();
    }

    Optional<Decision> on(CooperativeId cooperative, UUID point) {
        return sql.sql(
                        """
                        SELECT decision.*, line.number
                          FROM council.decision
                          LEFT JOIN council.deliberation line
                            ON line.cooperative_id = decision.cooperative_id AND line.decision_id = decision.id
                         WHERE decision.cooperative_id = :cooperative AND decision.point_id = :point
                        """)
                .param("cooperative", cooperative.value())
                .param("point", point)
                .query((row, i) -> decision(row))
                .optional();
    }

    List<Decision> of(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT decision.*, line.number
                          FROM council.decision
                          LEFT JOIN council.deliberation line
                            ON line.cooperative_id = decision.cooperative_id AND line.decision_id = decision.id
                         WHERE decision.cooperative_id = :cooperative AND decision.school_year = :year
                         ORDER BY decision.taken_on, decision.sitting_id, decision.place
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) -> decision(row))
                .list();
    }

    /// Those of one sitting, in order.
    List<Decision> at(CooperativeId cooperative, UUID sitting) {
        return sql.sql(
                        """
                        SELECT decision.*, line.number
                          FROM council.decision
                          LEFT JOIN council.deliberation line
                            ON line.cooperative_id = decision.cooperative_id AND line.decision_id = decision.id
                         WHERE decision.cooperative_id = :cooperative AND decision.sitting_id = :sitting
                         ORDER BY decision.place
                        """)
                .param("cooperative", cooperative.value())
                .param("sitting", sitting)
                .query((row, i) -> decision(row))
                .list();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        int number = row.getInt("number");
        return new Decision(
                row.getObject("id", UUID.class),
                new SchoolYear(row.getInt("school_year")),
                row.getObject("sitting_id", UUID.class),
                row.getString("body"),
                row.getString("class_code"),
                row.getObject("taken_on", LocalDate.class),
                row.getString("title"),
                row.getString("text"),
                row.getString("how"),
                row.getString("result"),
                row.getBoolean("carried"),
                number == 0 ? OptionalInt.empty() : OptionalInt.of(number));
    }
}
