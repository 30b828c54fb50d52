package coop.quitus.federation.internal;

import coop.quitus.federation.Mandate;
import coop.quitus.federation.Place;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The only place with SQL on mandates.
@Component
final class MandateTable {

    private final JdbcClient sql;

    MandateTable(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Mandate> mandate(UUID id) {
        return sql.sql(
                        """
                        SELECT id, person_id, role, place, in_cooperative, in_class, in_school,
                               in_association, begins_on, ends_on, given_by_name, ended_at
                          FROM federation.mandate
                         WHERE id = :id
                        """)
                .param("id", id)
                .query(MandateTable::mandate)
                .optional();
    }

    /// Those that are real.
    List<Mandate> of(UUID person) {
        return of(person, false);
    }

    /// Those that open a practice school, and have not ended.
    List<Mandate> practising(UUID person) {
        return of(person, true).stream().filter(one -> one.endedAt().isEmpty()).toList();
    }

    private List<Mandate> of(UUID person, boolean practice) {
        return sql.sql(
                        """
                        SELECT mandate.id, person_id, role, place, in_cooperative, in_class, in_school,
                               in_association, begins_on, ends_on, given_by_name, ended_at
                          FROM federation.mandate
                          LEFT JOIN federation.cooperative ON cooperative.id = mandate.in_cooperative
                         WHERE person_id = :person AND coalesce(cooperative.practice, false) = :practice
                         ORDER BY in_cooperative, in_school, in_association, begins_on
                        """)
                .param("person", person)
                .param("practice", practice)
                .query(MandateTable::mandate)
                .list();
    }

    List<Mandate> in(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT id, person_id, role, place, in_cooperative, in_class, in_school,
                               in_association, begins_on, ends_on, given_by_name, ended_at
                          FROM federation.mandate
                         WHERE in_cooperative = :cooperative
                            OR in_school = (SELECT uai FROM federation.cooperative WHERE id = :cooperative)
                         ORDER BY begins_on, id
                        """)
                .param("cooperative", cooperative.value())
                .query(MandateTable::mandate)
                .list();
    }

    List<Mandate> below(AssociationId association, Role role) {
        return sql.sql(
                        """
                        SELECT mandate.id, person_id, role, place, in_cooperative, in_class, in_school,
                               in_association, begins_on, ends_on, given_by_name, ended_at
                          FROM federation.mandate
                          JOIN federation.cooperative ON cooperative.id = mandate.in_cooperative
                         WHERE cooperative.association_id = :association
                           AND mandate.place = 'COOPERATIVE' AND mandate.role = :role
                         ORDER BY cooperative.number, begins_on, mandate.id
                        """)
                .param("association", association.value())
                .param("role", role.name())
                .query(MandateTable::mandate)
                .list();
    }

    List<Mandate> in(AssociationId association) {
        return sql.sql(
                        """
                        SELECT id, person_id, role, place, in_cooperative, in_class, in_school,
                               in_association, begins_on, ends_on, given_by_name, ended_at
                          FROM federation.mandate
                         WHERE in_association = :association
                         ORDER BY begins_on, id
                        """)
                .param("association", association.value())
                .query(MandateTable::mandate)
                .list();
    }

    private static Mandate mandate(ResultSet row, int i) throws SQLException {
        Timestamp endedAt = row.getTimestamp("ended_at");
        return new Mandate(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                Role.valueOf(row.getString("role")),
                place(row),
                row.getObject("begins_on", LocalDate.class),
                Optional.ofNullable(row.getObject("ends_on", LocalDate.class)),
                row.getString("given_by_name"),
                Optional.ofNullable(endedAt).map(Timestamp::toInstant));
    }

    private static Place place(ResultSet row) throws SQLException {
        return switch (row.getString("place")) {
            case "CLASS" ->
                    new Place.InClass(
                            new CooperativeId(row.getLong("in_cooperative")),
                            row.getString("in_class"));
            case "COOPERATIVE" ->
                    new Place.InCooperative(new CooperativeId(row.getLong("in_cooperative")));
            case "SCHOOL" -> new Place.InSchool(row.getString("in_school"));
            case "ASSOCIATION" ->
                    new Place.InAssociation(new AssociationId(row.getLong("in_association")));
            default -> new Place.InFederation();
        };
    }

    void add(Mandate mandate, Actor by, Instant now) {
        var place = Columns.of(mandate.place());
        sql.sql(
                        """
                        INSERT INTO federation.mandate
                            (id, person_id, role, place, in_cooperative, in_class, in_school,
                             in_association, begins_on, ends_on, given_by, given_by_name, given_at)
                        VALUES (:id, :person, :role, :place, :cooperative, :class, :school,
                                :association, :from, :until, :by, :byName, :at)
                        """)
                .param("id", mandate.id())
                .param("person", mandate.person())
                .param("role", mandate.role().name())
                .param("place", place.place())
                .param("cooperative", place.cooperative().orElse(null))
                .param("class", place.code())
                .param("school", place.school().orElse(null))
                .param("association", place.association().orElse(null))
                .param("from", mandate.from())
                .param("until", mandate.until().orElse(null))
                .param("by", by.person())
                .param("byName", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /// A place as the table holds it.
    private record Columns(
            String place,
            Optional<Long> cooperative,
            String code,
            Optional<String> school,
            Optional<Long> association) {

        static Columns of(Place place) {
            return switch (place) {
                case Place.InClass(CooperativeId id, String code) ->
                        new Columns("CLASS", Optional.of(id.value()), code, none(), none());
                case Place.InCooperative(CooperativeId id) ->
                        new Columns("COOPERATIVE", Optional.of(id.value()), "", none(), none());
                case Place.InSchool(String uai) ->
                        new Columns("SCHOOL", none(), "", Optional.of(uai), none());
                case Place.InAssociation(AssociationId id) ->
                        new Columns("ASSOCIATION", none(), "", none(), Optional.of(id.value()));
                case Place.InFederation() -> new Columns("FEDERATION", none(), "", none(), none());
            };
        }

        private static <T> Optional<T> none() {
            return Optional.empty();
        }
    }

    /// False when it had ended already.
    boolean end(UUID mandate, Actor by, Instant now) {
        return sql.sql(
                                """
                                UPDATE federation.mandate
                                   SET ended_by = :by, ended_by_name = :byName, ended_at = :at
                                 WHERE id = :id AND ended_at IS NULL
                                """)
                        .param("by", by.person())
                        .param("byName", by.name())
                        .param("at", now.atOffset(ZoneOffset.UTC))
                        .param("id", mandate)
                        .update()
                == 1;
    }

    Set<Role> rolesIn(CooperativeId cooperative, UUID person, LocalDate today) {
        return sql.sql(
                        """
                        SELECT DISTINCT mandate.role
                          FROM federation.mandate
                          JOIN federation.cooperative place ON place.id = :cooperative
                         WHERE mandate.person_id = :person
                           AND mandate.ended_at IS NULL
                           AND mandate.begins_on <= :today
                           AND (mandate.ends_on IS NULL OR mandate.ends_on >= :today)
                           AND (mandate.in_cooperative = place.id OR mandate.in_school = place.uai
                                OR mandate.in_association = place.association_id
                                OR mandate.place = 'FEDERATION' AND NOT place.practice)
                        """)
                .param("cooperative", cooperative.value())
                .param("person", person)
                .param("today", today)
                .query((row, i) -> Role.valueOf(row.getString("role")))
                .set();
    }

    Set<Role> rolesIn(AssociationId association, UUID person, LocalDate today) {
        return sql.sql(
                        """
                        SELECT DISTINCT mandate.role
                          FROM federation.mandate
                          JOIN federation.association place ON place.id = :association
                         WHERE mandate.person_id = :person
                           AND mandate.ended_at IS NULL
                           AND mandate.begins_on <= :today
                           AND (mandate.ends_on IS NULL OR mandate.ends_on >= :today)
                           AND (mandate.in_association = place.id OR mandate.place = 'FEDERATION')
                        """)
                .param("association", association.value())
                .param("person", person)
                .param("today", today)
                .query((row, i) -> Role.valueOf(row.getString("role")))
                .set();
    }
}
