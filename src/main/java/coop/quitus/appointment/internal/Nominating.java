package coop.quitus.appointment.internal;

import coop.quitus.appointment.AppointmentFinding;
import coop.quitus.appointment.Appointments;
import coop.quitus.appointment.Consent;
import coop.quitus.appointment.MandateEvent;
import coop.quitus.appointment.NewNomination;
import coop.quitus.appointment.Nomination;
import coop.quitus.appointment.Nomination.Answer;
import coop.quitus.database.Tenancy;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Places;
import coop.quitus.identity.People;
import coop.quitus.identity.PersonFinding;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Lets teachers put someone forward, and hands the rest to whoever appoints.
@Component
final class Nominating implements Appointments {

    private final Tenancy tenancy;
    private final Places places;
    private final People people;
    private final Vouchers vouchers;
    private final NominationTable table;
    private final Holders holders;
    private final Appointing appointing;
    private final Telling telling;
    private final Clock clock;

    Nominating(
            Tenancy tenancy,
            Places places,
            People people,
            Vouchers vouchers,
            NominationTable table,
            Holders holders,
            Appointing appointing,
            Telling telling,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.people = people;
        this.vouchers = vouchers;
        this.table = table;
        this.holders = holders;
        this.appointing = appointing;
        this.telling = telling;
        this.clock = clock;
    }

    @Override
    public List<Nomination> all(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> table.all(cooperative));
    }

    @Override
    public Optional<Nomination> nomination(CooperativeId cooperative, UUID nomination) {
        return all(cooperative).stream().filter(one -> one.id().equals(nomination)).findFirst();
    }

    @Override
    public Consent consent(CooperativeId cooperative, Nomination nomination) {
        return appointing.consent(school(cooperative), nomination);
    }

    private Cooperative school(CooperativeId cooperative) {
        return places.cooperative(cooperative).orElseThrow();
    }

    @Override
    public Outcome<Nomination, AppointmentFinding> nominate(
            CooperativeId cooperative, NewNomination typed, Actor by) {
        var asked =
                new NewNomination(
                        typed.role(),
                        typed.name().strip(),
                        typed.email().strip(),
                        typed.words().strip());
        Cooperative school = school(cooperative);
        List<AppointmentFinding> findings = new ArrayList<>(AppointmentChecks.of(asked));
        school.closedOn().map(AppointmentFinding.CooperativeIsClosed::new).ifPresent(findings::add);
        if (findings.isEmpty()) {
            for (PersonFinding one : people.examine(asked.name(), asked.email())) {
                findings.add(new AppointmentFinding.NotGiven(one));
            }
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Nomination> other =
                            table.all(cooperative).stream()
                                    .filter(one -> one.waits() && one.role() == asked.role())
                                    .findFirst();
                    if (other.isPresent()) {
                        return Outcome.refused(new AppointmentFinding.UnderWay(other.get().name()));
                    }
                    UUID id = Ids.next(clock);
                    table.open(school, id, asked, by);
                    return Outcome.done(nomination(cooperative, id).orElseThrow());
                });
    }

    @Override
    public Outcome<Nomination, AppointmentFinding> say(
            CooperativeId cooperative, UUID id, boolean agrees, Actor by) {
        return onWaiting(
                cooperative,
                id,
                nomination -> {
                    boolean teaches =
                            holders.teachers(cooperative, nomination).stream()
                                    .anyMatch(one -> one.person().equals(by.person()));
                    if (!teaches) {
                        return Outcome.refused(new AppointmentFinding.NotATeacher());
                    }
                    table.say(school(cooperative), nomination, agrees, by);
                    return Outcome.done(nomination(cooperative, id).orElseThrow());
                });
    }

    @Override
    public Outcome<Nomination, AppointmentFinding> file(
            CooperativeId cooperative, UUID id, String voucher, Actor by) {
        return onWaiting(
                cooperative,
                id,
                nomination -> {
                    if (vouchers.describe(cooperative, voucher).isEmpty()) {
                        return Outcome.refused(
                                new AppointmentFinding.Missing(
                                        "justificatif", "la photo du formulaire"));
                    }
                    table.file(school(cooperative), nomination.id(), voucher, by);
                    return Outcome.done(nomination(cooperative, id).orElseThrow());
                });
    }

    @Override
    public Outcome<Nomination, AppointmentFinding> withdraw(
            CooperativeId cooperative, UUID id, Actor by) {
        return onWaiting(
                cooperative,
                id,
                nomination -> {
                    table.answer(
                            school(cooperative),
                            nomination.id(),
                            Answer.Kind.WITHDRAWN,
                            null,
                            null,
                            "",
                            by);
                    return Outcome.done(nomination(cooperative, id).orElseThrow());
                });
    }

    @Override
    public Outcome<Mandate, AppointmentFinding> appoint(
            CooperativeId cooperative,
            UUID id,
            LocalDate from,
            Optional<LocalDate> until,
            Actor by) {
        return onWaiting(
                cooperative,
                id,
                nomination -> appointing.appoint(school(cooperative), nomination, from, until, by));
    }

    @Override
    public Outcome<Nomination, AppointmentFinding> decline(
            CooperativeId cooperative, UUID id, String typed, Actor by) {
        String reason = typed.strip();
        return onWaiting(
                cooperative,
                id,
                nomination -> {
                    List<AppointmentFinding> findings =
                            appointing.refusals(cooperative, reason, by);
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    table.answer(
                            school(cooperative),
                            nomination.id(),
                            Answer.Kind.DECLINED,
                            null,
                            null,
                            reason,
                            by);
                    return Outcome.done(nomination(cooperative, id).orElseThrow());
                });
    }

    private <T> Outcome<T, AppointmentFinding> onWaiting(
            CooperativeId cooperative,
            UUID id,
            Function<Nomination, Outcome<T, AppointmentFinding>> work) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Nomination> nomination = nomination(cooperative, id);
                    if (nomination.isEmpty()) {
                        return Outcome.refused(new AppointmentFinding.NoSuchNomination());
                    }
                    return nomination.get().waits()
                            ? work.apply(nomination.get())
                            : Outcome.refused(new AppointmentFinding.Answered());
                });
    }

    @Override
    public Outcome<Mandate, AppointmentFinding> revoke(
            CooperativeId cooperative, UUID mandate, String reason, Actor by) {
        return tenancy.within(
                cooperative,
                () -> appointing.revoke(school(cooperative), mandate, reason.strip(), by));
    }

    @Override
    public List<MandateEvent> history(CooperativeId cooperative) {
        return telling.history(cooperative);
    }
}
