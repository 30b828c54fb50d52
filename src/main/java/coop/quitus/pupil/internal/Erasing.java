package coop.quitus.pupil.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.pupil.Erasure;
import coop.quitus.pupil.Erasures;
import coop.quitus.pupil.Forgets;
import coop.quitus.pupil.Pupil;
import coop.quitus.pupil.PupilFinding;
import coop.quitus.pupil.PupilRules;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Forgets children, each night, and leaves the proof.
@Component
final class Erasing implements Erasures {

    private static final Actor NIGHT =
            new Actor(
                    UUID.nameUUIDFromBytes("effacement".getBytes(StandardCharsets.UTF_8)),
                    "L'effacement de la nuit");

    private final Tenancy tenancy;
    private final Places places;
    private final PupilTable table;
    private final ObjectProvider<Forgets> rooms;
    private final JdbcClient reader;
    private final Clock clock;

    Erasing(
            Tenancy tenancy,
            Places places,
            PupilTable table,
            ObjectProvider<Forgets> rooms,
            @Qualifier("readerJdbc") JdbcClient reader,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
        this.rooms = rooms;
        this.reader = reader;
        this.clock = clock;
    }

    @Scheduled(cron = "0 15 3 * * *", zone = "Europe/Paris")
    void eachNight() {
        places.associations().stream()
                .map(Association::id)
                .flatMap(association -> concerned(association).stream())
                .forEach(cooperative -> run(cooperative, NIGHT));
    }

    /// The cooperatives that have something to forget: one query for all.
    private List<CooperativeId> concerned(AssociationId association) {
        return tenancy.across(
                association,
                () ->
                        reader.sql(
                                        """
                                        SELECT DISTINCT cooperative_id
                                          FROM pupil.class_year
                                         WHERE association_id = :association AND school_year <= :last
                                         ORDER BY cooperative_id
                                        """)
                                .param("association", association.value())
                                .param("last", lastForgotten().startsIn())
                                .query((row, i) -> new CooperativeId(row.getLong(1)))
                                .list());
    }

    private SchoolYear lastForgotten() {
        return PupilRules.lastForgotten(LocalDate.now(clock));
    }

    @Override
    public List<Erasure> run(CooperativeId cooperative, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        return tenancy.within(
                cooperative,
                () ->
                        table.yearsThrough(cooperative, lastForgotten()).stream()
                                .flatMap(year -> forget(which, year, by).stream())
                                .toList());
    }

    /// The rooms above first: they may still ask who was in the class.
    private List<Erasure> forget(Cooperative which, SchoolYear year, Actor by) {
        var proofs = new ArrayList<Erasure>();
        rooms.orderedStream()
                .forEach(room ->
                        proofs.add(
                                table.prove(
                                        which,
                                        year,
                                        room.room(),
                                        room.forget(which.id(), year),
                                        by)));
        proofs.add(table.prove(which, year, "pupil", table.forget(which.id(), year), by));
        return proofs;
    }

    @Override
    public Outcome<Erasure, PupilFinding> erase(CooperativeId cooperative, UUID pupil, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Pupil> known =
                            table.known(cooperative, List.of(pupil)).stream().findFirst();
                    return known.<Outcome<Erasure, PupilFinding>>map(one ->
                                    Outcome.done(
                                            table.prove(
                                                    which,
                                                    one.year(),
                                                    "pupil",
                                                    table.forget(cooperative, pupil),
                                                    by)))
                            .orElseGet(() -> Outcome.refused(new PupilFinding.NoSuchPupil()));
                });
    }

    @Override
    public List<Erasure> of(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> table.proofs(cooperative));
    }
}
