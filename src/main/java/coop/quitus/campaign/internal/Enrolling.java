package coop.quitus.campaign.internal;

import coop.quitus.campaign.CampaignFinding;
import coop.quitus.campaign.Edition;
import coop.quitus.campaign.Enrolment;
import coop.quitus.campaign.Enrolments;
import coop.quitus.campaign.HandedIn;
import coop.quitus.campaign.NewEnrolment;
import coop.quitus.campaign.Participation;
import coop.quitus.campaign.Participation.Telling;
import coop.quitus.campaign.Standing;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.KitCampaign.Form;
import coop.quitus.picture.Picture;
import coop.quitus.picture.Pictures;
import coop.quitus.picture.Use;
import coop.quitus.pupil.FirstNames;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Enrols classes, and keeps what they hand in and tell.
@Component
final class Enrolling implements Enrolments {

    private final Tenancy tenancy;
    private final Places places;
    private final EditionTable editions;
    private final EnrolmentTable table;
    private final Crowd crowd;
    private final Certifying certifying;
    private final FirstNames firstNames;
    private final Pictures pictures;
    private final Clock clock;

    Enrolling(
            Tenancy tenancy,
            Places places,
            EditionTable editions,
            EnrolmentTable table,
            Crowd crowd,
            Certifying certifying,
            FirstNames firstNames,
            Pictures pictures,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.editions = editions;
        this.table = table;
        this.crowd = crowd;
        this.certifying = certifying;
        this.firstNames = firstNames;
        this.pictures = pictures;
        this.clock = clock;
    }

    @Override
    public Outcome<Enrolment, CampaignFinding> enrol(
            CooperativeId cooperative, NewEnrolment asked, Actor by) {
        Cooperative school = places.cooperative(cooperative).orElseThrow();
        Optional<Edition> edition =
                editions.find(asked.edition())
                        .filter(one -> one.association().equals(school.association()));
        if (edition.isEmpty()) {
            return Outcome.refused(new CampaignFinding.NotHere());
        }
        Outcome<Enrolment, CampaignFinding> outcome =
                tenancy.within(cooperative, () -> enrolled(school, edition.get(), asked, by));
        if (outcome instanceof Outcome.Done<Enrolment, CampaignFinding>(Enrolment done, var _)) {
            return Outcome.done(done, remarks(standing(edition.get(), done)));
        }
        return outcome;
    }

    private Outcome<Enrolment, CampaignFinding> enrolled(
            Cooperative school, Edition edition, NewEnrolment asked, Actor by) {
        Optional<Enrolment> twice = table.find(school.id(), asked.id());
        if (twice.isPresent()) {
            return Outcome.done(twice.get());
        }
        List<String> others =
                table.of(school.id(), edition.year().startsIn()).stream()
                        .filter(one -> one.edition().equals(edition.id()))
                        .map(Enrolment::classCode)
                        .toList();
        List<CampaignFinding> faults = EnrolmentChecks.of(school, edition, asked, others);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        table.add(school, asked, edition.rules().commitments(), by);
        return Outcome.done(table.find(school.id(), asked.id()).orElseThrow());
    }

    private static List<CampaignFinding> remarks(Standing standing) {
        return standing.placed()
                ? List.of()
                : List.of(new CampaignFinding.NoPlaceYet(standing.rank()));
    }

    @Override
    public Outcome<Enrolment, CampaignFinding> withdraw(
            CooperativeId cooperative, UUID enrolment, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Enrolment> known = table.find(cooperative, enrolment);
                    if (known.isEmpty()) {
                        return Outcome.refused(new CampaignFinding.NotHere());
                    }
                    table.withdraw(cooperative, enrolment, by);
                    return Outcome.done(table.find(cooperative, enrolment).orElseThrow());
                });
    }

    @Override
    public Outcome<HandedIn, CampaignFinding> handIn(
            CooperativeId cooperative,
            UUID enrolment,
            String deliverable,
            String words,
            Optional<UUID> picture,
            boolean shown,
            Actor by) {
        Optional<Participation> known = find(cooperative, enrolment);
        if (known.isEmpty()) {
            return Outcome.refused(new CampaignFinding.NotHere());
        }
        Optional<Picture> seen = picture.flatMap(id -> forEveryone(known.get(), id));
        List<CampaignFinding> faults =
                EnrolmentChecks.handedIn(
                        known.get(),
                        deliverable,
                        words,
                        picture,
                        seen.isPresent(),
                        firstNames.in(cooperative, known.get().edition().year(), words));
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        boolean drawn =
                EnrolmentChecks.form(known.get(), deliverable).stream()
                        .anyMatch(form -> form == Form.PICTURE);
        return tenancy.within(
                cooperative,
                () ->
                        Outcome.done(
                                table.handIn(
                                        places.cooperative(cooperative).orElseThrow(),
                                        enrolment,
                                        deliverable,
                                        drawn ? seen.orElseThrow().words() : words.strip(),
                                        drawn ? seen.orElseThrow().id() : null,
                                        shown,
                                        by)));
    }

    /// A picture of the class that everyone may see today: agreements are asked again each time.
    private Optional<Picture> forEveryone(Participation participation, UUID picture) {
        Enrolment enrolment = participation.enrolment();
        return pictures
                .shown(enrolment.cooperative(), participation.edition().year(), Use.PUBLIC)
                .stream()
                .filter(one -> one.id().equals(picture) && !one.isSound())
                .filter(one -> one.classCode().equals(enrolment.classCode()))
                .findFirst();
    }

    @Override
    public Outcome<Telling, CampaignFinding> tell(
            CooperativeId cooperative, UUID enrolment, Telling told, Actor by) {
        Optional<Participation> known = find(cooperative, enrolment);
        if (known.isEmpty()) {
            return Outcome.refused(new CampaignFinding.NotHere());
        }
        List<CampaignFinding> faults = EnrolmentChecks.told(known.get(), told);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        return tenancy.within(
                cooperative,
                () -> {
                    table.tell(places.cooperative(cooperative).orElseThrow(), enrolment, told, by);
                    return Outcome.done(told);
                });
    }

    @Override
    public List<Participation> of(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> table.of(cooperative, year.startsIn())).stream()
                .map(this::participation)
                .toList();
    }

    @Override
    public Optional<Participation> find(CooperativeId cooperative, UUID enrolment) {
        return tenancy.reading(cooperative, () -> table.find(cooperative, enrolment))
                .filter(Enrolment::stands)
                .map(this::participation);
    }

    @Override
    public List<Participation> shown(Edition edition) {
        return crowd.standings(edition).stream()
                .filter(Standing::placed)
                .map(standing -> participation(edition, standing))
                .filter(one -> one.handedIn().stream().anyMatch(HandedIn::shown))
                .toList();
    }

    private Participation participation(Enrolment enrolment) {
        Edition edition = editions.find(enrolment.edition()).orElseThrow();
        return participation(edition, standing(edition, enrolment));
    }

    private Standing standing(Edition edition, Enrolment enrolment) {
        return crowd.standings(edition).stream()
                .filter(one -> one.enrolment().id().equals(enrolment.id()))
                .filter(one -> one.enrolment().cooperative().equals(enrolment.cooperative()))
                .findFirst()
                .orElseThrow();
    }

    private Participation participation(Edition edition, Standing standing) {
        CooperativeId cooperative = standing.enrolment().cooperative();
        UUID id = standing.enrolment().id();
        return tenancy.reading(
                cooperative,
                () ->
                        new Participation(
                                edition,
                                standing,
                                table.handedIn(cooperative, id),
                                table.telling(cooperative, id),
                                table.awards(cooperative, id)));
    }

    @Override
    public List<CampaignFinding> lacks(Participation participation) {
        return EnrolmentChecks.lacks(participation, LocalDate.now(clock));
    }

    @Override
    public void certificate(Participation participation, OutputStream out, Actor by)
            throws IOException {
        if (!lacks(participation).isEmpty()) {
            throw new IllegalStateException("the certificate still lacks something");
        }
        out.write(certifying.sealed(participation, by));
    }
}
