package coop.quitus.appointment.internal;

import coop.quitus.appointment.AssociationMandates;
import coop.quitus.appointment.BankLetter;
import coop.quitus.appointment.MandateStanding;
import coop.quitus.appointment.MandateStanding.Holder;
import coop.quitus.database.Tenancy;
import coop.quitus.discharge.MandatePledge;
import coop.quitus.discharge.Pledges;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.federation.Places;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.training.TrainingGap;
import coop.quitus.training.Trainings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Looks over the mandates of a whole association at once: each question is asked once, and not
/// once for each cooperative.
@Component
final class Overlooking implements AssociationMandates {

    /// Who stands for the account first.
    private static final List<Role> PARTS = List.of(Role.MANDATE_HOLDER, Role.TREASURER);

    private final Tenancy tenancy;
    private final JdbcClient reader;
    private final Places places;
    private final Mandates mandates;
    private final People people;
    private final Pledges pledges;
    private final Trainings trainings;
    private final DemandTable demands;
    private final Clock clock;

    Overlooking(
            Tenancy tenancy,
            @Qualifier("readerJdbc") JdbcClient reader,
            Places places,
            Mandates mandates,
            People people,
            Pledges pledges,
            Trainings trainings,
            DemandTable demands,
            Clock clock) {
        this.tenancy = tenancy;
        this.reader = reader;
        this.places = places;
        this.mandates = mandates;
        this.people = people;
        this.pledges = pledges;
        this.trainings = trainings;
        this.demands = demands;
        this.clock = clock;
    }

    @Override
    public List<Holder> in(CooperativeId cooperative) {
        LocalDate today = LocalDate.now(clock);
        Place here = new Place.InCooperative(cooperative);
        List<Mandate> held =
                mandates.in(cooperative).stream()
                        .filter(one -> one.place().equals(here) && one.holdsOn(today))
                        .filter(one -> PARTS.contains(one.role()))
                        .sorted(Comparator.comparing(one -> PARTS.indexOf(one.role())))
                        .toList();
        Map<UUID, Person> names =
                people.named(held.stream().map(Mandate::person).distinct().toList());
        Set<UUID> pledged =
                pledges.all(cooperative).stream()
                        .filter(one -> one.year().equals(SchoolYear.of(today)))
                        .map(MandatePledge::person)
                        .collect(Collectors.toSet());
        return held.stream()
                .filter(one -> names.containsKey(one.person()))
                .map(one ->
                        holder(
                                one,
                                nameOf(names, one),
                                pledged.contains(one.person()),
                                trainings.owed(cooperative, one.person()).isEmpty()))
                .toList();
    }

    private static String nameOf(Map<UUID, Person> names, Mandate held) {
        return Objects.requireNonNull(names.get(held.person())).name();
    }

    private static Holder holder(Mandate one, String name, boolean pledged, boolean trained) {
        return new Holder(
                one.id(),
                one.person(),
                name,
                one.role(),
                one.from(),
                one.until(),
                pledged,
                trained);
    }

    /// All that is known of the association, each part read once.
    private record Known(
            Map<Place, List<Mandate>> held,
            Map<UUID, Person> names,
            Map<CooperativeId, Set<UUID>> pledged,
            Set<UUID> untrained,
            Map<Long, Integer> pending,
            Map<Long, BankLetter.State> letters) {}

    @Override
    public List<MandateStanding> of(AssociationId association) {
        Known known = known(association);
        return places.cooperativesOf(association).stream()
                .filter(one -> !one.headquarters() && !one.closed())
                .map(one -> standing(one, known))
                .toList();
    }

    private Known known(AssociationId association) {
        LocalDate today = LocalDate.now(clock);
        List<Mandate> held =
                PARTS.stream()
                        .flatMap(role -> mandates.below(association, role).stream())
                        .filter(one -> one.holdsOn(today))
                        .toList();
        return new Known(
                held.stream().collect(Collectors.groupingBy(Mandate::place)),
                people.named(held.stream().map(Mandate::person).distinct().toList()),
                pledges.taken(association, SchoolYear.of(today)),
                trainings.lacking(association).stream()
                        .map(TrainingGap::person)
                        .collect(Collectors.toSet()),
                tenancy.across(association, () -> pending(association)),
                tenancy.across(association, () -> letters(association)));
    }

    private Map<Long, Integer> pending(AssociationId association) {
        return reader
                .sql(
                        """
                        SELECT cooperative_id, pending_nominations
                          FROM appointment.published_standing
                         WHERE association_id = :association AND pending_nominations > 0
                        """)
                .param("association", association.value())
                .query((row, i) -> Map.entry(row.getLong(1), row.getInt(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// How far the last letter of each is.
    private Map<Long, BankLetter.State> letters(AssociationId association) {
        return reader
                .sql(
                        """
                        SELECT DISTINCT ON (letter.cooperative_id) letter.cooperative_id,
                               CASE WHEN 'DONE' = ANY (taken.states) THEN 'DONE'
                                    WHEN 'DROPPED' = ANY (taken.states) THEN 'DROPPED'
                                    WHEN 'SENT' = ANY (taken.states) THEN 'SENT'
                                    ELSE 'PREPARED' END
                          FROM appointment.bank_letter letter
                          LEFT JOIN (SELECT cooperative_id, letter, array_agg(state) AS states
                                       FROM appointment.bank_letter_step
                                      WHERE association_id = :association
                                      GROUP BY cooperative_id, letter) AS taken
                            ON taken.cooperative_id = letter.cooperative_id AND taken.letter = letter.id
                         WHERE letter.association_id = :association
                         ORDER BY letter.cooperative_id, letter.number DESC
                        """)
                .param("association", association.value())
                .query((row, i) ->
                        Map.entry(row.getLong(1), BankLetter.State.valueOf(row.getString(2))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static MandateStanding standing(Cooperative one, Known known) {
        Place here = new Place.InCooperative(one.id());
        Set<UUID> pledged = known.pledged().getOrDefault(one.id(), Set.of());
        List<Holder> holders =
                known.held().getOrDefault(here, List.of()).stream()
                        .filter(mandate -> known.names().containsKey(mandate.person()))
                        .map(mandate ->
                                holder(
                                        mandate,
                                        nameOf(known.names(), mandate),
                                        pledged.contains(mandate.person()),
                                        !known.untrained().contains(mandate.person())))
                        .toList();
        return new MandateStanding(
                one.id(),
                one.number(),
                one.name(),
                holders,
                known.pending().getOrDefault(one.id().value(), 0),
                known.letters().get(one.id().value()));
    }

    @Override
    public boolean asksReportFirst(AssociationId association) {
        return demands.asksReportFirst(association);
    }

    @Override
    public void askReportFirst(AssociationId association, boolean asked, Actor by) {
        demands.say(association, asked, by);
    }
}
