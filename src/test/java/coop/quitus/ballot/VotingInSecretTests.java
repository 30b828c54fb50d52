package coop.quitus.ballot;

import static coop.quitus.world.World.MME_ROUX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.quitus.database.Server;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import coop.quitus.world.RoomTest;
import coop.quitus.world.TestDatabases;
import coop.quitus.world.World;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// One token, one vote; hidden until closed; tied to nobody, whatever is joined with whatever.
@RoomTest
class VotingInSecretTests {

    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final int VOTERS = 9;

    @Autowired World world;
    @Autowired Ballots ballots;
    @Autowired Tenancy tenancy;
    @Autowired JdbcClient sql;
    @Autowired Server server;

    private Cooperative school;

    @BeforeEach
    void a_school() {
        school = world.school();
    }

    private Ballot opened(Ballot.Method method, int points, int electors) {
        var draft =
                new BallotDraft(
                        "Que semer ?",
                        Ballot.Manner.TOKENS,
                        method,
                        List.of("Radis", "Fraises"),
                        points,
                        electors);
        return value(ballots.open(school.id(), YEAR, draft, MME_ROUX));
    }

    private static <T> T value(Outcome<T, BallotFinding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<T, BallotFinding>) outcome).value();
    }

    private static BallotFinding refused(Outcome<?, BallotFinding> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused<?, BallotFinding>) outcome).findings().getFirst();
    }

    /// COU-03.
    @Test
    void nobody_reads_an_open_urn_not_even_in_sql() {
        Ballot vote = opened(Ballot.Method.YES_NO, 0, 3);
        List<String> tokens = value(ballots.tokens(school.id(), vote.id(), 3, MME_ROUX));
        Ballot heard =
                value(ballots.vote(school.id(), vote.id(), tokens.getFirst(), List.of(1, 0, 0)));
        assertThat(heard.heard()).isEqualTo(1);
        assertThat(heard.tally()).isEmpty();
        for (String query :
                List.of(
                        "SELECT votes FROM ballot.paper",
                        "SELECT hash FROM ballot.token",
                        "SELECT xmin FROM ballot.token",
                        "SELECT votes FROM ballot.tellers_count",
                        "UPDATE ballot.ballot SET votes = '{1,0,0}'",
                        "DELETE FROM ballot.token")) {
            assertThatThrownBy(() ->
                            tenancy.within(
                                    school.id(),
                                    () ->
                                            sql.sql(query + " WHERE cooperative_id = 1")
                                                    .query()
                                                    .listOfRows()))
                    .as(query)
                    .hasStackTraceContaining("permission denied");
        }
        Ballot closed = value(ballots.openTheUrn(school.id(), vote.id(), MME_ROUX));
        assertThat(closed.tally().orElseThrow().inFrench())
                .isEqualTo("1 pour, 0 contre, 0 sans avis");
        assertThat(refused(ballots.vote(school.id(), vote.id(), tokens.get(1), List.of(1, 0, 0))))
                .isInstanceOf(BallotFinding.Closed.class);
    }

    /// COU-02.
    @Test
    void one_token_is_one_vote_even_for_eight_tablets_at_once() throws Exception {
        Ballot vote = opened(Ballot.Method.CHOICE, 0, 2);
        List<String> tokens = value(ballots.tokens(school.id(), vote.id(), 2, MME_ROUX));
        Callable<Outcome<Ballot, BallotFinding>> press =
                () -> ballots.vote(school.id(), vote.id(), tokens.getFirst(), List.of(0, 1));
        try (var tablets = Executors.newFixedThreadPool(8)) {
            long counted = 0;
            for (var answer : tablets.invokeAll(Collections.nCopies(8, press))) {
                counted += answer.get() instanceof Outcome.Done<?, ?> ? 1 : 0;
            }
            assertThat(counted).isEqualTo(1);
        }
        assertThat(refused(ballots.vote(school.id(), vote.id(), "ZZZZZZ", List.of(0, 1))))
                .isInstanceOf(BallotFinding.UnknownToken.class);
        assertThat(refused(ballots.tokens(school.id(), vote.id(), 2, MME_ROUX)))
                .isInstanceOf(BallotFinding.TokensInUse.class);
        String small = tokens.get(1).toLowerCase(java.util.Locale.ROOT);
        assertThat(value(ballots.vote(school.id(), vote.id(), small, List.of(0, 1))).heard())
                .isEqualTo(2);
        Tally tally =
                value(ballots.openTheUrn(school.id(), vote.id(), MME_ROUX)).tally().orElseThrow();
        assertThat(tally.inFrench()).isEqualTo("Fraises : 2, Radis : 0");
        assertThat(tally.turnout()).isEqualTo(2);
    }

    @Test
    void points_are_shared_out_and_never_exceeded() {
        Ballot vote = opened(Ballot.Method.POINTS, 5, 2);
        List<String> tokens = value(ballots.tokens(school.id(), vote.id(), 2, MME_ROUX));
        assertThat(refused(ballots.vote(school.id(), vote.id(), tokens.getFirst(), List.of(3, 3))))
                .isEqualTo(new BallotFinding.NotAVote(Ballot.Method.POINTS, 5));
        assertThat(ballots.vote(school.id(), vote.id(), tokens.getFirst(), List.of(3, 2)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(ballots.vote(school.id(), vote.id(), tokens.get(1), List.of(0, 2)))
                .isInstanceOf(Outcome.Done.class);
        Tally tally =
                value(ballots.openTheUrn(school.id(), vote.id(), MME_ROUX)).tally().orElseThrow();
        assertThat(tally.inFrench()).isEqualTo("Fraises : 4 points, Radis : 3 points");
        assertThat(tally.first()).hasValue(1);
    }

    /// COU-01.
    @Test
    void two_tellers_count_alone_and_must_find_the_same() {
        var draft =
                new BallotDraft(
                        "Semer ?", Ballot.Manner.HANDS, Ballot.Method.YES_NO, List.of(), 0, 24);
        Ballot vote = value(ballots.open(school.id(), YEAR, draft, MME_ROUX));
        List<Integer> right = List.of(18, 4, 2);
        assertThat(refused(ballots.tell(school.id(), vote.id(), 1, List.of(18, 4, 3), MME_ROUX)))
                .isEqualTo(new BallotFinding.MoreThanPresent(25, 24));
        assertThat(value(ballots.tell(school.id(), vote.id(), 1, right, MME_ROUX)))
                .isEqualTo(Ballots.Told.WAITING);
        assertThat(refused(ballots.tell(school.id(), vote.id(), 1, right, MME_ROUX)))
                .isEqualTo(new BallotFinding.AlreadyCounted(1));
        assertThat(value(ballots.tell(school.id(), vote.id(), 2, List.of(17, 5, 2), MME_ROUX)))
                .isEqualTo(Ballots.Told.DIFFER);
        assertThat(ballots.find(school.id(), vote.id()).orElseThrow().round()).isEqualTo(2);
        assertThat(value(ballots.tell(school.id(), vote.id(), 2, right, MME_ROUX)))
                .isEqualTo(Ballots.Told.WAITING);
        assertThat(value(ballots.tell(school.id(), vote.id(), 1, right, MME_ROUX)))
                .isEqualTo(Ballots.Told.AGREED);
        Ballot closed = ballots.find(school.id(), vote.id()).orElseThrow();
        assertThat(closed.tally().orElseThrow().inFrench())
                .isEqualTo("18 pour, 4 contre, 2 sans avis");
        assertThat(closed.tally().orElseThrow().carried()).isTrue();
    }

    /// Rows may lie at the same place by chance; what gives voters away does so at every vote.
    @Test
    void no_column_of_a_spent_token_leads_to_its_paper_before_or_after_the_urn_is_opened()
            throws SQLException {
        List<String> tying = joinsOfAVote();
        for (int again = 0; again < 2 && !tying.isEmpty(); again++) {
            tying.retainAll(joinsOfAVote());
        }
        assertThat(tying).isEmpty();
    }

    private List<String> joinsOfAVote() throws SQLException {
        Ballot vote = opened(Ballot.Method.POINTS, 20, VOTERS + 3);
        List<String> tokens =
                new ArrayList<>(
                        value(ballots.tokens(school.id(), vote.id(), VOTERS + 3, MME_ROUX)));
        Collections.shuffle(tokens);
        Map<String, String> truth = new LinkedHashMap<>();
        for (int voter = 0; voter < VOTERS; voter++) {
            assertThat(
                            ballots.vote(
                                    school.id(),
                                    vote.id(),
                                    tokens.get(voter),
                                    List.of(voter + 1, VOTERS - voter)))
                    .isInstanceOf(Outcome.Done.class);
            truth.put(
                    Sha256.of(vote.id() + " " + tokens.get(voter)),
                    "{%d,%d}".formatted(voter + 1, VOTERS - voter));
        }
        String ofThisUrn = " WHERE votes IS NOT NULL AND ballot_id = '" + vote.id() + "'";
        String spent = " WHERE spent AND ballot_id = '" + vote.id() + "'";
        try (Connection owner = TestDatabases.asOwner(server)) {
            List<String> tying =
                    Joins.tying(owner, "ballot.token", spent, "ballot.paper", ofThisUrn, truth);
            assertThat(ballots.openTheUrn(school.id(), vote.id(), MME_ROUX))
                    .isInstanceOf(Outcome.Done.class);
            tying.addAll(
                    Joins.tying(owner, "ballot.token", spent, "ballot.paper", ofThisUrn, truth));
            return tying;
        }
    }

    @Test
    void the_joins_are_seen_to_find_the_voter_in_a_naive_urn() throws SQLException {
        Map<String, String> truth = new LinkedHashMap<>();
        try (Connection owner = TestDatabases.asOwner(TestDatabases.fresh());
                var statement = owner.createStatement()) {
            statement.execute(
                    "CREATE TABLE ballot.naive_token (hash text, spent boolean, spent_at timestamptz)");
            statement.execute(
                    "CREATE TABLE ballot.naive_paper (id uuid, votes integer[], dropped_at timestamptz)");
            for (int voter = 0; voter < VOTERS; voter++) {
                String hash = Sha256.of("voter " + voter);
                String votes = "{%d,%d}".formatted(voter + 1, VOTERS - voter);
                statement.execute(
                        """
                        BEGIN;
                        INSERT INTO ballot.naive_token VALUES ('%1$s', true, clock_timestamp());
                        INSERT INTO ballot.naive_paper VALUES (gen_random_uuid(), '%2$s', clock_timestamp());
                        COMMIT
                        """
                                .formatted(hash, votes));
                truth.put(hash, votes);
            }
            assertThat(
                            Joins.tying(
                                    owner,
                                    "ballot.naive_token",
                                    " WHERE true",
                                    "ballot.naive_paper",
                                    " WHERE true",
                                    truth))
                    .contains("xmin = xmin", "spent_at ~ dropped_at", "ctid ~ ctid");
        }
    }
}
