package coop.quitus.campaign.internal;

import coop.quitus.campaign.Enrolment;
import coop.quitus.campaign.HandedIn;
import coop.quitus.campaign.NewEnrolment;
import coop.quitus.campaign.Participation.Telling;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What the classes of a cooperative said and handed in, as the database keeps it. All is called in
/// a transaction of the cooperative.
@Component
final class EnrolmentTable {

    private final JdbcClient sql;
    private final Clock clock;

    EnrolmentTable(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    void add(Cooperative cooperative, NewEnrolment asked, List<String> commitments, Actor by) {
        sql.sql(
                        """
                        INSERT INTO campaign.enrolment
                            (cooperative_id, association_id, id, edition_id, class_code, category, pupils, adults,
                             commitments, enrolled_at, enrolled_by_id, enrolled_by)
                        VALUES (:cooperative, :association, :id, :edition, :classCode, :category, :pupils, :adults,
                                :commitments, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("id", asked.id())
                .param("edition", asked.edition())
                .param("classCode", asked.classCode())
                .param("category", asked.category())
                .param("pupils", asked.pupils())
                .param("adults", asked.adults())
                .param("commitments", commitments.toArray(String[]::new))
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    void withdraw(CooperativeId cooperative, UUID enrolment, Actor by) {
        sql.sql(
                        """
                        UPDATE campaign.enrolment
                           SET withdrawn_at = :at, withdrawn_by = :by
                         WHERE cooperative_id = :cooperative AND id = :id AND withdrawn_at IS NULL
                        """)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", by.name())
                .param("cooperative", cooperative.value())
                .param("id", enrolment)
                .update();
    }

    Optional<Enrolment> find(CooperativeId cooperative, UUID enrolment) {
        return sql.sql(
                        """
                        SELECT *
                          FROM campaign.enrolment
                         WHERE cooperative_id = :cooperative AND id = :id
                        """)
                .param("cooperative", cooperative.value())
                .param("id", enrolment)
                .query(EnrolmentTable::enrolment)
                .optional();
    }

    /// Those that stand, in one school year, the oldest first.
    List<Enrolment> of(CooperativeId cooperative, int year) {
        return sql.sql(
                        """
                        SELECT enrolment.*
                          FROM campaign.enrolment
                          JOIN campaign.edition ON edition.id = enrolment.edition_id
                         WHERE enrolment.cooperative_id = :cooperative
                           AND edition.school_year = :year
                           AND enrolment.withdrawn_at IS NULL
                         ORDER BY enrolment.enrolled_at, enrolment.id
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year)
                .query(EnrolmentTable::enrolment)
                .list();
    }

    HandedIn handIn(
            Cooperative cooperative,
            UUID enrolment,
            String deliverable,
            String words,
            @Nullable UUID picture,
            boolean shown,
            Actor by) {
        int version =
                handedIn(cooperative.id(), enrolment).stream()
                                .filter(one -> one.deliverable().equals(deliverable))
                                .mapToInt(HandedIn::version)
                                .max()
                                .orElse(0)
                        + 1;
        sql.sql(
                        """
                        INSERT INTO campaign.handed_in
                            (cooperative_id, association_id, enrolment_id, deliverable, version, words, picture_id,
                             shown, handed_in_at, handed_in_by_id, handed_in_by)
                        VALUES (:cooperative, :association, :enrolment, :deliverable, :version, :words, :picture,
                                :shown, :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("enrolment", enrolment)
                .param("deliverable", deliverable)
                .param("version", version)
                .param("words", words)
                .param("picture", picture, Types.OTHER)
                .param("shown", shown)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        return new HandedIn(
                deliverable, version, words, picture, shown, clock.instant(), by.name());
    }

    /// Each deliverable in its last version.
    List<HandedIn> handedIn(CooperativeId cooperative, UUID enrolment) {
        return sql.sql(
                        """
                        SELECT DISTINCT ON (deliverable) *
                          FROM campaign.handed_in
                         WHERE cooperative_id = :cooperative AND enrolment_id = :enrolment
                         ORDER BY deliverable, version DESC
                        """)
                .param("cooperative", cooperative.value())
                .param("enrolment", enrolment)
                .query((row, i) ->
                        new HandedIn(
                                row.getString("deliverable"),
                                row.getInt("version"),
                                row.getString("words"),
                                row.getObject("picture_id", UUID.class),
                                row.getBoolean("shown"),
                                row.getTimestamp("handed_in_at").toInstant(),
                                row.getString("handed_in_by")))
                .list();
    }

    void tell(Cooperative cooperative, UUID enrolment, Telling told, Actor by) {
        sql.sql(
                        """
                        INSERT INTO campaign.telling
                            (cooperative_id, association_id, enrolment_id, version, pupils, hours,
                             told_at, told_by_id, told_by)
                        VALUES (:cooperative, :association, :enrolment, :version, :pupils, :hours,
                                :at, :byId, :by)
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("enrolment", enrolment)
                .param("version", tellings(cooperative.id(), enrolment) + 1)
                .param("pupils", told.pupils())
                .param("hours", told.hours())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    private int tellings(CooperativeId cooperative, UUID enrolment) {
        return sql.sql(
                        """
                        SELECT count(*)
                          FROM campaign.telling
                         WHERE cooperative_id = :cooperative AND enrolment_id = :enrolment
                        """)
                .param("cooperative", cooperative.value())
                .param("enrolment", enrolment)
                .query(Integer.class)
                .single();
    }

    Optional<Telling> telling(CooperativeId cooperative, UUID enrolment) {
        return sql.sql(
                        """
                        SELECT pupils, hours
                          FROM campaign.telling
                         WHERE cooperative_id = :cooperative AND enrolment_id = :enrolment
                         ORDER BY version DESC
                         LIMIT 1
                        """)
                .param("cooperative", cooperative.value())
                .param("enrolment", enrolment)
                .query((row, i) -> new Telling(row.getInt("pupils"), row.getInt("hours")))
                .optional();
    }

    void award(Cooperative cooperative, UUID enrolment, String prize, Actor by) {
        sql.sql(
                        """
                        INSERT INTO campaign.award
                            (cooperative_id, association_id, enrolment_id, prize, given_at, given_by_id, given_by)
                        VALUES (:cooperative, :association, :enrolment, :prize, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, enrolment_id, prize) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("enrolment", enrolment)
                .param("prize", prize)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    List<String> awards(CooperativeId cooperative, UUID enrolment) {
        return sql.sql(
                        """
                        SELECT prize
                          FROM campaign.award
                         WHERE cooperative_id = :cooperative AND enrolment_id = :enrolment
                         ORDER BY given_at, prize
                        """)
                .param("cooperative", cooperative.value())
                .param("enrolment", enrolment)
                .query(String.class)
                .list();
    }

    static Enrolment enrolment(ResultSet row, int i) throws SQLException {
        Timestamp withdrawn = row.getTimestamp("withdrawn_at");
        return new Enrolment(
                new CooperativeId(row.getLong("cooperative_id")),
                row.getObject("id", UUID.class),
                row.getObject("edition_id", UUID.class),
                row.getString("class_code"),
                row.getString("category"),
                row.getInt("pupils"),
                row.getInt("adults"),
                Arrays.asList((String[]) row.getArray("commitments").getArray()),
                row.getTimestamp("enrolled_at").toInstant(),
                row.getString("enrolled_by"),
                withdrawn == null ? null : withdrawn.toInstant());
    }
}
