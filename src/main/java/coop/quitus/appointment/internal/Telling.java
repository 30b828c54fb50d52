package coop.quitus.appointment.internal;

import coop.quitus.appointment.BankLetter;
import coop.quitus.appointment.BankLetters;
import coop.quitus.appointment.MandateEvent;
import coop.quitus.appointment.Nomination;
import coop.quitus.appointment.internal.RevocationTable.Revocation;
import coop.quitus.database.Tenancy;
import coop.quitus.discharge.MandatePledge;
import coop.quitus.discharge.Pledges;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.handover.Handovers;
import coop.quitus.handover.Sitting;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.CooperativeId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Tells the life of the mandates of a cooperative, from all that was written of it.
@Component
final class Telling {

    private static final Set<Role> PARTS = Set.of(Role.MANDATE_HOLDER, Role.TREASURER);

    private final Tenancy tenancy;
    private final NominationTable nominations;
    private final RevocationTable revocations;
    private final BankLetters letters;
    private final Mandates mandates;
    private final Pledges pledges;
    private final Handovers handovers;
    private final People people;
    private final Clock clock;

    Telling(
            Tenancy tenancy,
            NominationTable nominations,
            RevocationTable revocations,
            BankLetters letters,
            Mandates mandates,
            Pledges pledges,
            Handovers handovers,
            People people,
            Clock clock) {
        this.tenancy = tenancy;
        this.nominations = nominations;
        this.revocations = revocations;
        this.letters = letters;
        this.mandates = mandates;
        this.pledges = pledges;
        this.handovers = handovers;
        this.people = people;
        this.clock = clock;
    }

    List<MandateEvent> history(CooperativeId cooperative) {
        var events = new ArrayList<MandateEvent>();
        tenancy.reading(
                        cooperative,
                        () -> {
                            nominations.all(cooperative).forEach(one -> tell(one, events));
                            return revocations.all(cooperative);
                        })
                .forEach(one -> events.add(taken(one)));
        held(cooperative, events);
        pledges.all(cooperative).forEach(one -> events.add(pledged(one)));
        handovers.all(cooperative).stream()
                .filter(one -> one.ending() != null)
                .forEach(one -> tell(one, events));
        letters.all(cooperative).forEach(one -> tell(one, events));
        events.sort(Comparator.comparing(MandateEvent::on).reversed());
        return events;
    }

    private void tell(Nomination one, List<MandateEvent> events) {
        events.add(
                new MandateEvent(
                        day(one.openedAt()),
                        "users",
                        one.name() + " est présenté·e comme " + one.part() + ".",
                        "Par " + one.openedBy()));
        Nomination.Answer answer = one.answer();
        if (answer != null) {
            events.add(
                    new MandateEvent(
                            day(answer.at()),
                            answer.mandate() == null ? "minus" : "check",
                            one.name() + " : " + answer.kind().inFrench() + ".",
                            by(answer.by(), answer.words())));
        }
    }

    private static String by(String name, String words) {
        return "Par " + name + (words.isEmpty() ? "" : " : " + words);
    }

    private static MandateEvent taken(Revocation one) {
        return new MandateEvent(
                one.on(),
                "triangle-alert",
                "Le mandat de " + one.name() + " est retiré.",
                by(one.by(), one.reason()));
    }

    private void held(CooperativeId cooperative, List<MandateEvent> events) {
        List<Mandate> parts =
                mandates.in(cooperative).stream()
                        .filter(one -> PARTS.contains(one.role()))
                        .toList();
        Map<UUID, String> names =
                people
                        .named(parts.stream().map(Mandate::person).distinct().toList())
                        .values()
                        .stream()
                        .collect(Collectors.toMap(Person::id, Person::name));
        for (Mandate one : parts) {
            String who = names.getOrDefault(one.person(), "Quelqu'un");
            String part = Nomination.part(one.role());
            events.add(
                    new MandateEvent(
                            one.from(),
                            "sprout",
                            who + " devient " + part + ".",
                            "Mandat donné par " + one.givenBy()));
            lastDay(one)
                    .ifPresent(on ->
                            events.add(
                                    new MandateEvent(
                                            on, "history", who + " n'est plus " + part + ".", "")));
        }
    }

    /// The day it ended, when it has.
    private Optional<LocalDate> lastDay(Mandate one) {
        return one.endedAt()
                .map(this::day)
                .or(() -> one.until().filter(on -> on.isBefore(LocalDate.now(clock))));
    }

    private MandateEvent pledged(MandatePledge one) {
        return new MandateEvent(
                day(one.acceptedAt()),
                "pencil",
                one.name() + " signe l'engagement " + one.year().inFrench() + ".",
                "");
    }

    private void tell(Sitting one, List<MandateEvent> events) {
        Sitting.Ending ending = one.ending();
        if (ending != null) {
            events.add(
                    new MandateEvent(
                            day(ending.at()),
                            "handshake",
                            ending.confirmed()
                                    ? one.outgoingName()
                                            + " remet le mandat à "
                                            + one.words().successor()
                                            + "."
                                    : "Une passation de " + one.outgoingName() + " est abandonnée.",
                            "Par " + ending.by()));
        }
    }

    private void tell(BankLetter one, List<MandateEvent> events) {
        events.add(
                new MandateEvent(
                        one.said().writtenOn(),
                        "mail",
                        one.kind().inFrench() + " : lettre à " + one.said().bank() + ".",
                        "Préparée par " + one.preparedBy()));
        one.step(BankLetter.State.DONE)
                .map(step ->
                        new MandateEvent(
                                step.on(),
                                "landmark",
                                one.said().bank() + " a répondu.",
                                by(step.by(), step.words())))
                .ifPresent(events::add);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
