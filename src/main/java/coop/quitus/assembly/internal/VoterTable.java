package coop.quitus.assembly.internal;

import coop.quitus.assembly.Voter;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The roll of a meeting: who was called, who is there, who carries whose voice.
@Component
final class VoterTable {

    private final JdbcClient sql;
    private final Clock clock;

    VoterTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    List<Voter> of(CooperativeId headquarters, UUID meeting) {
        return sql.sql(
                        """
                        SELECT v.school, v.number, v.school_name, v.holder, v.holder_name, v.written_at IS NOT NULL AS written,
                               v.present, p.entrusted_to
                          FROM assembly.voter v
                          LEFT JOIN assembly.proxy p
                            ON p.cooperative_id = v.cooperative_id AND p.meeting = v.meeting AND p.school = v.school
                         WHERE v.cooperative_id = :cooperative AND v.meeting = :meeting
                         ORDER BY v.number, v.school
                        """)
                .param("cooperative", headquarters.value())
                .param("meeting", meeting)
                .query((row, i) -> {
                    long proxy = row.getLong("entrusted_to");
                    return new Voter(
                            new CooperativeId(row.getLong("school")),
                            row.getString("number"),
                            row.getString("school_name"),
                            row.getObject("holder", UUID.class),
                            row.getString("holder_name"),
                            row.getBoolean("written"),
                            row.getBoolean("present"),
                            proxy == 0 ? null : new CooperativeId(proxy));
                })
                .list();
    }

    void convoke(Cooperative headquarters, UUID meeting, List<Voter> roll, Actor by) {
        sql.sql(
                        """
                        INSERT INTO assembly.notice
                            (cooperative_id, association_id, meeting, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :meeting, :at, :byId, :by)
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("meeting", meeting)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        roll.forEach(one -> add(headquarters, meeting, one));
    }

    private void add(Cooperative headquarters, UUID meeting, Voter one) {
        sql.sql(
                        """
                        INSERT INTO assembly.voter
                            (cooperative_id, association_id, meeting, school, number, school_name, holder, holder_name)
                        VALUES (:cooperative, :association, :meeting, :school, :number, :name, :holder, :holderName)
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("meeting", meeting)
                .param("school", one.cooperative().value())
                .param("number", one.number())
                .param("name", one.school())
                .param("holder", one.holder())
                .param("holderName", one.holderName())
                .update();
    }

    /// False when it was written to before.
    boolean written(CooperativeId headquarters, UUID meeting, CooperativeId school) {
        return sql.sql(
                                """
                                UPDATE assembly.voter
                                   SET written_at = :at
                                 WHERE cooperative_id = :cooperative AND meeting = :meeting AND school = :school
                                   AND written_at IS NULL
                                """)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("cooperative", headquarters.value())
                        .param("meeting", meeting)
                        .param("school", school.value())
                        .update()
                == 1;
    }

    /// Exactly these are there.
    void attend(CooperativeId headquarters, UUID meeting, Collection<CooperativeId> present) {
        sql.sql(
                        """
                        UPDATE assembly.voter
                           SET present = school = ANY (:schools)
                         WHERE cooperative_id = :cooperative AND meeting = :meeting
                           AND present <> (school = ANY (:schools))
                        """)
                .param("schools", present.stream().map(CooperativeId::value).toArray(Long[]::new))
                .param("cooperative", headquarters.value())
                .param("meeting", meeting)
                .update();
    }

    void entrust(
            Cooperative headquarters,
            UUID meeting,
            CooperativeId giver,
            CooperativeId holder,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO assembly.proxy
                            (cooperative_id, association_id, meeting, school, entrusted_to, recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :meeting, :school, :holder, :at, :byId, :by)
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("meeting", meeting)
                .param("school", giver.value())
                .param("holder", holder.value())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
