package coop.quitus.classroom.internal;

import coop.quitus.classroom.Market;
import coop.quitus.classroom.Offer;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.classroom.Timetable;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The markets, their offers, wishes and timetable. All is called in a transaction of the
/// cooperative.
@Component
final class MarketTable {

    private final JdbcClient sql;
    private final Clock clock;

    MarketTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    Optional<Market> latest(SchoolClass where) {
        return sql.sql(
                        """
                        SELECT id, held_on, rounds, minutes
                          FROM classroom.market
                         WHERE cooperative_id = :cooperative AND school_year = :year AND class_code = :class
                         ORDER BY announced_at DESC
                         LIMIT 1
                        """)
                .param("cooperative", where.cooperative().value())
                .param("year", where.year().startsIn())
                .param("class", where.code())
                .query((row, i) -> {
                    UUID id = row.getObject("id", UUID.class);
                    return new Market(
                            id,
                            row.getDate("held_on").toLocalDate(),
                            row.getInt("rounds"),
                            row.getInt("minutes"),
                            offers(where.cooperative(), id),
                            wishes(where.cooperative(), id),
                            timetable(where.cooperative(), id));
                })
                .optional();
    }

    private List<Offer> offers(CooperativeId cooperative, UUID market) {
        return sql.sql(
                        """
                        SELECT id, pupil, title, material, minutes, places
                          FROM classroom.offer
                         WHERE cooperative_id = :cooperative AND market = :market
                         ORDER BY title, id
                        """)
                .param("cooperative", cooperative.value())
                .param("market", market)
                .query((row, i) ->
                        new Offer(
                                row.getObject("id", UUID.class),
                                row.getObject("pupil", UUID.class),
                                row.getString("title"),
                                row.getString("material"),
                                row.getInt("minutes"),
                                row.getInt("places")))
                .list();
    }

    private record Wish(UUID pupil, UUID offer) {}

    private Map<UUID, List<UUID>> wishes(CooperativeId cooperative, UUID market) {
        Map<UUID, List<UUID>> wishes = new LinkedHashMap<>();
        sql.sql(
                        """
                        SELECT pupil, offer
                          FROM classroom.wish
                         WHERE cooperative_id = :cooperative AND market = :market
                         ORDER BY pupil, place
                        """)
                .param("cooperative", cooperative.value())
                .param("market", market)
                .query((row, i) ->
                        new Wish(
                                row.getObject("pupil", UUID.class),
                                row.getObject("offer", UUID.class)))
                .list()
                .forEach(wish ->
                        wishes.computeIfAbsent(wish.pupil(), _ -> new ArrayList<>())
                                .add(wish.offer()));
        return wishes;
    }

    private Optional<Timetable> timetable(CooperativeId cooperative, UUID market) {
        List<Timetable.Stand> stands =
                sql.sql(
                                """
                                SELECT round, offer, visitors
                                  FROM classroom.stand
                                 WHERE cooperative_id = :cooperative AND market = :market
                                 ORDER BY round, offer
                                """)
                        .param("cooperative", cooperative.value())
                        .param("market", market)
                        .query((row, i) ->
                                new Timetable.Stand(
                                        row.getInt("round"),
                                        row.getObject("offer", UUID.class),
                                        List.of((UUID[]) row.getArray("visitors").getArray())))
                        .list();
        return stands.isEmpty() ? Optional.empty() : Optional.of(new Timetable(stands));
    }

    void announce(SchoolClass where, AssociationId association, Market market, Actor by) {
        sql.sql(
                        """
                        INSERT INTO classroom.market
                            (cooperative_id, association_id, id, school_year, class_code, held_on, rounds, minutes,
                             announced_at, announced_by)
                        VALUES (:cooperative, :association, :id, :year, :class, :on, :rounds, :minutes, :at, :by)
                        """)
                .param("cooperative", where.cooperative().value())
                .param("association", association.value())
                .param("id", market.id())
                .param("year", where.year().startsIn())
                .param("class", where.code())
                .param("on", Date.valueOf(market.heldOn()))
                .param("rounds", market.rounds())
                .param("minutes", market.minutes())
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .update();
    }

    void offer(CooperativeId cooperative, AssociationId association, UUID market, Offer offer) {
        sql.sql(
                        """
                        INSERT INTO classroom.offer
                            (cooperative_id, association_id, market, id, pupil, title, material, minutes, places)
                        VALUES (:cooperative, :association, :market, :id, :pupil, :title, :material, :minutes, :places)
                        ON CONFLICT (cooperative_id, market, pupil) DO UPDATE
                           SET title = :title, material = :material, minutes = :minutes, places = :places
                        """)
                .param("cooperative", cooperative.value())
                .param("association", association.value())
                .param("market", market)
                .param("id", offer.id())
                .param("pupil", offer.pupil())
                .param("title", offer.title())
                .param("material", offer.material())
                .param("minutes", offer.minutes())
                .param("places", offer.places())
                .update();
    }

    void wish(
            CooperativeId cooperative,
            AssociationId association,
            UUID market,
            UUID pupil,
            List<UUID> offers) {
        sql.sql(
                        """
                        DELETE FROM classroom.wish
                         WHERE cooperative_id = :cooperative AND market = :market AND pupil = :pupil
                        """)
                .param("cooperative", cooperative.value())
                .param("market", market)
                .param("pupil", pupil)
                .update();
        for (int place = 0; place < offers.size(); place++) {
            sql.sql(
                            """
                            INSERT INTO classroom.wish
                                (cooperative_id, association_id, market, pupil, place, offer)
                            VALUES (:cooperative, :association, :market, :pupil, :place, :offer)
                            """)
                    .param("cooperative", cooperative.value())
                    .param("association", association.value())
                    .param("market", market)
                    .param("pupil", pupil)
                    .param("place", place + 1)
                    .param("offer", offers.get(place))
                    .update();
        }
    }

    void draw(
            CooperativeId cooperative,
            AssociationId association,
            UUID market,
            Timetable timetable) {
        sql.sql(
                        """
                        DELETE FROM classroom.stand
                         WHERE cooperative_id = :cooperative AND market = :market
                        """)
                .param("cooperative", cooperative.value())
                .param("market", market)
                .update();
        for (Timetable.Stand stand : timetable.stands()) {
            sql.sql(
                            """
                            INSERT INTO classroom.stand
                                (cooperative_id, association_id, market, round, offer, visitors)
                            VALUES (:cooperative, :association, :market, :round, :offer, :visitors)
                            """)
                    .param("cooperative", cooperative.value())
                    .param("association", association.value())
                    .param("market", market)
                    .param("round", stand.round())
                    .param("offer", stand.offer())
                    .param("visitors", stand.visitors().toArray(UUID[]::new))
                    .update();
        }
    }

    /// Stands and wishes go with their offers.
    int forget(CooperativeId cooperative, SchoolYear year) {
        return sql.sql(
                        """
                        DELETE FROM classroom.offer
                         USING classroom.market
                         WHERE offer.cooperative_id = :cooperative AND market.cooperative_id = :cooperative
                           AND market.id = offer.market AND market.school_year = :year
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .update();
    }
}
