package coop.quitus.campaign.internal;

import coop.quitus.campaign.ActionFigure;
import coop.quitus.campaign.CampaignFinding;
import coop.quitus.campaign.Campaigns;
import coop.quitus.campaign.Edition;
import coop.quitus.campaign.Enrolment;
import coop.quitus.campaign.NewEdition;
import coop.quitus.campaign.Standing;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kit.Kit;
import coop.quitus.kit.KitCampaign;
import coop.quitus.kit.Kits;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Opens actions, and says who comes.
@Component
class Opening implements Campaigns {

    private final Kits kits;
    private final EditionTable editions;
    private final EnrolmentTable enrolments;
    private final Crowd crowd;
    private final Places places;
    private final Tenancy tenancy;

    Opening(
            Kits kits,
            EditionTable editions,
            EnrolmentTable enrolments,
            Crowd crowd,
            Places places,
            Tenancy tenancy) {
        this.kits = kits;
        this.editions = editions;
        this.enrolments = enrolments;
        this.crowd = crowd;
        this.places = places;
        this.tenancy = tenancy;
    }

    @Override
    public List<Kit> catalogue(AssociationId association, SchoolYear year) {
        List<String> open = of(association, year).stream().map(Edition::kit).toList();
        return kits.offered(association).stream()
                .filter(kit -> kit.campaign().filter(rules -> offered(rules, year)).isPresent())
                .filter(kit -> !open.contains(kit.code()))
                .toList();
    }

    private static boolean offered(KitCampaign rules, SchoolYear year) {
        return rules.years().isEmpty() || rules.years().contains(year.startsIn());
    }

    @Override
    @Transactional
    public Outcome<Edition, CampaignFinding> open(
            AssociationId association, NewEdition asked, Actor by) {
        Optional<Edition> twice =
                editions.find(asked.id()).filter(one -> one.association().equals(association));
        if (twice.isPresent()) {
            return Outcome.done(twice.get());
        }
        Optional<Kit> kit =
                kits.latest(association, asked.kit())
                        .filter(one ->
                                one.campaign()
                                        .filter(rules -> offered(rules, asked.year()))
                                        .isPresent());
        if (kit.isEmpty()) {
            return Outcome.refused(new CampaignFinding.NotOffered(asked.kit()));
        }
        List<CampaignFinding> faults = faults(asked);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        LocalDate opens = day(asked.opensOn());
        LocalDate closes = day(asked.closesOn());
        boolean opened =
                editions.add(
                        association,
                        asked,
                        kit.get(),
                        opens,
                        closes,
                        calendar(kit.get(), asked),
                        by);
        return opened
                ? Outcome.done(editions.find(asked.id()).orElseThrow())
                : Outcome.refused(new CampaignFinding.AlreadyOpen(kit.get().title()));
    }

    private static LocalDate day(@Nullable LocalDate said) {
        return Objects.requireNonNull(said);
    }

    private static List<CampaignFinding> faults(NewEdition asked) {
        var faults = new ArrayList<CampaignFinding>();
        if (asked.opensOn() == null) {
            faults.add(
                    new CampaignFinding.Missing("ouverture", "le premier jour des inscriptions"));
        }
        if (asked.closesOn() == null) {
            faults.add(new CampaignFinding.Missing("fin", "le dernier jour des inscriptions"));
        }
        if (asked.opensOn() != null
                && asked.closesOn() != null
                && asked.closesOn().isBefore(asked.opensOn())) {
            faults.add(new CampaignFinding.NotTheOrder("fin", asked.opensOn()));
        }
        if (asked.places() > 10_000) {
            faults.add(new CampaignFinding.NotACount("places", 0, 10_000));
        }
        if (asked.waiting() > 10_000) {
            faults.add(new CampaignFinding.NotACount("attente", 0, 10_000));
        }
        return faults;
    }

    /// The kit's days, in this school year, unless the association moved them.
    private static List<Edition.Day> calendar(Kit kit, NewEdition asked) {
        return kit.campaign().orElseThrow().calendar().stream()
                .map(day ->
                        new Edition.Day(
                                day.key(),
                                day.title(),
                                asked.days().getOrDefault(day.key(), in(asked.year(), day.day()))))
                .toList();
    }

    static LocalDate in(SchoolYear year, MonthDay day) {
        LocalDate first = day.atYear(year.startsIn());
        return first.isBefore(year.firstDay()) ? day.atYear(year.startsIn() + 1) : first;
    }

    @Override
    public List<Edition> of(AssociationId association, SchoolYear year) {
        return editions.of(association, year);
    }

    @Override
    public Optional<Edition> find(UUID edition) {
        return editions.find(edition);
    }

    @Override
    public List<Standing> standings(Edition edition) {
        return crowd.standings(edition);
    }

    @Override
    public Outcome<String, CampaignFinding> award(
            Edition edition, CooperativeId cooperative, UUID enrolment, String prize, Actor by) {
        if (prize.isBlank()) {
            return Outcome.refused(new CampaignFinding.Missing("prix", "le nom du prix"));
        }
        if (prize.length() > 200) {
            return Outcome.refused(new CampaignFinding.TooLong("prix", 200));
        }
        if (!edition.judged()) {
            return Outcome.refused(new CampaignFinding.JurySits());
        }
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Enrolment> known =
                            enrolments
                                    .find(cooperative, enrolment)
                                    .filter(one -> one.edition().equals(edition.id()));
                    if (known.isEmpty() || !known.get().stands()) {
                        return Outcome.refused(new CampaignFinding.Withdrawn());
                    }
                    enrolments.award(
                            places.cooperative(cooperative).orElseThrow(), enrolment, prize, by);
                    return Outcome.done(prize);
                });
    }

    @Override
    public List<ActionFigure> figures(AssociationId association, SchoolYear year) {
        return crowd.figures(association, year);
    }

    @Override
    public List<ActionFigure> figures(SchoolYear year) {
        Map<String, ActionFigure> sums = new LinkedHashMap<>();
        for (Association association : places.associations()) {
            crowd.figures(association.id(), year)
                    .forEach(one -> sums.merge(one.kit(), one, ActionFigure::plus));
        }
        return sums.values().stream().sorted(Comparator.comparing(ActionFigure::title)).toList();
    }
}
