package coop.quitus.handover.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.federation.Places;
import coop.quitus.handover.HandoverFinding;
import coop.quitus.handover.HandoverWords;
import coop.quitus.handover.Handovers;
import coop.quitus.handover.Minutes;
import coop.quitus.handover.MinutesPaper;
import coop.quitus.handover.Readiness;
import coop.quitus.handover.Sitting;
import coop.quitus.handover.Sitting.Side;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.identity.RolesHere;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Leads a sitting: judges, then writes.
@Component
final class Handing implements Handovers {

    static final String KIND = "handover";

    private static final Set<Role> ASSOCIATION =
            Set.of(Role.ASSOCIATION_STAFF, Role.ASSOCIATION_OFFICER);

    private final Tenancy tenancy;
    private final Places places;
    private final Mandates mandates;
    private final RolesHere roles;
    private final People people;
    private final SittingTables tables;
    private final Gathering gathering;
    private final Finishing finishing;
    private final Seals seals;
    private final Clock clock;

    Handing(
            Tenancy tenancy,
            Places places,
            Mandates mandates,
            RolesHere roles,
            People people,
            SittingTables tables,
            Gathering gathering,
            Finishing finishing,
            Seals seals,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.mandates = mandates;
        this.roles = roles;
        this.people = people;
        this.tables = tables;
        this.gathering = gathering;
        this.finishing = finishing;
        this.seals = seals;
        this.clock = clock;
    }

    @Override
    public Optional<Sitting> underWay(CooperativeId cooperative) {
        return all(cooperative).stream().filter(one -> one.ending() == null).findFirst();
    }

    @Override
    public List<Sitting> all(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> tables.all(cooperative));
    }

    @Override
    public Optional<Sitting> sitting(CooperativeId cooperative, UUID sitting) {
        return all(cooperative).stream().filter(one -> one.id().equals(sitting)).findFirst();
    }

    @Override
    public Outcome<Sitting, HandoverFinding> begin(
            CooperativeId cooperative, UUID mandate, String because, Actor by) {
        Cooperative school = places.cooperative(cooperative).orElseThrow();
        Optional<Mandate> held =
                mandates.in(cooperative).stream()
                        .filter(one -> one.id().equals(mandate) && isTheAccount(one, cooperative))
                        .findFirst();
        Optional<Person> outgoing = held.flatMap(one -> people.person(one.person()));
        if (held.isEmpty() || outgoing.isEmpty()) {
            return Outcome.refused(new HandoverFinding.NoMandate());
        }
        boolean own = held.get().person().equals(by.person());
        if (!own && !isOfTheAssociation(cooperative, by)) {
            return Outcome.refused(new HandoverFinding.NotYours());
        }
        String why = own ? "" : because.strip();
        if (!own && why.length() < 3) {
            return Outcome.refused(new HandoverFinding.MustSayWhy());
        }
        if (why.length() > 300) {
            return Outcome.refused(new HandoverFinding.TooLong("motif", 300));
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Sitting> other = underWay(cooperative);
                    if (other.isPresent()) {
                        return Outcome.refused(
                                new HandoverFinding.UnderWay(other.get().outgoingName()));
                    }
                    UUID id = Ids.next(clock);
                    tables.open(
                            school, id, mandate, outgoing.get().acting(), why, clock.instant(), by);
                    tables.say(school, id, HandoverWords.of(today()), clock.instant(), by);
                    return Outcome.done(sitting(cooperative, id).orElseThrow());
                });
    }

    private boolean isTheAccount(Mandate mandate, CooperativeId cooperative) {
        return mandate.role() == Role.MANDATE_HOLDER
                && mandate.place().equals(new Place.InCooperative(cooperative))
                && mandate.holdsOn(today());
    }

    private boolean isOfTheAssociation(CooperativeId cooperative, Actor by) {
        return roles.in(cooperative, by.person()).stream().anyMatch(ASSOCIATION::contains);
    }

    /// The holder leads their own; the association leads any.
    Optional<HandoverFinding> mayNot(
            CooperativeId cooperative, Optional<Sitting> sitting, Actor by) {
        if (sitting.isEmpty() || sitting.get().ending() != null) {
            return Optional.of(new HandoverFinding.NoSuchSitting());
        }
        boolean leads =
                sitting.get().outgoing().equals(by.person())
                                && !sitting.get().isLedByTheAssociation()
                        || isOfTheAssociation(cooperative, by);
        return leads ? Optional.empty() : Optional.of(new HandoverFinding.NotYours());
    }

    @Override
    public Outcome<Sitting, HandoverFinding> say(
            CooperativeId cooperative, UUID id, HandoverWords words, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Sitting> sitting = sitting(cooperative, id);
                    Optional<HandoverFinding> refusal = mayNot(cooperative, sitting, by);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    if (sitting.orElseThrow().isSealed()) {
                        return Outcome.refused(new HandoverFinding.AlreadySealed());
                    }
                    List<HandoverFinding> findings = Said.refusals(words, people, today());
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    Cooperative school = places.cooperative(cooperative).orElseThrow();
                    tables.say(school, id, words, clock.instant(), by);
                    return Outcome.done(sitting(cooperative, id).orElseThrow());
                });
    }

    @Override
    public Outcome<Sitting, HandoverFinding> giveUp(CooperativeId cooperative, UUID id, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Sitting> sitting = sitting(cooperative, id);
                    Optional<HandoverFinding> refusal = mayNot(cooperative, sitting, by);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    Cooperative school = places.cooperative(cooperative).orElseThrow();
                    tables.end(school, id, false, clock.instant(), by);
                    return Outcome.done(sitting(cooperative, id).orElseThrow());
                });
    }

    @Override
    public Readiness readiness(CooperativeId cooperative, Sitting sitting) {
        return tenancy.reading(cooperative, () -> gathering.readiness(cooperative, sitting));
    }

    @Override
    public Outcome<Sitting, HandoverFinding> sign(
            CooperativeId cooperative, UUID id, String digest, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Sitting> known = sitting(cooperative, id);
                    Optional<HandoverFinding> refusal = mayNot(cooperative, known, by);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    Sitting sitting = known.orElseThrow();
                    // The association signs only what it leads: else the holder does.
                    if (!sitting.isLedByTheAssociation()
                            && !sitting.outgoing().equals(by.person())) {
                        return Outcome.refused(new HandoverFinding.NotYours());
                    }
                    return signed(cooperative, sitting, sitting.handingSide(), digest, by);
                });
    }

    /// Signs what was read, if it is still so and nothing is left to do.
    Outcome<Sitting, HandoverFinding> signed(
            CooperativeId cooperative, Sitting sitting, Side side, String digest, Actor by) {
        if (sitting.isSealed()) {
            return Outcome.refused(new HandoverFinding.AlreadySealed());
        }
        Readiness readiness = gathering.readiness(cooperative, sitting);
        Optional<Readiness.Step> left =
                readiness.steps().stream().filter(step -> !step.done()).findFirst();
        if (left.isPresent()) {
            return Outcome.refused(new HandoverFinding.NotReady(left.get().title()));
        }
        if (!readiness.minutes().digest().equals(digest)) {
            return Outcome.refused(new HandoverFinding.Changed());
        }
        Cooperative school = places.cooperative(cooperative).orElseThrow();
        finishing.sign(school, sitting, side, readiness.minutes(), by);
        return Outcome.done(sitting(cooperative, sitting.id()).orElseThrow());
    }

    @Override
    public Optional<Minutes> minutes(CooperativeId cooperative, UUID sitting) {
        return tenancy.reading(cooperative, () -> tables.minutes(cooperative, sitting));
    }

    @Override
    public byte[] sealedMinutes(CooperativeId cooperative, UUID id, Actor by) {
        Cooperative school = places.cooperative(cooperative).orElseThrow();
        Sitting sitting = sitting(cooperative, id).orElseThrow();
        Minutes minutes =
                minutes(cooperative, id)
                        .orElseThrow(() -> new IllegalStateException("nobody signed " + id));
        List<Sitting.Signature> both =
                sitting.signatures().stream()
                        .filter(one -> one.digest().equals(minutes.digest()))
                        .toList();
        return seals.seal(
                cooperative,
                new SealOrigin(KIND, id.toString(), "Procès-verbal de passation", minutes.digest()),
                mark ->
                        new MinutesPaper(
                                school.number() + ", " + school.name(),
                                sitting,
                                minutes,
                                both,
                                mark),
                by);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
