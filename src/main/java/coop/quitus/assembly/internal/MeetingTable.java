package coop.quitus.assembly.internal;

import coop.quitus.assembly.AgendaItem;
import coop.quitus.assembly.Majority;
import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.MeetingKind;
import coop.quitus.assembly.MeetingMinutes;
import coop.quitus.assembly.Share;
import coop.quitus.assembly.Statutes;
import coop.quitus.assembly.Theme;
import coop.quitus.assembly.Vote;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/// General meetings and their agendas. All is called in a transaction of the headquarters.
@Component
final class MeetingTable {

    private final JdbcClient sql;
    private final VoterTable voters;
    private final MinutesTable minutes;
    private final Clock clock;

    MeetingTable(JdbcClient sql, VoterTable voters, MinutesTable minutes, Clock clock) {
        this.sql = sql;
        this.voters = voters;
        this.minutes = minutes;
        this.clock = clock;
    }

    /// The latest first; without agenda, roll and minutes.
    List<Meeting> all(CooperativeId headquarters) {
        return meetings(headquarters, null);
    }

    Optional<Meeting> find(CooperativeId headquarters, UUID id) {
        return meetings(headquarters, id).stream()
                .findFirst()
                .map(bare -> whole(headquarters, bare));
    }

    private List<Meeting> meetings(CooperativeId headquarters, @Nullable UUID one) {
        return sql.sql(
                        """
                        SELECT m.id, m.kind, m.school_year, m.first_call, s.id AS second_call, m.held_on, m.held_at, m.place,
                               m.quorum, m.second_quorum, m.majority, m.notice_days, m.between_days, m.proxies,
                               n.recorded_at AS convoked_at
                          FROM assembly.meeting m
                          LEFT JOIN assembly.meeting s ON s.cooperative_id = m.cooperative_id AND s.first_call = m.id
                          LEFT JOIN assembly.notice n ON n.cooperative_id = m.cooperative_id AND n.meeting = m.id
                         WHERE m.cooperative_id = :cooperative
                           AND (:one::uuid IS NULL OR m.id = :one)
                         ORDER BY m.held_on DESC, m.held_at DESC, m.id DESC
                        """)
                .param("cooperative", headquarters.value())
                .param("one", one)
                .query((row, i) -> meeting(row))
                .list();
    }

    private static Meeting meeting(ResultSet row) throws SQLException {
        Timestamp convoked = row.getTimestamp("convoked_at");
        return new Meeting(
                row.getObject("id", UUID.class),
                MeetingKind.valueOf(row.getString("kind")),
                new SchoolYear(row.getInt("school_year")),
                row.getObject("first_call", UUID.class),
                row.getObject("second_call", UUID.class),
                row.getObject("held_on", LocalDate.class),
                row.getObject("held_at", LocalTime.class),
                row.getString("place"),
                new Statutes(
                        Share.valueOf(row.getString("quorum")),
                        Share.valueOf(row.getString("second_quorum")),
                        Majority.valueOf(row.getString("majority")),
                        row.getInt("notice_days"),
                        row.getInt("between_days"),
                        row.getInt("proxies")),
                List.of(),
                List.of(),
                convoked == null ? null : convoked.toInstant(),
                null);
    }

    private Meeting whole(CooperativeId headquarters, Meeting bare) {
        MeetingMinutes drawn = minutes.of(headquarters, bare.id()).orElse(null);
        return new Meeting(
                bare.id(),
                bare.kind(),
                bare.year(),
                bare.firstCall(),
                bare.secondCall(),
                bare.on(),
                bare.at(),
                bare.place(),
                bare.statutes(),
                agenda(headquarters, bare.id()),
                voters.of(headquarters, bare.id()),
                bare.convokedAt(),
                drawn);
    }

    private List<AgendaItem> agenda(CooperativeId headquarters, UUID meeting) {
        return sql.sql(
                        """
                        SELECT i.position, i.theme, i.title, v.take, v.words, v.voices, v.in_favour, v.against, v.abstained,
                               v.adopted
                          FROM assembly.agenda_item i
                          LEFT JOIN assembly.vote v
                            ON v.cooperative_id = i.cooperative_id AND v.meeting = i.meeting AND v.position = i.position
                           AND NOT EXISTS (SELECT FROM assembly.vote later
                                            WHERE later.cooperative_id = v.cooperative_id AND later.meeting = v.meeting
                                              AND later.position = v.position AND later.take > v.take)
                         WHERE i.cooperative_id = :cooperative AND i.meeting = :meeting
                         ORDER BY i.position
                        """)
                .param("cooperative", headquarters.value())
                .param("meeting", meeting)
                .query((row, i) ->
                        new AgendaItem(
                                row.getInt("position"),
                                Theme.valueOf(row.getString("theme")),
                                row.getString("title"),
                                vote(row)))
                .list();
    }

    private static @Nullable Vote vote(ResultSet row) throws SQLException {
        int take = row.getInt("take");
        return take == 0
                ? null
                : new Vote(
                        take,
                        row.getString("words"),
                        row.getInt("voices"),
                        row.getInt("in_favour"),
                        row.getInt("against"),
                        row.getInt("abstained"),
                        row.getBoolean("adopted"));
    }

    /// With its agenda; the same id twice is kept once.
    void announce(Cooperative headquarters, Meeting meeting, Actor by) {
        Statutes statutes = meeting.statutes();
        int added =
                signed(
                                sql.sql(
                                        """
                                        INSERT INTO assembly.meeting
                                            (cooperative_id, association_id, id, kind, school_year, first_call, held_on, held_at,
                                             place, quorum, second_quorum, majority, notice_days, between_days, proxies,
                                             recorded_at, recorded_by_id, recorded_by)
                                        VALUES (:cooperative, :association, :id, :kind, :year, :first, :on, :hour, :place, :quorum,
                                                :second, :majority, :notice, :between, :proxies, :at, :byId, :by)
                                        ON CONFLICT (cooperative_id, id) DO NOTHING
                                        """),
                                headquarters,
                                by)
                        .param("id", meeting.id())
                        .param("kind", meeting.kind().name())
                        .param("year", meeting.year().startsIn())
                        .param("first", meeting.firstCall())
                        .param("on", meeting.on())
                        .param("hour", meeting.at())
                        .param("place", meeting.place())
                        .param("quorum", statutes.quorum().name())
                        .param("second", statutes.secondQuorum().name())
                        .param("majority", statutes.majority().name())
                        .param("notice", statutes.noticeDays())
                        .param("between", statutes.betweenDays())
                        .param("proxies", statutes.proxies())
                        .update();
        if (added == 1) {
            meeting.agenda().forEach(item -> add(headquarters, meeting.id(), item));
        }
    }

    private void add(Cooperative headquarters, UUID meeting, AgendaItem item) {
        sql.sql(
                        """
                        INSERT INTO assembly.agenda_item
                            (cooperative_id, association_id, meeting, position, theme, title)
                        VALUES (:cooperative, :association, :meeting, :position, :theme, :title)
                        """)
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("meeting", meeting)
                .param("position", item.position())
                .param("theme", item.theme().name())
                .param("title", item.title())
                .update();
    }

    void vote(
            Cooperative headquarters,
            UUID meeting,
            int position,
            Vote vote,
            Majority majority,
            Actor by) {
        signed(
                        sql.sql(
                                """
                                INSERT INTO assembly.vote
                                    (cooperative_id, association_id, meeting, position, take, words, majority, voices, in_favour,
                                     against, abstained, adopted, recorded_at, recorded_by_id, recorded_by)
                                VALUES (:cooperative, :association, :meeting, :position, :take, :words, :majority, :voices,
                                        :inFavour, :against, :abstained, :adopted, :at, :byId, :by)
                                """),
                        headquarters,
                        by)
                .param("meeting", meeting)
                .param("position", position)
                .param("take", vote.take())
                .param("words", vote.words())
                .param("majority", majority.name())
                .param("voices", vote.voices())
                .param("inFavour", vote.inFavour())
                .param("against", vote.against())
                .param("abstained", vote.abstained())
                .param("adopted", vote.adopted())
                .update();
    }

    private StatementSpec signed(StatementSpec statement, Cooperative headquarters, Actor by) {
        return statement
                .param("cooperative", headquarters.id().value())
                .param("association", headquarters.association().value())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name());
    }
}
