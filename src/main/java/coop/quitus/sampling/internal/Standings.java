package coop.quitus.sampling.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.sampling.Coverage;
import coop.quitus.sampling.DrawReason;
import coop.quitus.sampling.VisitStanding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads across an association where its visits stand.
@Component
final class Standings {

    private final Tenancy tenancy;
    private final JdbcClient reader;
    private final Headquarters headquarters;

    Standings(
            Tenancy tenancy,
            @Qualifier("readerJdbc") JdbcClient reader,
            Headquarters headquarters) {
        this.tenancy = tenancy;
        this.reader = reader;
        this.headquarters = headquarters;
    }

    /// The last year before this one whose visit was signed.
    Map<CooperativeId, Integer> lastVisits(AssociationId association, SchoolYear year) {
        Map<CooperativeId, Integer> last = new HashMap<>();
        return tenancy.across(
                association,
                () -> {
                    reader.sql(
                                    """
                                    SELECT cooperative_id, max(school_year)
                                      FROM sampling.published_visit
                                     WHERE association_id = :association AND school_year < :year
                                       AND concluded_at IS NOT NULL
                                     GROUP BY cooperative_id
                                    """)
                            .param("association", association.value())
                            .param("year", year.startsIn())
                            .query(row -> {
                                last.put(new CooperativeId(row.getLong(1)), row.getInt(2));
                            });
                    return last;
                });
    }

    /// What was drawn, whether or not its visit was opened yet; the rank says the order.
    Coverage coverage(AssociationId association, SchoolYear year) {
        Map<CooperativeId, Cooperative> known =
                headquarters.sections(association).stream()
                        .collect(Collectors.toMap(Cooperative::id, Function.identity()));
        int living = headquarters.sections(association, year).size();
        return tenancy.across(
                association,
                () -> {
                    int size = announced(association, year, living);
                    List<VisitStanding> visits =
                            reader.sql(
                                            """
                                            SELECT drawn.rank, drawn.number, drawn.reason, listed.listed_id,
                                                   coalesce(visit.state, 'DRAWN') AS state, visit.visited_on
                                              FROM sampling.drawn
                                              JOIN sampling.listed
                                                ON listed.cooperative_id = drawn.cooperative_id
                                               AND listed.school_year = drawn.school_year AND listed.number = drawn.number
                                              LEFT JOIN sampling.published_visit visit
                                                ON visit.cooperative_id = listed.listed_id
                                               AND visit.school_year = drawn.school_year
                                             WHERE drawn.association_id = :association AND drawn.school_year = :year
                                             ORDER BY drawn.rank
                                            """)
                                    .param("association", association.value())
                                    .param("year", year.startsIn())
                                    .query((row, i) -> standing(row, known))
                                    .list();
                    return new Coverage(size, visits);
                });
    }

    private int announced(AssociationId association, SchoolYear year, int usual) {
        return reader.sql(
                        """
                        SELECT population_size
                          FROM sampling.announcement
                         WHERE association_id = :association AND school_year = :year
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query(Integer.class)
                .optional()
                .orElse(usual);
    }

    private static VisitStanding standing(ResultSet row, Map<CooperativeId, Cooperative> known)
            throws SQLException {
        var id = new CooperativeId(row.getLong("listed_id"));
        String number = Objects.requireNonNull(row.getString("number"));
        Cooperative one = known.get(id);
        return new VisitStanding(
                row.getInt("rank"),
                id,
                number,
                one == null ? number : one.name(),
                DrawReason.valueOf(row.getString("reason")),
                VisitStanding.State.valueOf(row.getString("state")),
                row.getObject("visited_on", LocalDate.class));
    }
}
