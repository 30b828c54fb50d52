package coop.quitus.audit.internal;

import coop.quitus.audit.AuditSample;
import coop.quitus.audit.SamplePlan;
import coop.quitus.audit.SampledPiece;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Samples, their pieces, and what was found. All is called in a transaction of the headquarters.
@Component
final class SampleTable {

    private final JdbcClient sql;

    SampleTable(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Cooperative there, AuditSample sample, List<Draw.Drawn> drawn, Actor by) {
        SamplePlan plan = sample.plan();
        int added =
                sql.sql(
                                """
                                INSERT INTO audit.sample
                                    (cooperative_id, association_id, id, school_year, author_id, author, method, stratum, seed,
                                     size, threshold_cents, confidence, population_count, population_cents, sampled_cents,
                                     population_digest, drawn_at)
                                VALUES (:cooperative, :association, :id, :year, :byId, :by, :method, :stratum, :seed, :size,
                                        :threshold, :confidence, :pieces, :population, :sampled, :digest, :at)
                                ON CONFLICT (cooperative_id, id) DO NOTHING
                                """)
                        .param("cooperative", there.id().value())
                        .param("association", there.association().value())
                        .param("id", sample.id())
                        .param("year", sample.year().startsIn())
                        .param("byId", by.person())
                        .param("by", by.name())
                        .param("method", plan.method().name())
                        .param("stratum", plan.stratum().name())
                        .param("seed", plan.seed())
                        .param("size", plan.size())
                        .param("threshold", plan.threshold().cents())
                        .param("confidence", plan.confidence())
                        .param("pieces", sample.pieces())
                        .param("population", sample.population().cents())
                        .param("sampled", sample.sampled().cents())
                        .param("digest", sample.digest())
                        .param("at", Timestamp.from(sample.drawnAt()))
                        .update();
        for (int i = 0; added == 1 && i < drawn.size(); i++) {
            add(there, sample.id(), i + 1, drawn.get(i));
        }
    }

    private void add(Cooperative there, UUID sample, int position, Draw.Drawn drawn) {
        Draw.Item item = drawn.item();
        sql.sql(
                        """
                        INSERT INTO audit.sampled
                            (cooperative_id, association_id, sample_id, position, section_id, piece, occurred_on, label,
                             amount_cents, hits)
                        VALUES (:cooperative, :association, :sample, :position, :section, :piece, :day, :label, :cents, :hits)
                        """)
                .param("cooperative", there.id().value())
                .param("association", there.association().value())
                .param("sample", sample)
                .param("position", position)
                .param("section", item.cooperative())
                .param("piece", item.piece())
                .param("day", Date.valueOf(item.day()))
                .param("label", item.label())
                .param("cents", item.cents())
                .param("hits", drawn.hits())
                .update();
    }

    List<AuditSample> of(CooperativeId there, SchoolYear year, UUID author) {
        return sql.sql(
                        """
                        SELECT id, school_year, method, stratum, seed, size, threshold_cents, confidence, population_count,
                               population_cents, sampled_cents, population_digest, drawn_at
                          FROM audit.sample
                         WHERE cooperative_id = :cooperative AND school_year = :year AND author_id = :author
                         ORDER BY drawn_at DESC, id DESC
                        """)
                .param("cooperative", there.value())
                .param("year", year.startsIn())
                .param("author", author)
                .query(SampleTable::sample)
                .list();
    }

    Optional<AuditSample> find(CooperativeId there, UUID sample, UUID author) {
        return sql.sql(
                        """
                        SELECT id, school_year, method, stratum, seed, size, threshold_cents, confidence, population_count,
                               population_cents, sampled_cents, population_digest, drawn_at
                          FROM audit.sample
                         WHERE cooperative_id = :cooperative AND id = :id AND author_id = :author
                        """)
                .param("cooperative", there.value())
                .param("id", sample)
                .param("author", author)
                .query(SampleTable::sample)
                .optional();
    }

    private static AuditSample sample(ResultSet row, int number) throws SQLException {
        return new AuditSample(
                row.getObject("id", UUID.class),
                new SchoolYear(row.getInt("school_year")),
                new SamplePlan(
                        SamplePlan.Method.valueOf(row.getString("method")),
                        SamplePlan.Stratum.valueOf(row.getString("stratum")),
                        row.getString("seed"),
                        row.getInt("size"),
                        Money.cents(row.getLong("threshold_cents")),
                        row.getInt("confidence")),
                row.getLong("population_count"),
                Money.cents(row.getLong("population_cents")),
                Money.cents(row.getLong("sampled_cents")),
                row.getString("population_digest"),
                row.getTimestamp("drawn_at").toInstant());
    }

    List<SampledPiece> pieces(
            CooperativeId there, UUID sample, Map<CooperativeId, Cooperative> known) {
        return sql.sql(
                        """
                        SELECT sampled.position, sampled.section_id, sampled.piece, sampled.occurred_on, sampled.label,
                               sampled.amount_cents, sampled.hits, tick.verdict, tick.error_cents, tick.words
                          FROM audit.sampled
                          LEFT JOIN (
                            SELECT DISTINCT ON (position) position, verdict, error_cents, words
                              FROM audit.tick
                             WHERE cooperative_id = :cooperative AND sample_id = :sample
                             ORDER BY position, number DESC) AS tick ON tick.position = sampled.position
                         WHERE sampled.cooperative_id = :cooperative AND sampled.sample_id = :sample
                         ORDER BY sampled.position
                        """)
                .param("cooperative", there.value())
                .param("sample", sample)
                .query((row, i) -> piece(row, known))
                .list();
    }

    private static SampledPiece piece(ResultSet row, Map<CooperativeId, Cooperative> known)
            throws SQLException {
        var section = new CooperativeId(row.getLong("section_id"));
        Cooperative owner = known.get(section);
        return new SampledPiece(
                row.getInt("position"),
                section,
                owner == null ? "" : owner.number(),
                owner == null ? "" : owner.name(),
                row.getString("piece"),
                row.getObject("occurred_on", LocalDate.class),
                row.getString("label"),
                Money.cents(row.getLong("amount_cents")),
                row.getInt("hits"),
                tick(row));
    }

    private static SampledPiece.@Nullable Tick tick(ResultSet row) throws SQLException {
        String verdict = row.getString("verdict");
        return verdict == null
                ? null
                : new SampledPiece.Tick(
                        verdict.equals("EXCEPTION"),
                        Money.cents(row.getLong("error_cents")),
                        row.getString("words"));
    }

    void tick(Cooperative there, UUID sample, int position, SampledPiece.Tick tick, Timestamp at) {
        sql.sql(
                        """
                        INSERT INTO audit.tick
                            (cooperative_id, association_id, sample_id, position, number, verdict, error_cents, words,
                             ticked_at)
                        SELECT :cooperative, :association, :sample, :position, coalesce(max(number), 0) + 1, :verdict, :error,
                               :words, :at
                          FROM audit.tick
                         WHERE cooperative_id = :cooperative AND sample_id = :sample AND position = :position
                        """)
                .param("cooperative", there.id().value())
                .param("association", there.association().value())
                .param("sample", sample)
                .param("position", position)
                .param("verdict", tick.exception() ? "EXCEPTION" : "SEEN")
                .param("error", tick.error().cents())
                .param("words", tick.words())
                .param("at", at)
                .update();
    }
}
