package coop.quitus.sampling.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import coop.quitus.risk.Risks;
import coop.quitus.sampling.Announcement;
import coop.quitus.sampling.DrawMethod;
import coop.quitus.sampling.DrawPopulation;
import coop.quitus.sampling.Draws;
import coop.quitus.sampling.Listed;
import coop.quitus.sampling.NewAnnouncement;
import coop.quitus.sampling.SamplingFinding;
import coop.quitus.sampling.Tenth;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Announces and makes the draws. What is decided is read first; headquarters and each visited
/// section are then written in transactions of their own, and a second call finishes what a first
/// one left.
@Component
final class Drawing implements Draws {

    private static final int HEAVIEST = 9_999;

    private final Tenancy tenancy;
    private final Headquarters headquarters;
    private final DrawTable table;
    private final Standings standings;
    private final VisitOpening visits;
    private final Risks risks;
    private final Clock clock;

    Drawing(
            Tenancy tenancy,
            Headquarters headquarters,
            DrawTable table,
            Standings standings,
            VisitOpening visits,
            Risks risks,
            Clock clock) {
        this.tenancy = tenancy;
        this.headquarters = headquarters;
        this.table = table;
        this.standings = standings;
        this.visits = visits;
        this.risks = risks;
        this.clock = clock;
    }

    @Override
    public Optional<Announcement> announcement(AssociationId association, SchoolYear year) {
        CooperativeId home = headquarters.of(association).id();
        return tenancy.reading(home, () -> table.announcement(home, year));
    }

    @Override
    public Outcome<Announcement, SamplingFinding> announce(
            AssociationId association, SchoolYear year, NewAnnouncement asked, Actor by) {
        Cooperative home = headquarters.of(association);
        List<SamplingFinding> findings = new ArrayList<>();
        if (announcement(association, year).isPresent()) {
            return Outcome.refused(new SamplingFinding.AlreadyAnnounced(year));
        }
        findings.addAll(faults(asked));
        Map<String, Cooperative> sections =
                headquarters.sections(association, year).stream()
                        .collect(Collectors.toMap(Cooperative::number, Function.identity()));
        if (sections.isEmpty()) {
            findings.add(new SamplingFinding.Nobody());
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        DrawPopulation population = weighed(association, year, asked, sections.values());
        boolean first =
                tenancy.within(
                        home.id(),
                        () -> {
                            boolean mine = table.announce(home, asked, population, by);
                            if (mine) {
                                population
                                        .listed()
                                        .forEach(one ->
                                                table.list(
                                                        home,
                                                        year,
                                                        one,
                                                        Objects.requireNonNull(
                                                                        sections.get(one.number()))
                                                                .id()));
                            }
                            return mine;
                        });
        return first
                ? Outcome.done(announcement(association, year).orElseThrow())
                : Outcome.refused(new SamplingFinding.AlreadyAnnounced(year));
    }

    private List<SamplingFinding> faults(NewAnnouncement asked) {
        List<SamplingFinding> findings = new ArrayList<>();
        if (asked.method() == DrawMethod.PUBLIC_VALUE) {
            LocalDate on = asked.sourceOn();
            if (asked.source().isBlank()) {
                findings.add(
                        new SamplingFinding.Missing("source", "la valeur publique, bien nommée"));
            }
            if (asked.source().length() > 300) {
                findings.add(new SamplingFinding.TooLong("source", 300));
            }
            if (on == null) {
                findings.add(new SamplingFinding.Missing("jour", "le jour où elle se lira"));
            } else if (!on.isAfter(LocalDate.now(clock))) {
                findings.add(new SamplingFinding.NotToCome());
            }
        } else if (!asked.seedDigest().matches("[0-9a-f]{64}")) {
            findings.add(new SamplingFinding.SeedTooShort(NewAnnouncement.SHORTEST_SEED));
        }
        if (asked.riskPercent() < 0 || asked.riskPercent() > 80) {
            findings.add(new SamplingFinding.OutOfBounds("risque", 0, 80));
        }
        if (asked.restYears() < 0 || asked.restYears() > 9) {
            findings.add(new SamplingFinding.OutOfBounds("repos", 0, 9));
        }
        return findings;
    }

    private DrawPopulation weighed(
            AssociationId association,
            SchoolYear year,
            NewAnnouncement asked,
            Iterable<Cooperative> sections) {
        Map<CooperativeId, Integer> weights = risks.weights(association, year);
        Map<CooperativeId, Integer> visited = standings.lastVisits(association, year);
        List<Listed> listed = new ArrayList<>();
        for (Cooperative one : sections) {
            int weight = Math.min(HEAVIEST, weights.getOrDefault(one.id(), 0));
            listed.add(new Listed(one.number(), weight, visited.get(one.id())));
        }
        return new DrawPopulation(
                headquarters.association(association).department(),
                year,
                asked.riskPercent(),
                asked.restYears(),
                listed);
    }

    @Override
    public Optional<DrawPopulation> population(AssociationId association, SchoolYear year) {
        CooperativeId home = headquarters.of(association).id();
        return tenancy.reading(
                home,
                () ->
                        table.announcement(home, year)
                                .map(said ->
                                        new DrawPopulation(
                                                headquarters.association(association).department(),
                                                year,
                                                said.riskPercent(),
                                                said.restYears(),
                                                table.listed(home, year))));
    }

    @Override
    public Optional<Made> made(AssociationId association, SchoolYear year) {
        CooperativeId home = headquarters.of(association).id();
        return tenancy.reading(home, () -> table.made(home, year));
    }

    @Override
    public Outcome<Made, SamplingFinding> draw(
            AssociationId association, SchoolYear year, String seed, Actor by) {
        Cooperative home = headquarters.of(association);
        Optional<Announcement> said = announcement(association, year);
        if (said.isEmpty()) {
            return Outcome.refused(new SamplingFinding.NotAnnounced(year));
        }
        Optional<SamplingFinding> fault = fault(said.get(), Tenth.plain(seed));
        if (fault.isPresent()) {
            return Outcome.refused(fault.get());
        }
        Tenth tenth = Tenth.draw(population(association, year).orElseThrow(), seed);
        var _ = tenancy.within(home.id(), () -> table.draw(home, year, tenth, by));
        Made made = made(association, year).orElseThrow();
        if (!made.tenth().seed().equals(tenth.seed())) {
            return Outcome.refused(new SamplingFinding.AlreadyDrawn(year));
        }
        Map<String, CooperativeId> who =
                tenancy.reading(home.id(), () -> table.whoIs(home.id(), year));
        for (Tenth.Drawn one : made.tenth().drawn()) {
            CooperativeId drawn = java.util.Objects.requireNonNull(who.get(one.number()));
            visits.open(headquarters.cooperative(drawn), year, one.reason(), made);
        }
        return Outcome.done(made);
    }

    private Optional<SamplingFinding> fault(Announcement said, String seed) {
        if (seed.isEmpty()) {
            return Optional.of(new SamplingFinding.Missing("graine", "la graine"));
        }
        if (seed.length() > 200) {
            return Optional.of(new SamplingFinding.TooLong("graine", 200));
        }
        LocalDate on = said.sourceOn();
        if (on != null && !said.ripeOn(LocalDate.now(clock))) {
            return Optional.of(new SamplingFinding.TooEarly(on));
        }
        return said.method() == DrawMethod.SEALED_SEED && !Sha256.of(seed).equals(said.seedDigest())
                ? Optional.of(new SamplingFinding.AnotherSeed())
                : Optional.empty();
    }
}
