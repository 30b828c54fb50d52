package coop.quitus.verification.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.Observation;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What was seen, row after row. Called in a transaction of the cooperative.
@Component
final class ObservationTable {

    private final JdbcClient sql;
    private final Clock clock;

    ObservationTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// Keeps it, unless that key is there already: the network repeats itself.
    void append(Cooperative cooperative, SchoolYear year, int version, UUID key, Observation seen) {
        Money counted = seen.counted();
        sql.sql(
                        """
                        INSERT INTO verification.observation
                            (cooperative_id, association_id, id, key, school_year, version, verifier_id, verifier,
                             number, subject, position, verdict, words, counted_cents, coins, recorded_at)
                        VALUES (:cooperative, :association, :id, :key, :year, :version, :byId, :by,
                                :number, :subject, :position, :verdict, :words, :counted, :coins, :at)
                        ON CONFLICT (cooperative_id, key) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", Ids.next(clock))
                .param("key", key)
                .param("year", year.startsIn())
                .param("version", version)
                .param("byId", seen.by().person())
                .param("by", seen.by().name())
                .param("number", all(cooperative.id(), year, version).size() + 1)
                .param("subject", seen.subject().name())
                .param(
                        "position",
                        seen.subject() == Observation.Subject.PIECE ? seen.position() : null,
                        Types.INTEGER)
                .param("verdict", seen.verdict().name())
                .param("words", seen.words())
                .param("counted", counted == null ? null : counted.cents(), Types.BIGINT)
                .param("coins", written(seen.coins()))
                .param("at", Timestamp.from(seen.at()))
                .update();
    }

    List<Observation> all(CooperativeId cooperative, SchoolYear year, int version) {
        return sql.sql(
                        """
                        SELECT subject, position, verdict, words, counted_cents, coins, recorded_at, verifier_id, verifier
                          FROM verification.observation
                         WHERE cooperative_id = :cooperative AND school_year = :year AND version = :version
                         ORDER BY recorded_at, number, id
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .param("version", version)
                .query((row, i) -> observation(row))
                .list();
    }

    private static Observation observation(ResultSet row) throws SQLException {
        long cents = row.getLong("counted_cents");
        return new Observation(
                Observation.Subject.valueOf(row.getString("subject")),
                row.getInt("position"),
                Observation.Verdict.valueOf(row.getString("verdict")),
                row.getString("words"),
                "CASH".equals(row.getString("subject")) ? Money.cents(cents) : null,
                read(row.getString("coins")),
                row.getTimestamp("recorded_at").toInstant(),
                new Actor(row.getObject("verifier_id", UUID.class), row.getString("verifier")));
    }

    /// `2000:1 50:3`: one note of 20 €, three coins of 50 c.
    private static String written(Map<Integer, Integer> coins) {
        return coins.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByKey().reversed())
                .map(coin -> coin.getKey() + ":" + coin.getValue())
                .collect(Collectors.joining(" "));
    }

    private static Map<Integer, Integer> read(String coins) {
        return coins.isEmpty()
                ? Map.of()
                : Arrays.stream(coins.split(" ", -1))
                        .map(coin -> coin.split(":", 2))
                        .collect(
                                Collectors.toMap(
                                        coin -> Integer.valueOf(coin[0]),
                                        coin -> Integer.valueOf(coin[1])));
    }
}
