package coop.quitus.discharge.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.Discharge.Route;
import coop.quitus.discharge.DischargeFinding;
import coop.quitus.discharge.MandatePledge;
import coop.quitus.discharge.Pledges;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the yearly engagements; the only place with SQL on `discharge.pledge`.
@Component
final class Pledging implements Pledges {

    private final Tenancy tenancy;
    private final Places places;
    private final Expecting expecting;
    private final JdbcClient sql;
    private final JdbcClient reader;
    private final Clock clock;

    Pledging(
            Tenancy tenancy,
            Places places,
            Expecting expecting,
            JdbcClient sql,
            @Qualifier("readerJdbc") JdbcClient reader,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.expecting = expecting;
        this.sql = sql;
        this.reader = reader;
        this.clock = clock;
    }

    SchoolYear yearOfTheDay() {
        return SchoolYear.of(LocalDate.now(clock));
    }

    @Override
    public Optional<MandatePledge> of(CooperativeId cooperative, SchoolYear year, UUID person) {
        return all(cooperative).stream()
                .filter(one -> one.year().equals(year) && one.person().equals(person))
                .findFirst();
    }

    @Override
    public List<MandatePledge> all(CooperativeId cooperative) {
        return tenancy.reading(
                cooperative,
                () ->
                        sql.sql(
                                        """
                                        SELECT school_year, person_id, name, sentence, photograph, accepted_at
                                          FROM discharge.pledge
                                         WHERE cooperative_id = :cooperative
                                         ORDER BY accepted_at DESC, person_id
                                        """)
                                .param("cooperative", cooperative.value())
                                .query((row, i) ->
                                        new MandatePledge(
                                                new SchoolYear(row.getInt("school_year")),
                                                row.getObject("person_id", UUID.class),
                                                row.getString("name"),
                                                row.getString("sentence"),
                                                row.getString("photograph") == null
                                                        ? Route.SCREEN
                                                        : Route.PAPER,
                                                row.getTimestamp("accepted_at").toInstant()))
                                .list());
    }

    private record Taken(CooperativeId cooperative, UUID person) {}

    @Override
    public Map<CooperativeId, Set<UUID>> taken(AssociationId association, SchoolYear year) {
        return tenancy.across(
                association,
                () ->
                        reader
                                .sql(
                                        """
                                        SELECT cooperative_id, person_id
                                          FROM discharge.pledge
                                         WHERE association_id = :association AND school_year = :year
                                        """)
                                .param("association", association.value())
                                .param("year", year.startsIn())
                                .query((row, i) ->
                                        new Taken(
                                                new CooperativeId(row.getLong(1)),
                                                row.getObject(2, UUID.class)))
                                .list()
                                .stream()
                                .collect(
                                        Collectors.groupingBy(
                                                Taken::cooperative,
                                                Collectors.mapping(
                                                        Taken::person, Collectors.toSet()))));
    }

    @Override
    public Outcome<MandatePledge, DischargeFinding> accept(CooperativeId cooperative, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    boolean holds =
                            expecting
                                    .holding(cooperative, Role.MANDATE_HOLDER, Part.MANDATE_HOLDER)
                                    .stream()
                                    .anyMatch(one -> one.signatory().equals(by.person()));
                    if (!holds) {
                        return Outcome.refused(new DischargeFinding.NoMandate(by.name()));
                    }
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    keep(which, by.person(), by.name(), null, by);
                    return Outcome.done(of(cooperative, yearOfTheDay(), by.person()).orElseThrow());
                });
    }

    /// Writes it down unless it is there already.
    void keep(
            Cooperative cooperative,
            UUID person,
            String name,
            @Nullable String photograph,
            Actor by) {
        sql.sql(
                        """
                        INSERT INTO discharge.pledge
                            (cooperative_id, association_id, school_year, person_id, name, sentence, photograph,
                             accepted_at, recorded_by_id, recorded_by)
                        VALUES (:cooperative, :association, :year, :person, :name, :sentence, :photograph,
                                :at, :byId, :by)
                        ON CONFLICT (cooperative_id, school_year, person_id) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("year", yearOfTheDay().startsIn())
                .param("person", person)
                .param("name", name)
                .param("sentence", MandatePledge.SENTENCE)
                .param("photograph", photograph, Types.VARCHAR)
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }
}
