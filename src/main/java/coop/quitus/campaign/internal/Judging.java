package coop.quitus.campaign.internal;

import coop.quitus.campaign.CampaignFinding;
import coop.quitus.campaign.Edition;
import coop.quitus.campaign.Enrolment;
import coop.quitus.campaign.Jury;
import coop.quitus.campaign.Standing;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Secrets;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kit.KitCampaign.Criterion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Calls judges, keeps their points apart, and shows means once the jury has closed.
@Component
final class Judging implements Jury {

    private final JuryTable table;
    private final EditionTable editions;
    private final Crowd crowd;
    private final Tenancy tenancy;
    private final Places places;

    Judging(JuryTable table, EditionTable editions, Crowd crowd, Tenancy tenancy, Places places) {
        this.table = table;
        this.editions = editions;
        this.crowd = crowd;
        this.tenancy = tenancy;
        this.places = places;
    }

    @Override
    public Outcome<String, CampaignFinding> call(
            Edition edition, UUID judge, String name, Actor by) {
        if (!edition.hasJury()) {
            return Outcome.refused(new CampaignFinding.NoJury());
        }
        if (edition.judged()) {
            return Outcome.refused(new CampaignFinding.JuryClosed());
        }
        if (name.isBlank()) {
            return Outcome.refused(new CampaignFinding.Missing("juge", "le nom"));
        }
        if (name.strip().length() > 120) {
            return Outcome.refused(new CampaignFinding.TooLong("juge", 120));
        }
        String secret = Secrets.fresh();
        table.call(edition.id(), judge, name.strip(), secret, by);
        return Outcome.done(secret);
    }

    @Override
    public void dismiss(Edition edition, UUID judge, Actor by) {
        table.dismiss(edition.id(), judge);
    }

    @Override
    public List<Judge> judges(Edition edition) {
        List<Crowd.Mark> marks = crowd.marks(edition);
        return table.judges(edition.id()).stream()
                .map(judge ->
                        new Judge(
                                judge.id(),
                                judge.name(),
                                Means.graded(edition, marks, judge.id()),
                                judge.dismissedAt()))
                .toList();
    }

    @Override
    public Optional<Seat> seat(AssociationId place, String secret) {
        return table.behind(secret)
                .flatMap(known ->
                        editions.find(known.edition())
                                .filter(edition -> edition.association().equals(place))
                                .map(edition -> new Seat(edition, known.judge(), known.name())));
    }

    @Override
    public Map<String, Integer> marks(Seat seat, CooperativeId cooperative, UUID enrolment) {
        return tenancy.reading(
                cooperative, () -> table.marks(cooperative, enrolment, seat.judge()));
    }

    @Override
    public int graded(Seat seat) {
        return Means.graded(seat.edition(), crowd.marks(seat.edition()), seat.judge());
    }

    @Override
    public Outcome<Integer, CampaignFinding> mark(
            Seat seat, CooperativeId cooperative, UUID enrolment, Map<String, Integer> points) {
        if (editions.find(seat.edition().id()).orElseThrow().judged()) {
            return Outcome.refused(new CampaignFinding.JuryClosed());
        }
        boolean placed =
                crowd.standings(seat.edition()).stream()
                        .filter(Standing::placed)
                        .map(Standing::enrolment)
                        .anyMatch(one ->
                                one.id().equals(enrolment)
                                        && one.cooperative().equals(cooperative));
        if (!placed) {
            return Outcome.refused(new CampaignFinding.NotHere());
        }
        List<CampaignFinding> faults = faults(seat.edition(), points);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        Cooperative school = places.cooperative(cooperative).orElseThrow();
        tenancy.within(
                cooperative,
                () ->
                        points.forEach((criterion, given) ->
                                table.mark(school, enrolment, seat.judge(), criterion, given)));
        return Outcome.done(points.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static List<CampaignFinding> faults(Edition edition, Map<String, Integer> points) {
        var faults = new ArrayList<CampaignFinding>();
        for (Criterion criterion : edition.rules().grid()) {
            int given = points.getOrDefault(criterion.key(), -1);
            if (given < 0 || given > criterion.points()) {
                faults.add(new CampaignFinding.TooManyPoints(criterion.key(), criterion.points()));
            }
        }
        return faults;
    }

    @Override
    public Outcome<Edition, CampaignFinding> close(Edition edition, Actor by) {
        if (!edition.hasJury()) {
            return Outcome.refused(new CampaignFinding.NoJury());
        }
        if (!editions.close(edition.id(), by)) {
            return Outcome.refused(new CampaignFinding.JuryClosed());
        }
        return Outcome.done(editions.find(edition.id()).orElseThrow());
    }

    @Override
    public List<Result> results(Edition edition) {
        if (!edition.judged()) {
            return List.of();
        }
        List<Enrolment> placed =
                crowd.standings(edition).stream()
                        .filter(Standing::placed)
                        .map(Standing::enrolment)
                        .toList();
        return Means.results(edition, placed, crowd.marks(edition));
    }
}
