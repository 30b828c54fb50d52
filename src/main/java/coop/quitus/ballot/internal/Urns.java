package coop.quitus.ballot.internal;

import coop.quitus.ballot.Ballot;
import coop.quitus.ballot.BallotDraft;
import coop.quitus.ballot.Tally;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.SchoolYear;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The urns as the database keeps them: papers go in and come out through its functions only. All
/// is called in a transaction of the cooperative.
@Component
final class Urns {

    private final JdbcClient sql;
    private final Clock clock;

    Urns(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    UUID open(Cooperative school, SchoolYear year, BallotDraft draft, Actor by) {
        UUID id = Ids.next(clock);
        sql.sql(
                        """
                        INSERT INTO ballot.ballot
                            (cooperative_id, association_id, id, school_year, question, manner, method, options, points,
                             electors, round, opened_at, opened_by_id, opened_by)
                        VALUES (:cooperative, :association, :id, :year, :question, :manner, :method, :options, :points,
                                :electors, 1, :at, :byId, :by)
                        """)
                .param("cooperative", school.id().value())
                .param("association", school.association().value())
                .param("id", id)
                .param("year", year.startsIn())
                .param("question", draft.question())
                .param("manner", draft.manner().name())
                .param("method", draft.method().name())
                .param("options", draft.options().toArray(String[]::new))
                .param("points", draft.points())
                .param("electors", draft.electors())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        return id;
    }

    void giveTokens(CooperativeId cooperative, UUID ballot, List<String> hashes) {
        sql.sql("SELECT ballot.give_tokens(:cooperative, :ballot, :hashes)")
                .param("cooperative", cooperative.value())
                .param("ballot", ballot)
                .param("hashes", hashes.toArray(String[]::new))
                .query(row -> {});
    }

    String vote(CooperativeId cooperative, UUID ballot, String hash, List<Integer> votes) {
        return sql.sql("SELECT ballot.vote(:cooperative, :ballot, :hash, :votes)")
                .param("cooperative", cooperative.value())
                .param("ballot", ballot)
                .param("hash", hash)
                .param("votes", votes.toArray(Integer[]::new))
                .query(String.class)
                .single();
    }

    String tell(CooperativeId cooperative, UUID ballot, int teller, List<Integer> votes, Actor by) {
        return sql.sql("SELECT ballot.tell(:cooperative, :ballot, :teller, :votes, :at, :by)")
                .param("cooperative", cooperative.value())
                .param("ballot", ballot)
                .param("teller", teller)
                .param("votes", votes.toArray(Integer[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.person())
                .query(String.class)
                .single();
    }

    boolean openTheUrn(CooperativeId cooperative, UUID ballot) {
        return sql.sql("SELECT ballot.open_the_urn(:cooperative, :ballot, :at)")
                .param("cooperative", cooperative.value())
                .param("ballot", ballot)
                .param("at", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    boolean giveUp(CooperativeId cooperative, UUID ballot) {
        return sql.sql("SELECT ballot.give_up(:cooperative, :ballot, :at)")
                .param("cooperative", cooperative.value())
                .param("ballot", ballot)
                .param("at", Timestamp.from(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /// How many have voted, and never what.
    Optional<Ballot> find(CooperativeId cooperative, UUID ballot) {
        return sql.sql(
                        """
                        SELECT urn.*,
                               (SELECT count(*) FROM ballot.token
                                 WHERE token.cooperative_id = urn.cooperative_id AND token.ballot_id = urn.id) AS tokens,
                               (SELECT count(*) FROM ballot.token
                                 WHERE token.cooperative_id = urn.cooperative_id AND token.ballot_id = urn.id AND spent)
                               + (SELECT count(*) FROM ballot.tellers_count told
                                   WHERE told.cooperative_id = urn.cooperative_id AND told.ballot_id = urn.id
                                     AND told.round = urn.round) AS heard
                          FROM ballot.ballot urn
                         WHERE urn.cooperative_id = :cooperative AND urn.id = :ballot
                        """)
                .param("cooperative", cooperative.value())
                .param("ballot", ballot)
                .query((row, i) -> ballot(row))
                .optional();
    }

    private static Ballot ballot(ResultSet row) throws SQLException {
        Ballot.Method method = Ballot.Method.valueOf(row.getString("method"));
        List<String> options = List.of((String[]) row.getArray("options").getArray());
        Timestamp closed = row.getTimestamp("closed_at");
        return new Ballot(
                row.getObject("id", UUID.class),
                new SchoolYear(row.getInt("school_year")),
                row.getString("question"),
                Ballot.Manner.valueOf(row.getString("manner")),
                method,
                options,
                row.getInt("points"),
                row.getInt("electors"),
                row.getInt("round"),
                row.getInt("tokens"),
                row.getInt("heard"),
                closed == null ? null : closed.toInstant(),
                tally(method, options, row.getArray("votes"), row.getInt("turnout")));
    }

    private static Optional<Tally> tally(
            Ballot.Method method, List<String> options, @Nullable Array votes, int turnout)
            throws SQLException {
        return votes == null
                ? Optional.empty()
                : Optional.of(
                        new Tally(method, options, List.of((Integer[]) votes.getArray()), turnout));
    }
}
