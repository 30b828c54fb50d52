package coop.quitus.council.internal;

import coop.quitus.council.CouncilRole;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Roles and delegates as the database keeps them: ids that go with the year. All is called in a
/// transaction of the cooperative.
@Component
final class TurnTable {

    private final JdbcClient sql;

    TurnTable(JdbcClient sql) {
        this.sql = sql;
    }

    /// A role that a pupil had, or has.
    record Turn(UUID sitting, CouncilRole role, UUID pupil) {}

    void give(Cooperative school, UUID sitting, CouncilRole role, UUID pupil) {
        sql.sql(
                        """
                        INSERT INTO council.turn (cooperative_id, association_id, sitting_id, role, pupil)
                        VALUES (:cooperative, :association, :sitting, :role, :pupil)
                        ON CONFLICT (cooperative_id, sitting_id, role) DO UPDATE SET pupil = excluded.pupil
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("sitting", sitting)
                .param("role", role.name())
                .param("pupil", pupil)
                .update();
    }

    /// All the roles of a year that are not forgotten.
    List<Turn> of(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT turn.sitting_id, turn.role, turn.pupil
                          FROM council.turn
                          JOIN council.sitting
                            ON sitting.cooperative_id = turn.cooperative_id AND sitting.id = turn.sitting_id
                         WHERE turn.cooperative_id = :cooperative AND sitting.school_year = :year
                           AND turn.pupil IS NOT NULL
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Turn(
                                row.getObject(1, UUID.class),
                                CouncilRole.valueOf(row.getString(2)),
                                row.getObject(3, UUID.class)))
                .list();
    }

    Map<CouncilRole, UUID> at(CooperativeId cooperative, UUID sitting) {
        Map<CouncilRole, UUID> roles = new EnumMap<>(CouncilRole.class);
        sql.sql(
                        """
                        SELECT role, pupil FROM council.turn
                         WHERE cooperative_id = :cooperative AND sitting_id = :sitting AND pupil IS NOT NULL
                        """)
                .param("cooperative", cooperative.value())
                .param("sitting", sitting)
                .query(row -> {
                    roles.put(CouncilRole.valueOf(row.getString(1)), row.getObject(2, UUID.class));
                });
        return roles;
    }

    List<UUID> delegates(CooperativeId cooperative, SchoolYear year, String classCode) {
        return sql.sql(
                        """
                        SELECT pupil FROM council.delegate
                         WHERE cooperative_id = :cooperative AND school_year = :year
                           AND (:class::text = '' OR class_code = :class) AND pupil IS NOT NULL
                         ORDER BY class_code, seat
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("class", classCode)
                .query(UUID.class)
                .list();
    }

    void elect(Cooperative school, SchoolYear year, String classCode, List<UUID> pupils) {
        sql.sql(
                        """
                        DELETE FROM council.delegate
                         WHERE cooperative_id = :cooperative AND school_year = :year AND class_code = :class
                        """)
                .param("cooperative", school.id().value())
                .param("year", year.startsIn())
                .param("class", classCode)
                .update();
        for (int seat = 1; seat <= pupils.size(); seat++) {
            sql.sql(
                            """
                            INSERT INTO council.delegate
                                (cooperative_id, association_id, school_year, class_code, seat, pupil)
                            VALUES (:cooperative, :association, :year, :class, :seat, :pupil)
                            """)
                    .param("cooperative", school.id().value())
                    .param("association", school.association().value())
                    .param("year", year.startsIn())
                    .param("class", classCode)
                    .param("seat", seat)
                    .param("pupil", pupils.get(seat - 1))
                    .update();
        }
    }

    int seats(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT count(*) FROM council.delegate
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(Integer.class)
                .single();
    }

    int forget(CooperativeId cooperative, SchoolYear year) {
        int seats =
                sql.sql(
                                """
                                UPDATE council.delegate SET pupil = NULL
                                 WHERE cooperative_id = :cooperative AND school_year = :year AND pupil IS NOT NULL
                                """)
                        .param("cooperative", cooperative.value())
                        .param("year", year.startsIn())
                        .update();
        return seats
                + sql.sql(
                                """
                                UPDATE council.turn SET pupil = NULL
                                 WHERE cooperative_id = :cooperative AND pupil IS NOT NULL
                                   AND sitting_id IN (SELECT id FROM council.sitting
                                                       WHERE cooperative_id = :cooperative AND school_year = :year)
                                """)
                        .param("cooperative", cooperative.value())
                        .param("year", year.startsIn())
                        .update();
    }
}
