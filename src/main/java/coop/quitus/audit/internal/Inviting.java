package coop.quitus.audit.internal;

import coop.quitus.audit.AuditFinding;
import coop.quitus.audit.Auditors;
import coop.quitus.federation.Invited;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.NewMandate;
import coop.quitus.federation.Place;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.Welcome;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Invites auditors, by the mandates of the federation, always with an end.
@Component
final class Inviting implements Auditors {

    private final Mandates mandates;
    private final Welcome welcome;
    private final People people;
    private final Clock clock;

    Inviting(Mandates mandates, Welcome welcome, People people, Clock clock) {
        this.mandates = mandates;
        this.welcome = welcome;
        this.people = people;
        this.clock = clock;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @Override
    public List<Invitation> of(AssociationId association) {
        List<Mandate> held =
                mandates.in(association).stream()
                        .filter(one -> one.role() == Role.AUDITOR)
                        .toList();
        Map<UUID, Person> known =
                people.named(held.stream().map(Mandate::person).distinct().toList());
        return held.stream()
                .map(one ->
                        new Invitation(
                                one,
                                Optional.ofNullable(known.get(one.person()))
                                        .map(Person::name)
                                        .orElse("—"),
                                one.holdsOn(today()),
                                past(one)))
                .sorted(
                        Comparator.comparing(Invitation::past)
                                .thenComparing(one -> one.mandate().from())
                                .thenComparing(one -> one.mandate().id()))
                .toList();
    }

    private boolean past(Mandate mandate) {
        return mandate.endedAt().isPresent()
                || mandate.until().filter(day -> day.isBefore(today())).isPresent();
    }

    @Override
    public Outcome<Mandate, Finding> invite(
            AssociationId association,
            String name,
            String email,
            @Nullable LocalDate until,
            Actor by) {
        Optional<AuditFinding> finding = between(until, today());
        if (finding.isPresent()) {
            return Outcome.refused(finding.get());
        }
        return welcome.invite(
                new Invited(
                        name,
                        email,
                        Role.AUDITOR,
                        new Place.InAssociation(association),
                        today(),
                        Optional.ofNullable(until)),
                by);
    }

    private static Optional<AuditFinding> between(@Nullable LocalDate until, LocalDate first) {
        if (until == null) {
            return Optional.of(new AuditFinding.NoLastDay());
        }
        LocalDate last = first.plusMonths(MOST_MONTHS);
        return until.isBefore(first) || until.isAfter(last)
                ? Optional.of(new AuditFinding.NotBetween(first, last))
                : Optional.empty();
    }

    @Override
    public Outcome<Mandate, Finding> prolong(
            AssociationId association, UUID mandate, @Nullable LocalDate until, Actor by) {
        Optional<Mandate> held = held(association, mandate);
        if (held.isEmpty() || held.get().until().isEmpty()) {
            return Outcome.refused(new AuditFinding.NoSuchInvitation());
        }
        LocalDate after = held.get().until().get().plusDays(1);
        LocalDate first = after.isBefore(today()) ? today() : after;
        Optional<AuditFinding> finding = between(until, first);
        if (finding.isPresent()) {
            return Outcome.refused(finding.get());
        }
        return widened(
                mandates.give(
                        new NewMandate(
                                held.get().person(),
                                Role.AUDITOR,
                                new Place.InAssociation(association),
                                first,
                                Optional.ofNullable(until)),
                        by));
    }

    @Override
    public Outcome<Mandate, Finding> end(AssociationId association, UUID mandate, Actor by) {
        return held(association, mandate).isEmpty()
                ? Outcome.refused(new AuditFinding.NoSuchInvitation())
                : widened(mandates.end(mandate, by));
    }

    private Optional<Mandate> held(AssociationId association, UUID mandate) {
        return mandates.in(association).stream()
                .filter(one -> one.role() == Role.AUDITOR && one.id().equals(mandate))
                .filter(one -> one.endedAt().isEmpty())
                .findFirst();
    }

    private static Outcome<Mandate, Finding> widened(Outcome<Mandate, PlaceFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<Mandate, PlaceFinding> done -> Outcome.done(done.value());
            case Outcome.Refused<Mandate, PlaceFinding> refused ->
                    Outcome.refused(List.copyOf(refused.findings()));
        };
    }
}
