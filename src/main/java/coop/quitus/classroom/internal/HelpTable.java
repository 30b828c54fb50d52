package coop.quitus.classroom.internal;

import coop.quitus.classroom.HelpCall;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.classroom.Tutoring;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who offers, who asks, who works with whom. All is called in a transaction of the cooperative;
/// what is over is deleted, so that nobody counts who needed help.
@Component
final class HelpTable {

    private final JdbcClient sql;
    private final Clock clock;

    HelpTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<HelpCall> calls(SchoolClass where) {
        return sql.sql(
                        """
                        SELECT id, kind, pupil, topic
                          FROM classroom.help_call
                         WHERE cooperative_id = :cooperative AND school_year = :year AND class_code = :class
                         ORDER BY said_at DESC
                        """)
                .param("cooperative", where.cooperative().value())
                .param("year", where.year().startsIn())
                .param("class", where.code())
                .query((row, i) ->
                        new HelpCall(
                                row.getObject("id", UUID.class),
                                HelpCall.Kind.valueOf(row.getString("kind")),
                                row.getObject("pupil", UUID.class),
                                row.getString("topic")))
                .list();
    }

    void call(SchoolClass where, AssociationId association, HelpCall call) {
        sql.sql(
                        """
                        INSERT INTO classroom.help_call
                            (cooperative_id, association_id, id, school_year, class_code, kind, pupil, topic, said_at)
                        VALUES (:cooperative, :association, :id, :year, :class, :kind, :pupil, :topic, :at)
                        """)
                .param("cooperative", where.cooperative().value())
                .param("association", association.value())
                .param("id", call.id())
                .param("year", where.year().startsIn())
                .param("class", where.code())
                .param("kind", call.kind().name())
                .param("pupil", call.pupil())
                .param("topic", call.topic())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    void close(SchoolClass where, UUID call) {
        sql.sql(
                        """
                        DELETE FROM classroom.help_call
                         WHERE cooperative_id = :cooperative AND class_code = :class AND id = :id
                        """)
                .param("cooperative", where.cooperative().value())
                .param("class", where.code())
                .param("id", call)
                .update();
    }

    List<Tutoring> tutorings(SchoolClass where) {
        return sql.sql(
                        """
                        SELECT id, helper, helped, topic, since
                          FROM classroom.tutoring
                         WHERE cooperative_id = :cooperative AND school_year = :year AND class_code = :class
                         ORDER BY since DESC, id
                        """)
                .param("cooperative", where.cooperative().value())
                .param("year", where.year().startsIn())
                .param("class", where.code())
                .query((row, i) ->
                        new Tutoring(
                                row.getObject("id", UUID.class),
                                row.getObject("helper", UUID.class),
                                row.getObject("helped", UUID.class),
                                row.getString("topic"),
                                row.getDate("since").toLocalDate()))
                .list();
    }

    void pair(SchoolClass where, AssociationId association, Tutoring pair) {
        sql.sql(
                        """
                        INSERT INTO classroom.tutoring
                            (cooperative_id, association_id, id, school_year, class_code, helper, helped, topic, since)
                        VALUES (:cooperative, :association, :id, :year, :class, :helper, :helped, :topic, :since)
                        """)
                .param("cooperative", where.cooperative().value())
                .param("association", association.value())
                .param("id", pair.id())
                .param("year", where.year().startsIn())
                .param("class", where.code())
                .param("helper", pair.helper())
                .param("helped", pair.helped())
                .param("topic", pair.topic())
                .param("since", Date.valueOf(pair.since()))
                .update();
    }

    void part(SchoolClass where, UUID tutoring) {
        sql.sql(
                        """
                        DELETE FROM classroom.tutoring
                         WHERE cooperative_id = :cooperative AND class_code = :class AND id = :id
                        """)
                .param("cooperative", where.cooperative().value())
                .param("class", where.code())
                .param("id", tutoring)
                .update();
    }

    int forget(CooperativeId cooperative, SchoolYear year) {
        int calls =
                sql.sql(
                                """
                                DELETE FROM classroom.help_call
                                 WHERE cooperative_id = :cooperative AND school_year = :year
                                """)
                        .param("cooperative", cooperative.value())
                        .param("year", year.startsIn())
                        .update();
        return calls
                + sql.sql(
                                """
                                DELETE FROM classroom.tutoring
                                 WHERE cooperative_id = :cooperative AND school_year = :year
                                """)
                        .param("cooperative", cooperative.value())
                        .param("year", year.startsIn())
                        .update();
    }
}
