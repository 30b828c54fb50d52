package coop.quitus.verification.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.EntryId;
import coop.quitus.verification.Candidate;
import coop.quitus.verification.ReportOffer;
import coop.quitus.verification.Sample;
import coop.quitus.verification.Sample.Drawn;
import coop.quitus.verification.Stratum;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The draws, each with all it was made from. Called in a transaction of the cooperative.
@Component
final class Drawing {

    private final JdbcClient sql;
    private final Population population;
    private final Clock clock;

    Drawing(JdbcClient sql, Population population, Clock clock) {
        this.sql = sql;
        this.population = population;
        this.clock = clock;
    }

    /// What a draw was made for.
    ///
    /// @param cash what the report says the box held
    record Kept(String seed, Money cash) {}

    Optional<Kept> kept(CooperativeId cooperative, SchoolYear year, int version) {
        return sql.sql(
                        """
                        SELECT seed, cash_cents FROM verification.draw
                         WHERE cooperative_id = :cooperative AND school_year = :year AND version = :version
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("version", version)
                .query((row, i) -> new Kept(row.getString(1), Money.cents(row.getLong(2))))
                .optional();
    }

    /// Draws, unless someone was faster: whoever comes second finds the draw of the first.
    void once(Cooperative cooperative, SchoolYear year, ReportOffer offer, Actor by) {
        String seed = Secret.seed();
        if (!takesThePen(cooperative, year, offer, seed, by)) {
            return;
        }
        List<Candidate> candidates =
                population.of(cooperative, year, offer.report().booksSequence());
        Map<Candidate, Drawn> drawn =
                Sample.draw(offer.version(), seed, candidates).pieces().stream()
                        .collect(Collectors.toMap(Drawn::candidate, Function.identity()));
        for (int i = 0; i < candidates.size(); i++) {
            Candidate one = candidates.get(i);
            write(cooperative, year, offer.version(), i + 1, one, drawn.get(one));
        }
    }

    private boolean takesThePen(
            Cooperative cooperative, SchoolYear year, ReportOffer offer, String seed, Actor by) {
        return sql.sql(
                                """
                                INSERT INTO verification.draw
                                    (cooperative_id, association_id, school_year, version, digest, books_sequence,
                                     cash_cents, seed, drawn_at, drawn_by_id, drawn_by)
                                VALUES (:cooperative, :association, :year, :version, :digest, :sequence, :cash, :seed,
                                        :at, :byId, :by)
                                ON CONFLICT (cooperative_id, school_year, version) DO NOTHING
                                """)
                        .param("cooperative", cooperative.id().value())
                        .param("association", cooperative.association().value())
                        .param("year", year.startsIn())
                        .param("version", offer.version())
                        .param("digest", offer.digest())
                        .param("sequence", offer.report().booksSequence())
                        .param("cash", offer.report().cash().book().cents())
                        .param("seed", seed)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("byId", by.person())
                        .param("by", by.name())
                        .update()
                == 1;
    }

    private void write(
            Cooperative cooperative,
            SchoolYear year,
            int version,
            int rank,
            Candidate one,
            @Nullable Drawn drawn) {
        sql.sql(
                        """
                        INSERT INTO verification.candidate
                            (cooperative_id, association_id, school_year, version, rank, entry_id, entry_hash, piece,
                             amount_cents, expense, cash, thinly_proved, tolerated, position, stratum)
                        VALUES (:cooperative, :association, :year, :version, :rank, :entry, :hash, :piece, :amount,
                                :expense, :cash, :thin, :tolerated, :position, :stratum)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", year.startsIn())
                .param("version", version)
                .param("rank", rank)
                .param("entry", one.entry().value())
                .param("hash", one.hash())
                .param("piece", one.piece())
                .param("amount", one.amount().cents())
                .param("expense", one.expense())
                .param("cash", one.cash())
                .param("thin", one.thinlyProved())
                .param("tolerated", one.tolerated())
                .param("position", drawn == null ? null : drawn.position(), Types.INTEGER)
                .param("stratum", drawn == null ? null : drawn.stratum().name(), Types.VARCHAR)
                .update();
    }

    /// A candidate, and its place in the sample if it has one.
    private record Row(Candidate candidate, int position, @Nullable String stratum) {}

    private List<Row> rows(CooperativeId cooperative, SchoolYear year, int version) {
        return sql.sql(
                        """
                        SELECT entry_id, entry_hash, piece, amount_cents, expense, cash, thinly_proved, tolerated,
                               position, stratum
                          FROM verification.candidate
                         WHERE cooperative_id = :cooperative AND school_year = :year AND version = :version
                         ORDER BY rank
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("version", version)
                .query((row, i) ->
                        new Row(
                                new Candidate(
                                        new EntryId(row.getObject("entry_id", UUID.class)),
                                        row.getString("entry_hash"),
                                        row.getString("piece"),
                                        Money.cents(row.getLong("amount_cents")),
                                        row.getBoolean("expense"),
                                        row.getBoolean("cash"),
                                        row.getBoolean("thinly_proved"),
                                        row.getBoolean("tolerated")),
                                row.getInt("position"),
                                row.getString("stratum")))
                .list();
    }

    List<Candidate> candidates(CooperativeId cooperative, SchoolYear year, int version) {
        return rows(cooperative, year, version).stream().map(Row::candidate).toList();
    }

    /// The sample as it was drawn that day, whatever the rule of drawing has become since.
    Optional<Sample> sample(CooperativeId cooperative, SchoolYear year, int version) {
        return kept(cooperative, year, version)
                .map(kept ->
                        new Sample(
                                version,
                                kept.seed(),
                                rows(cooperative, year, version).stream()
                                        .flatMap(row ->
                                                Optional.ofNullable(row.stratum())
                                                        .map(stratum ->
                                                                new Drawn(
                                                                        row.position(),
                                                                        row.candidate(),
                                                                        Stratum.valueOf(stratum)))
                                                        .stream())
                                        .toList()));
    }
}
