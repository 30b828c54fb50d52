package coop.quitus.appointment.internal;

import coop.quitus.appointment.AppointmentFinding;
import coop.quitus.appointment.Consent;
import coop.quitus.appointment.Consent.Teacher;
import coop.quitus.appointment.Nomination;
import coop.quitus.appointment.Nomination.Answer;
import coop.quitus.closing.ClosingState;
import coop.quitus.closing.Closings;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Invited;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.Welcome;
import coop.quitus.handover.Confirmations;
import coop.quitus.handover.HandoverFinding;
import coop.quitus.handover.Handovers;
import coop.quitus.handover.Sitting;
import coop.quitus.identity.Letters;
import coop.quitus.identity.People;
import coop.quitus.identity.Role;
import coop.quitus.identity.RolesHere;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.Books;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Gives mandates and takes them back, in the name of the association. All is called in a
/// transaction of the cooperative.
@Component
final class Appointing {

    private final NominationTable nominations;
    private final RevocationTable revocations;
    private final DemandTable demands;
    private final Holders holders;
    private final Mandates mandates;
    private final Welcome welcome;
    private final RolesHere roles;
    private final Handovers handovers;
    private final Confirmations confirmations;
    private final Closings closings;
    private final Books books;
    private final People people;
    private final Letters letters;

    Appointing(
            NominationTable nominations,
            RevocationTable revocations,
            DemandTable demands,
            Holders holders,
            Mandates mandates,
            Welcome welcome,
            RolesHere roles,
            Handovers handovers,
            Confirmations confirmations,
            Closings closings,
            Books books,
            People people,
            Letters letters) {
        this.nominations = nominations;
        this.revocations = revocations;
        this.demands = demands;
        this.holders = holders;
        this.mandates = mandates;
        this.welcome = welcome;
        this.roles = roles;
        this.handovers = handovers;
        this.confirmations = confirmations;
        this.closings = closings;
        this.books = books;
        this.people = people;
        this.letters = letters;
    }

    Consent consent(Cooperative school, Nomination nomination) {
        List<Teacher> teachers = holders.teachers(school.id(), nomination);
        var facts =
                new AppointmentChecks.Facts(
                        nomination,
                        teachers,
                        staying(school.id(), nomination),
                        missing(school.id()),
                        demands.asksReportFirst(school.association()));
        return new Consent(teachers, AppointmentChecks.of(facts));
    }

    /// Who still holds the mandate, when no hand-over to the nominee waits for the association.
    private @Nullable String staying(CooperativeId cooperative, Nomination nomination) {
        if (nomination.role() != Role.MANDATE_HOLDER
                || handedTo(cooperative, nomination).isPresent()) {
            return null;
        }
        return holders.holding(cooperative, Role.MANDATE_HOLDER).map(holders::nameOf).orElse(null);
    }

    /// The hand-over to the nominee that both signed, and that waits for the association.
    private Optional<Sitting> handedTo(CooperativeId cooperative, Nomination nomination) {
        return handovers
                .underWay(cooperative)
                .filter(Sitting::waits)
                .filter(one -> one.words().email().strip().equalsIgnoreCase(nomination.email()));
    }

    /// The year that is over and whose report the association does not have; none without books.
    private @Nullable SchoolYear missing(CooperativeId cooperative) {
        SchoolYear over = SchoolYear.of(holders.today()).previous();
        if (!books.years(cooperative).contains(over)) {
            return null;
        }
        return switch (closings.state(cooperative, over)) {
            case ClosingState.Submitted _,
                    ClosingState.Accepted _,
                    ClosingState.Locked _,
                    ClosingState.Aggregated _ ->
                    null;
            case ClosingState.Draft _,
                    ClosingState.Ready _,
                    ClosingState.Verified _,
                    ClosingState.Returned _ ->
                    over;
        };
    }

    Outcome<Mandate, AppointmentFinding> appoint(
            Cooperative school,
            Nomination nomination,
            LocalDate from,
            Optional<LocalDate> until,
            Actor by) {
        if (!isOfficer(school.id(), by)) {
            return Outcome.refused(new AppointmentFinding.NotTheOfficer());
        }
        List<AppointmentFinding> findings = consent(school, nomination).findings();
        if (findings.stream().anyMatch(one -> one.severity() == Severity.BLOCKS)) {
            return Outcome.refused(findings);
        }
        Optional<Sitting> handed =
                nomination.role() == Role.MANDATE_HOLDER
                        ? handedTo(school.id(), nomination)
                        : Optional.empty();
        Outcome<Mandate, AppointmentFinding> given =
                handed.isPresent()
                        ? confirmed(school.id(), handed.get(), nomination, by)
                        : welcomed(school.id(), nomination, from, until, by);
        if (given instanceof Outcome.Done<Mandate, AppointmentFinding>(Mandate mandate, var _)) {
            nominations.answer(
                    school,
                    nomination.id(),
                    Answer.Kind.APPOINTED,
                    mandate.id(),
                    mandate.from(),
                    "",
                    by);
            return Outcome.done(mandate, remarks(findings, nomination));
        }
        return given;
    }

    private static List<AppointmentFinding> remarks(
            List<AppointmentFinding> findings, Nomination nomination) {
        return nomination.role() == Role.MANDATE_HOLDER && findings.isEmpty()
                ? List.of(new AppointmentFinding.PledgeToCome(nomination.name()))
                : findings;
    }

    private Outcome<Mandate, AppointmentFinding> welcomed(
            CooperativeId cooperative,
            Nomination nomination,
            LocalDate from,
            Optional<LocalDate> until,
            Actor by) {
        var invited =
                new Invited(
                        nomination.name(),
                        nomination.email(),
                        nomination.role(),
                        new Place.InCooperative(cooperative),
                        from,
                        until);
        return switch (welcome.invite(invited, by)) {
            case Outcome.Done<Mandate, Finding>(Mandate mandate, var _) -> Outcome.done(mandate);
            case Outcome.Refused<Mandate, Finding>(List<Finding> why) ->
                    Outcome.refused(
                            why.stream()
                                    .<AppointmentFinding>map(AppointmentFinding.NotGiven::new)
                                    .toList());
        };
    }

    private Outcome<Mandate, AppointmentFinding> confirmed(
            CooperativeId cooperative, Sitting sitting, Nomination nomination, Actor by) {
        return switch (confirmations.confirm(cooperative, sitting.id(), by)) {
            case Outcome.Done<Sitting, HandoverFinding> _ ->
                    Outcome.done(
                            people.withEmail(nomination.email())
                                    .flatMap(person ->
                                            mandates.of(person.id()).stream()
                                                    .filter(one ->
                                                            one.role() == Role.MANDATE_HOLDER
                                                                    && one.place()
                                                                            .equals(
                                                                                    new Place
                                                                                            .InCooperative(
                                                                                            cooperative)))
                                                    .findFirst())
                                    .orElseThrow());
            case Outcome.Refused<Sitting, HandoverFinding> _ ->
                    Outcome.refused(new AppointmentFinding.HolderStays(sitting.outgoingName()));
        };
    }

    /// Why someone may not refuse or take back, with these words.
    List<AppointmentFinding> refusals(CooperativeId cooperative, String reason, Actor by) {
        if (!isOfficer(cooperative, by)) {
            return List.of(new AppointmentFinding.NotTheOfficer());
        }
        if (reason.length() < 3) {
            return List.of(new AppointmentFinding.NoReason());
        }
        return reason.length() > 500
                ? List.of(new AppointmentFinding.TooLong("motif", 500))
                : List.of();
    }

    private boolean isOfficer(CooperativeId cooperative, Actor by) {
        return roles.in(cooperative, by.person()).contains(Role.ASSOCIATION_OFFICER);
    }

    Outcome<Mandate, AppointmentFinding> revoke(
            Cooperative school, UUID id, String reason, Actor by) {
        List<AppointmentFinding> findings = refusals(school.id(), reason, by);
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        Optional<Mandate> running =
                mandates.in(school.id()).stream()
                        .filter(one -> one.id().equals(id) && one.holdsOn(holders.today()))
                        .filter(one ->
                                one.role() == Role.MANDATE_HOLDER || one.role() == Role.TREASURER)
                        .findFirst();
        if (running.isEmpty()) {
            return Outcome.refused(new AppointmentFinding.NoSuchMandate());
        }
        return switch (mandates.end(id, by)) {
            case Outcome.Done<Mandate, PlaceFinding>(Mandate ended, var _) -> {
                String name = holders.nameOf(ended);
                revocations.add(school, ended, name, reason, by);
                tell(school, ended, reason, by);
                yield Outcome.done(ended, List.of(new AppointmentFinding.CountToCome(name)));
            }
            case Outcome.Refused<Mandate, PlaceFinding>(var why) ->
                    Outcome.refused(new AppointmentFinding.NotGiven(why.getFirst()));
        };
    }

    private void tell(Cooperative school, Mandate ended, String reason, Actor by) {
        people.person(ended.person())
                .ifPresent(person ->
                        letters.write(
                                person.email(),
                                "Votre mandat s'arrête aujourd'hui, " + school.name(),
                                """
                                Bonjour %s,

                                L'association départementale met fin aujourd'hui à votre mandat de %s, %s.
                                Motif : %s

                                Vos droits sur les comptes s'arrêtent. Remettez le carnet de chèques, la caisse et les
                                classeurs à l'école ; l'association vous dira à qui.
                                %s
                                """
                                        .formatted(
                                                person.name(),
                                                Nomination.part(ended.role()),
                                                school.name(),
                                                reason,
                                                by.name())));
    }
}
