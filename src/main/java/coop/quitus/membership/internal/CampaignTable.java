package coop.quitus.membership.internal;

import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.Campaign;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The campaigns that associations opened.
@Component
final class CampaignTable {

    private final JdbcClient sql;
    private final CalendarOfAssociation calendar;
    private final Clock clock;

    CampaignTable(JdbcClient sql, CalendarOfAssociation calendar, Clock clock) {
        this.sql = sql;
        this.calendar = calendar;
        this.clock = clock;
    }

    Optional<Campaign> find(AssociationId association, SchoolYear year) {
        return sql.sql(
                        """
                        SELECT word, opened_at, opened_by
                          FROM membership.campaign
                         WHERE association_id = :association AND school_year = :year
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((row, i) ->
                        new Campaign(
                                association,
                                year,
                                row.getString(1),
                                row.getTimestamp(2).toInstant(),
                                row.getString(3),
                                calendar.of(association, year).affiliation()))
                .optional();
    }

    void open(AssociationId association, SchoolYear year, String word, Actor by) {
        sql.sql(
                        """
                        INSERT INTO membership.campaign
                            (association_id, school_year, word, opened_at, opened_by_id, opened_by)
                        VALUES (:association, :year, :word, :at, :byId, :by)
                        ON CONFLICT (association_id, school_year) DO UPDATE SET word = excluded.word
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .param("word", word)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
