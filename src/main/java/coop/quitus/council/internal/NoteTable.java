package coop.quitus.council.internal;

import coop.quitus.council.BoxNote;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The notes of the box as the database keeps them. All is called in a transaction of the
/// cooperative.
@Component
final class NoteTable {

    private final JdbcClient sql;
    private final Clock clock;

    NoteTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    UUID drop(Cooperative school, SchoolYear year, BoxNote.Draft draft) {
        UUID id = Ids.next(clock);
        sql.sql(
                        """
                        INSERT INTO council.note
                            (cooperative_id, association_id, id, school_year, class_code, kind, text, pictures, dictated,
                             by_pupil, to_pupil, state, answer, dropped_on)
                        VALUES (:cooperative, :association, :id, :year, :class, :kind, :text, :pictures, :dictated,
                                :by, :to, 'WAITING', '', :on)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("id", id)
                .param("year", year.startsIn())
                .param("class", draft.classCode())
                .param("kind", draft.kind().name())
                .param("text", draft.text())
                .param("pictures", draft.pictures().toArray(String[]::new))
                .param("dictated", draft.dictated())
                .param("by", draft.byPupil(), Types.OTHER)
                .param("to", draft.toPupil(), Types.OTHER)
                .param("on", LocalDate.now(clock))
                .update();
        return id;
    }

    void answer(CooperativeId cooperative, UUID note, BoxNote.State state, String words) {
        sql.sql(
                        """
                        UPDATE council.note SET state = :state, answer = :words
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("state", state.name())
                .param("words", words)
                .param("cooperative", cooperative.value())
                .param("id", note)
                .update();
    }

    /// Takes away whatever a child wrote or chose, and who it was.
    int forget(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        UPDATE council.note SET text = '', pictures = '{}', by_pupil = NULL, to_pupil = NULL
                         WHERE cooperative_id = :cooperative AND school_year = :year
                           AND (text <> '' OR pictures <> '{}' OR by_pupil IS NOT NULL OR to_pupil IS NOT NULL)
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .update();
    }

    Optional<BoxNote> find(CooperativeId cooperative, UUID note) {
        return sql.sql(
                        """
                        SELECT * FROM council.note WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", note)
                .query((row, i) -> note(row))
                .optional();
    }

    SchoolYear yearOf(CooperativeId cooperative, UUID note) {
        return sql.sql(
                        """
                        SELECT school_year FROM council.note WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", note)
                .query((row, i) -> new SchoolYear(row.getInt(1)))
                .single();
    }

    List<BoxNote> of(CooperativeId cooperative, SchoolYear year, String classCode) {
        return sql.sql(
                        """
                        SELECT * FROM council.note
                         WHERE cooperative_id = :cooperative AND school_year = :year
                           AND (:class::text = '' OR class_code = :class)
                         ORDER BY dropped_on DESC, id DESC
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("class", classCode)
                .query((row, i) -> note(row))
                .list();
    }

    private static BoxNote note(ResultSet row) throws SQLException {
        return new BoxNote(
                row.getObject("id", UUID.class),
                row.getString("class_code"),
                BoxNote.Kind.valueOf(row.getString("kind")),
                row.getString("text"),
                List.of((String[]) row.getArray("pictures").getArray()),
                row.getBoolean("dictated"),
                row.getObject("by_pupil", UUID.class),
                row.getObject("to_pupil", UUID.class),
                BoxNote.State.valueOf(row.getString("state")),
                row.getString("answer"),
                row.getObject("dropped_on", LocalDate.class));
    }
}
