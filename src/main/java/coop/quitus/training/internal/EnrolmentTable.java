package coop.quitus.training.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.training.Enrolment;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who comes to sessions. All is called in a transaction of the headquarters.
@Component
final class EnrolmentTable {

    private final JdbcClient sql;
    private final Clock clock;

    EnrolmentTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// In the order of arrival; who gave up is among them.
    ///
    /// @param session of that one alone; null for all
    /// @param person of that one alone; null for all
    List<Enrolment> find(
            CooperativeId headquarters, @Nullable UUID session, @Nullable UUID person) {
        return sql.sql(
                        """
                        SELECT session, person, name, school, school_name, number, state, attended
                          FROM training.enrolment
                         WHERE cooperative_id = :cooperative
                           AND (:session::uuid IS NULL OR session = :session)
                           AND (:person::uuid IS NULL OR person = :person)
                         ORDER BY session, number
                        """)
                .param("cooperative", headquarters.value())
                .param("session", session)
                .param("person", person)
                .query((row, i) ->
                        new Enrolment(
                                row.getObject("session", UUID.class),
                                row.getObject("person", UUID.class),
                                row.getString("name"),
                                new CooperativeId(row.getLong("school")),
                                row.getString("school_name"),
                                row.getInt("number"),
                                Enrolment.State.valueOf(row.getString("state")),
                                row.getObject("attended", Boolean.class)))
                .list();
    }

    /// Adds someone, or brings back who had given up, at the end of the line.
    void enrol(
            Cooperative headquarters,
            UUID session,
            Cooperative from,
            Enrolment.State state,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO training.enrolment
                            (cooperative_id, association_id, session, person, name, school, school_name, number, state,
                             recorded_at)
                        VALUES (:cooperative, :association, :session, :person, :name, :school, :schoolName, :number, :state,
                                :at)
                        ON CONFLICT (cooperative_id, session, person) DO UPDATE
                           SET number = excluded.number, state = excluded.state, school = excluded.school,
                               school_name = excluded.school_name
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("session", session)
                .param("person", by.person())
                .param("name", by.name())
                .param("school", from.id().value())
                .param("schoolName", from.name())
                .param("number", last(headquarters.id(), session) + 1)
                .param("state", state.name())
                .param("at", Timestamp.from(clock.instant()))
                .update();
    }

    private int last(CooperativeId headquarters, UUID session) {
        return sql.sql(
                        """
                        SELECT coalesce(max(number), 0)
                          FROM training.enrolment
                         WHERE cooperative_id = :cooperative AND session = :session
                        """)
                .param("cooperative", headquarters.value())
                .param("session", session)
                .query(Integer.class)
                .single();
    }

    void stand(CooperativeId headquarters, UUID session, UUID person, Enrolment.State state) {
        sql.sql(
                        """
                        UPDATE training.enrolment
                           SET state = :state, attended = NULL, attended_by = NULL
                         WHERE cooperative_id = :cooperative AND session = :session AND person = :person
                        """)
                .param("state", state.name())
                .param("cooperative", headquarters.value())
                .param("session", session)
                .param("person", person)
                .update();
    }

    void attend(CooperativeId headquarters, UUID session, UUID person, boolean came, Actor by) {
        sql.sql(
                        """
                        UPDATE training.enrolment
                           SET attended = :came, attended_by = :by
                         WHERE cooperative_id = :cooperative AND session = :session AND person = :person
                           AND state = 'SEATED'
                        """)
                .param("came", came)
                .param("by", by.name())
                .param("cooperative", headquarters.value())
                .param("session", session)
                .param("person", person)
                .update();
    }
}
