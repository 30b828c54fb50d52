package coop.quitus.audit.internal;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the association itself knows of each cooperative: its affiliation, its last visit, the
/// questions that are open. Called across one association.
@Component
final class NeighbourReader {

    private static final String AROUND =
            """
            SELECT section.cooperative_id, coalesce(affiliation.state, 'NONE') AS affiliation,
                   coalesce(visit.state, '') AS visit, coalesce(question.open, 0) AS open_questions
              FROM federation.published_section section
              LEFT JOIN membership.published_state affiliation
                ON affiliation.cooperative_id = section.cooperative_id AND affiliation.school_year = :year
              LEFT JOIN (
                SELECT DISTINCT ON (cooperative_id) cooperative_id, state
                  FROM sampling.published_visit
                 WHERE association_id = :association AND school_year = :year
                 ORDER BY cooperative_id, drawn_at DESC) AS visit ON visit.cooperative_id = section.cooperative_id
              LEFT JOIN (
                SELECT cooperative_id, count(*) AS open
                  FROM oversight.published_question
                 WHERE association_id = :association AND school_year = :year AND state <> 'RESOLVED'
                 GROUP BY cooperative_id) AS question ON question.cooperative_id = section.cooperative_id
             WHERE section.association_id = :association
            """;

    private final JdbcClient reader;

    NeighbourReader(@Qualifier("readerJdbc") JdbcClient reader) {
        this.reader = reader;
    }

    record Around(String affiliation, String visit, long openQuestions) {}

    Map<CooperativeId, Around> around(AssociationId association, SchoolYear year) {
        var around = new HashMap<CooperativeId, Around>();
        reader.sql(AROUND)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query(row -> {
                    around.put(
                            new CooperativeId(row.getLong("cooperative_id")),
                            new Around(
                                    row.getString("affiliation"),
                                    row.getString("visit"),
                                    row.getLong("open_questions")));
                });
        return around;
    }
}
