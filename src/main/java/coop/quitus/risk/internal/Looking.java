package coop.quitus.risk.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.federation.Policies;
import coop.quitus.federation.Policy;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.risk.Explanation;
import coop.quitus.risk.RiskFinding;
import coop.quitus.risk.RiskKind;
import coop.quitus.risk.RiskSign;
import coop.quitus.risk.RiskStanding;
import coop.quitus.risk.Risks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Looks for signs, and keeps what is said of them.
@Component
final class Looking implements Risks {

    private static final Comparator<RiskSign> HEAVIEST =
            Comparator.comparing(RiskSign::weight)
                    .reversed()
                    .thenComparing(sign -> sign.kind().rule().id());

    private final Tenancy tenancy;
    private final Places places;
    private final Policies policies;
    private final CalendarOfAssociation calendar;
    private final Reading reading;
    private final Explanations explanations;
    private final Clock clock;

    Looking(
            Tenancy tenancy,
            Places places,
            Policies policies,
            CalendarOfAssociation calendar,
            Reading reading,
            Explanations explanations,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.policies = policies;
        this.calendar = calendar;
        this.reading = reading;
        this.explanations = explanations;
        this.clock = clock;
    }

    @Override
    public List<RiskSign> of(CooperativeId cooperative, SchoolYear year) {
        Cooperative one = places.cooperative(cooperative).orElseThrow();
        return signs(one.association(), List.of(one), year).getFirst().signs();
    }

    @Override
    public Map<CooperativeId, Integer> weights(AssociationId association, SchoolYear year) {
        Map<CooperativeId, Integer> weights = new LinkedHashMap<>();
        standings(association, year).forEach(one -> weights.put(one.cooperative(), one.weight()));
        return weights;
    }

    @Override
    public List<RiskStanding> standings(AssociationId association, SchoolYear year) {
        List<Cooperative> all =
                places.cooperativesOf(association).stream()
                        .filter(one -> !one.headquarters() && !one.practice() && one.livesIn(year))
                        .toList();
        return signs(association, all, year).stream()
                .sorted(
                        Comparator.comparing(RiskStanding::weight)
                                .reversed()
                                .thenComparing(RiskStanding::number))
                .toList();
    }

    private List<RiskStanding> signs(
            AssociationId association, List<Cooperative> all, SchoolYear year) {
        Policy policy = policies.of(association, year);
        LocalDate due = calendar.reportDue(association, year);
        LocalDate dueBefore = calendar.reportDue(association, year.previous());
        Long[] ids = all.stream().map(one -> one.id().value()).toArray(Long[]::new);
        return tenancy.across(
                association,
                () -> {
                    var entries = reading.entries(ids, year);
                    var cash = reading.cash(ids, year);
                    var tills = reading.tills(ids, year);
                    var notCashed = reading.notCashed(ids, year);
                    var bankTold = reading.bankTold(ids, year);
                    var keepers = reading.keepers(ids, year);
                    var paths = reading.paths(ids, year);
                    var said = explanations.of(ids, year);
                    LocalDate today = LocalDate.now(clock);
                    return all.stream()
                            .map(one -> {
                                CooperativeId id = one.id();
                                var facts =
                                        new BookFacts(
                                                year,
                                                horizon(year, today),
                                                today,
                                                policy,
                                                entries.getOrDefault(id, List.of()),
                                                tills.getOrDefault(id, List.of()),
                                                cash.getOrDefault(id, Map.of()),
                                                notCashed.getOrDefault(id, Set.of()),
                                                bankTold.get(id),
                                                keepers.getOrDefault(id, 0),
                                                paths.getOrDefault(id, List.of()),
                                                due,
                                                dueBefore);
                                return standing(one, facts, said.getOrDefault(id, Map.of()));
                            })
                            .toList();
                });
    }

    private static LocalDate horizon(SchoolYear year, LocalDate today) {
        return today.isAfter(year.lastDay()) ? year.lastDay() : today;
    }

    private static RiskStanding standing(
            Cooperative one, BookFacts facts, Map<String, Explanation> said) {
        List<RiskSign> signs =
                Looks.at(facts).stream()
                        .map(seen -> new RiskSign(seen, said.get(RiskSign.digestOf(seen))))
                        .sorted(HEAVIEST)
                        .toList();
        return new RiskStanding(one.id(), one.number(), one.name(), signs);
    }

    @Override
    public Outcome<Explanation, RiskFinding> explain(
            CooperativeId cooperative,
            SchoolYear year,
            RiskKind kind,
            String seen,
            String reason,
            Actor by) {
        String said = reason.strip();
        if (said.length() < 10 || said.length() > 1_000) {
            return Outcome.refused(new RiskFinding.NoReason());
        }
        Optional<RiskSign> there =
                of(cooperative, year).stream()
                        .filter(sign -> sign.kind() == kind && sign.digest().equals(seen))
                        .findFirst();
        if (there.isEmpty()) {
            return Outcome.refused(new RiskFinding.SeenOtherwise());
        }
        Cooperative where = places.cooperative(cooperative).orElseThrow();
        boolean first =
                there.get().explanation() == null
                        && tenancy.within(
                                cooperative,
                                () -> explanations.add(where, year, kind, seen, said, by));
        return first
                ? Outcome.done(new Explanation(said, clock.instant(), by.name()))
                : Outcome.refused(new RiskFinding.AlreadyExplained());
    }
}
