package coop.quitus.picture.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.picture.Consent;
import coop.quitus.picture.Use;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The words of families, line by line. All is called in a transaction of the cooperative.
@Component
final class ConsentTable {

    private final JdbcClient sql;
    private final Clock clock;

    ConsentTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// The oldest first.
    ///
    /// @param pupil one alone; null for all of the year
    List<Consent> all(CooperativeId cooperative, SchoolYear year, @Nullable UUID pupil) {
        return sql.sql(
                        """
                        SELECT pupil, purpose, word, way, said_on
                          FROM picture.consent
                         WHERE cooperative_id = :cooperative AND school_year = :year
                           AND (:pupil::uuid IS NULL OR pupil = :pupil)
                         ORDER BY pupil, purpose, number
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("pupil", pupil)
                .query((row, i) ->
                        new Consent(
                                row.getObject("pupil", UUID.class),
                                Use.valueOf(row.getString("purpose")),
                                Consent.Word.valueOf(row.getString("word")),
                                Consent.Way.valueOf(row.getString("way")),
                                row.getObject("said_on", LocalDate.class)))
                .list();
    }

    void add(Cooperative cooperative, SchoolYear year, Consent said, Actor by) {
        sql.sql(
                        """
                        INSERT INTO picture.consent
                            (cooperative_id, association_id, school_year, pupil, purpose, number, word, said_on, way,
                             recorded_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :year, :pupil, :purpose, :number, :word, :on, :way,
                                :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("pupil", said.pupil())
                .param("purpose", said.use().name())
                .param("number", last(cooperative.id(), year, said) + 1)
                .param("word", said.word().name())
                .param("on", said.on())
                .param("way", said.way().name())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private int last(CooperativeId cooperative, SchoolYear year, Consent said) {
        return sql.sql(
                        """
                        SELECT coalesce(max(number), 0)
                          FROM picture.consent
                         WHERE cooperative_id = :cooperative AND school_year = :year AND pupil = :pupil
                           AND purpose = :purpose
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("pupil", said.pupil())
                .param("purpose", said.use().name())
                .query(Integer.class)
                .single();
    }

    int forget(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        DELETE FROM picture.consent
                         WHERE cooperative_id = :cooperative AND school_year = :year
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .update();
    }
}
