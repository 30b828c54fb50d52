package coop.quitus.audit.internal;

import coop.quitus.audit.AuditFinding;
import coop.quitus.audit.AuditNotes;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps an auditor's notes, each asked for with its author's name.
@Component
final class Noting implements AuditNotes {

    private static final int LONGEST = 4000;
    private static final int LONGEST_SUBJECT = 200;

    private final Tenancy tenancy;
    private final Places places;
    private final JdbcClient sql;
    private final Clock clock;

    Noting(Tenancy tenancy, Places places, JdbcClient sql, Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<Note> of(AssociationId association, SchoolYear year, UUID author) {
        Cooperative there = places.headquarters(association);
        return tenancy.reading(
                there.id(),
                () ->
                        sql.sql(
                                        """
                                        SELECT id, about, words, written_at, struck_at
                                          FROM audit.note
                                         WHERE cooperative_id = :cooperative AND school_year = :year
                                           AND author_id = :author
                                         ORDER BY written_at DESC, id DESC
                                        """)
                                .param("cooperative", there.id().value())
                                .param("year", year.startsIn())
                                .param("author", author)
                                .query(Noting::note)
                                .list());
    }

    private static Note note(ResultSet row, int number) throws SQLException {
        Timestamp struck = row.getTimestamp("struck_at");
        return new Note(
                row.getObject("id", UUID.class),
                row.getString("about"),
                row.getString("words"),
                row.getTimestamp("written_at").toInstant(),
                struck == null ? null : struck.toInstant());
    }

    @Override
    public Outcome<Note, AuditFinding> write(
            AssociationId association,
            SchoolYear year,
            UUID key,
            String about,
            String words,
            Actor by) {
        if (words.isBlank()) {
            return Outcome.refused(new AuditFinding.NothingWritten());
        }
        Cooperative there = places.headquarters(association);
        var note =
                new Note(
                        key,
                        cut(about.isBlank() ? "Le dossier" : about.strip(), LONGEST_SUBJECT),
                        cut(words.strip(), LONGEST),
                        clock.instant(),
                        null);
        tenancy.within(there.id(), () -> add(there, year, note, by));
        return Outcome.done(note);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private void add(Cooperative there, SchoolYear year, Note note, Actor by) {
        sql.sql(
                        """
                        INSERT INTO audit.note
                            (cooperative_id, association_id, id, school_year, author_id, about, words, written_at)
                        VALUES (:cooperative, :association, :id, :year, :author, :about, :words, :at)
                        ON CONFLICT (cooperative_id, id) DO NOTHING
                        """)
                .param("cooperative", there.id().value())
                .param("association", there.association().value())
                .param("id", note.id())
                .param("year", year.startsIn())
                .param("author", by.person())
                .param("about", note.about())
                .param("words", note.words())
                .param("at", Timestamp.from(note.writtenAt()))
                .update();
    }

    @Override
    public boolean strike(AssociationId association, UUID note, Actor by) {
        Cooperative there = places.headquarters(association);
        return tenancy.within(
                there.id(),
                () ->
                        sql.sql(
                                                """
                                                UPDATE audit.note SET struck_at = :at
                                                 WHERE cooperative_id = :cooperative AND id = :id
                                                   AND author_id = :author AND struck_at IS NULL
                                                """)
                                        .param("cooperative", there.id().value())
                                        .param("id", note)
                                        .param("author", by.person())
                                        .param("at", Timestamp.from(clock.instant()))
                                        .update()
                                == 1);
    }
}
