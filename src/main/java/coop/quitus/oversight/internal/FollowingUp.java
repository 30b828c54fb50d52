package coop.quitus.oversight.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Places;
import coop.quitus.identity.Letters;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.identity.SiteAddress;
import coop.quitus.job.Job;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.oversight.Cockpit;
import coop.quitus.oversight.FollowUp;
import coop.quitus.oversight.FollowUpKind;
import coop.quitus.oversight.FollowUps;
import coop.quitus.oversight.NewFollowUp;
import coop.quitus.oversight.OversightFinding;
import coop.quitus.oversight.OversightRules;
import coop.quitus.oversight.Sign;
import coop.quitus.oversight.Standing;
import coop.quitus.ui.Dates;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Writes the reminders of an association, and remembers each.
@Component
final class FollowingUp implements FollowUps {

    private final Tenancy tenancy;
    private final FollowUpTable table;
    private final Places places;
    private final Mandates mandates;
    private final People people;
    private final CalendarOfAssociation calendar;
    private final Cockpit cockpit;
    private final Letters letters;
    private final SiteAddress site;
    private final Jobs jobs;
    private final Clock clock;

    FollowingUp(
            Tenancy tenancy,
            FollowUpTable table,
            Places places,
            Mandates mandates,
            People people,
            CalendarOfAssociation calendar,
            Cockpit cockpit,
            Letters letters,
            SiteAddress site,
            Jobs jobs,
            Clock clock) {
        this.tenancy = tenancy;
        this.table = table;
        this.places = places;
        this.mandates = mandates;
        this.people = people;
        this.calendar = calendar;
        this.cockpit = cockpit;
        this.letters = letters;
        this.site = site;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public List<FollowUp> of(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> table.all(cooperative));
    }

    @Override
    public List<FollowUp> unread(CooperativeId cooperative) {
        return of(cooperative).stream().filter(one -> !one.read()).toList();
    }

    @Override
    public void read(CooperativeId cooperative, UUID id, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        tenancy.within(cooperative, () -> table.read(which, id, by));
    }

    @Override
    public Outcome<Preview, OversightFinding> preview(
            AssociationId association,
            SchoolYear year,
            CooperativeId cooperative,
            NewFollowUp asked) {
        List<OversightFinding> wrong = Filling.wrong(asked);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        return cockpit.one(association, year, cooperative)
                .map(standing ->
                        Outcome.<Preview, OversightFinding>done(
                                filled(
                                        association,
                                        year,
                                        standing,
                                        asked,
                                        names(holders(cooperative)))))
                .orElseGet(() -> Outcome.refused(new OversightFinding.NoSuchThing()));
    }

    @Override
    public Outcome<Job, OversightFinding> send(
            AssociationId association,
            SchoolYear year,
            Set<CooperativeId> cooperatives,
            NewFollowUp asked,
            Actor by) {
        List<OversightFinding> wrong = Filling.wrong(asked);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        Set<CooperativeId> ours =
                places.cooperativesOf(association).stream()
                        .filter(one -> !one.headquarters() && !one.practice())
                        .map(Cooperative::id)
                        .filter(cooperatives::contains)
                        .collect(Collectors.toSet());
        if (ours.isEmpty()) {
            return Outcome.refused(new OversightFinding.NobodyChosen());
        }
        return Outcome.done(
                jobs.start(
                        Sending.NAME,
                        "Rappel : " + asked.kind().inFrench().toLowerCase(Locale.FRANCE),
                        Sending.input(year, Ids.next(clock), ours, asked),
                        new Site.OfAssociation(association),
                        by));
    }

    @Override
    public Outcome<FollowUp, OversightFinding> send(
            AssociationId association,
            SchoolYear year,
            CooperativeId cooperative,
            UUID sending,
            NewFollowUp asked,
            Actor by) {
        Optional<Standing> standing = cockpit.one(association, year, cooperative);
        if (standing.isEmpty()) {
            return Outcome.refused(new OversightFinding.NoSuchThing());
        }
        List<OversightFinding> wrong = Filling.wrong(asked);
        if (!wrong.isEmpty()) {
            return Outcome.refused(wrong);
        }
        List<Person> to = holders(cooperative);
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<UUID> already = table.sent(cooperative, sending);
                    if (already.isPresent()) {
                        return Outcome.done(kept(cooperative, already.get()));
                    }
                    if (to.isEmpty()) {
                        return Outcome.refused(new OversightFinding.NobodyToWriteTo());
                    }
                    Optional<OversightFinding> soon = tooSoon(cooperative, year, asked);
                    return soon.isPresent()
                            ? Outcome.refused(soon.get())
                            : Outcome.done(
                                    write(
                                            association,
                                            year,
                                            standing.get(),
                                            sending,
                                            asked,
                                            to,
                                            by));
                });
    }

    private FollowUp write(
            AssociationId association,
            SchoolYear year,
            Standing standing,
            UUID sending,
            NewFollowUp asked,
            List<Person> to,
            Actor by) {
        Cooperative which = places.cooperative(standing.cooperative()).orElseThrow();
        Preview said = filled(association, year, standing, asked, names(to));
        UUID id = table.add(which, year, sending, asked.kind(), asked.again(), said, to.size(), by);
        for (Person one : to) {
            Preview own = filled(association, year, standing, asked, one.name());
            letters.write(one.email(), own.subject(), own.words());
        }
        return kept(which.id(), id);
    }

    private FollowUp kept(CooperativeId cooperative, UUID id) {
        return table.all(cooperative).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /// The same one less than a fortnight ago (SUI-04).
    private Optional<OversightFinding> tooSoon(
            CooperativeId cooperative, SchoolYear year, NewFollowUp asked) {
        LocalDate today = LocalDate.now(clock);
        return asked.again()
                ? Optional.empty()
                : table.all(cooperative).stream()
                        .filter(one -> one.kind() == asked.kind() && one.year().equals(year))
                        .map(FollowUp::sentOn)
                        .max(Comparator.naturalOrder())
                        .filter(last -> last.plusDays(OversightRules.QUIET_DAYS).isAfter(today))
                        .map(last ->
                                new OversightFinding.TooSoon(
                                        last, last.plusDays(OversightRules.QUIET_DAYS)));
    }

    /// Who holds the mandate today, by name.
    private List<Person> holders(CooperativeId cooperative) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> held =
                mandates.in(cooperative).stream()
                        .filter(mandate -> mandate.role() == Role.MANDATE_HOLDER)
                        .filter(mandate -> mandate.holdsOn(today))
                        .map(Mandate::person)
                        .distinct()
                        .toList();
        return people.named(held).values().stream()
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::id))
                .toList();
    }

    private static String names(List<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }

    private Preview filled(
            AssociationId association,
            SchoolYear year,
            Standing standing,
            NewFollowUp asked,
            String person) {
        Map<String, String> fields =
                Map.of(
                        "personne", person,
                        "coopérative", standing.name(),
                        "numéro", standing.number(),
                        "année", year.inFrench(),
                        "échéance", Dates.longDay(due(association, year, asked.kind())),
                        "constat",
                                asked.kind()
                                        .sign()
                                        .map((Sign sign) -> standing.light(sign).words())
                                        .orElse(""),
                        "lien", site.of(asked.kind().page(standing.cooperative(), year)));
        return new Preview(
                person,
                Filling.filled(asked.subject(), fields, Filling.LONGEST_SUBJECT_SENT),
                Filling.filled(asked.words(), fields, Filling.LONGEST_SENT));
    }

    private LocalDate due(AssociationId association, SchoolYear year, FollowUpKind kind) {
        return kind == FollowUpKind.AFFILIATION
                ? calendar.of(association, year).affiliation()
                : calendar.reportDue(association, year);
    }
}
