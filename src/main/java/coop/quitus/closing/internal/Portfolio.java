package coop.quitus.closing.internal;

import coop.quitus.closing.AssociationClosings;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Reads where the years of a whole association stand.
@Component
final class Portfolio implements AssociationClosings {

    /// What waits for the association comes first, then what is still to come in.
    private static final List<String> ORDER =
            List.of(
                    "SUBMITTED",
                    "DRAFT",
                    "RETURNED",
                    "READY",
                    "VERIFIED",
                    "ACCEPTED",
                    "LOCKED",
                    "AGGREGATED");

    private final Tenancy tenancy;
    private final JdbcClient reader;
    private final Places places;

    Portfolio(Tenancy tenancy, @Qualifier("readerJdbc") JdbcClient reader, Places places) {
        this.tenancy = tenancy;
        this.reader = reader;
        this.places = places;
    }

    private record Kept(CooperativeId cooperative, String state, int version, Instant since) {}

    @Override
    public List<Standing> of(AssociationId association, SchoolYear year) {
        List<Cooperative> all =
                places.cooperativesOf(association).stream()
                        .filter(one -> one.livesIn(year))
                        .toList();
        return tenancy.across(
                association,
                () -> {
                    Map<CooperativeId, Kept> kept = kept(association, year);
                    Set<Long> asking = asking(association, year);
                    return all.stream()
                            .map(one -> standing(one, kept, asking))
                            .sorted(
                                    Comparator.comparing(
                                                    (Standing one) -> one.asksReopening() ? 0 : 1)
                                            .thenComparing(one -> ORDER.indexOf(one.state()))
                                            .thenComparing(Standing::number))
                            .toList();
                });
    }

    private static Standing standing(
            Cooperative one, Map<CooperativeId, Kept> kept, Set<Long> asking) {
        Kept there = kept.get(one.id());
        return new Standing(
                one.id(),
                one.number(),
                one.name(),
                there == null ? "DRAFT" : there.state(),
                there == null ? 1 : there.version(),
                there == null ? null : there.since(),
                asking.contains(one.id().value()));
    }

    private Map<CooperativeId, Kept> kept(AssociationId association, SchoolYear year) {
        return reader
                .sql(
                        """
                        SELECT cooperative_id, state, version, taken_at
                          FROM closing.published_state
                         WHERE association_id = :association AND school_year = :year
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Kept(
                                new CooperativeId(row.getLong(1)),
                                row.getString(2),
                                row.getInt(3),
                                row.getTimestamp(4).toInstant()))
                .list()
                .stream()
                .collect(Collectors.toMap(Kept::cooperative, Function.identity()));
    }

    private Set<Long> asking(AssociationId association, SchoolYear year) {
        return Set.copyOf(
                reader.sql(
                                """
                                SELECT DISTINCT request.cooperative_id
                                  FROM closing.request
                                 WHERE request.association_id = :association AND request.school_year = :year
                                   AND NOT EXISTS (SELECT FROM closing.answer
                                                    WHERE answer.cooperative_id = request.cooperative_id
                                                      AND answer.school_year = request.school_year
                                                      AND answer.number = request.number)
                                """)
                        .param("association", association.value())
                        .param("year", year.startsIn())
                        .query(Long.class)
                        .list());
    }
}
