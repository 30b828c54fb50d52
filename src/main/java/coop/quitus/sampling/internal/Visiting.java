package coop.quitus.sampling.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.sampling.Coverage;
import coop.quitus.sampling.SamplingFinding;
import coop.quitus.sampling.Visit;
import coop.quitus.sampling.VisitConclusion;
import coop.quitus.sampling.VisitLook;
import coop.quitus.sampling.Visits;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes the visits and follows them.
@Component
final class Visiting implements Visits {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Tenancy tenancy;
    private final Headquarters headquarters;
    private final VisitTable table;
    private final ObservationTable observations;
    private final Standings standings;
    private final VisitPapers papers;
    private final Clock clock;

    Visiting(
            Tenancy tenancy,
            Headquarters headquarters,
            VisitTable table,
            ObservationTable observations,
            Standings standings,
            VisitPapers papers,
            Clock clock) {
        this.tenancy = tenancy;
        this.headquarters = headquarters;
        this.table = table;
        this.observations = observations;
        this.standings = standings;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public Optional<Visit> of(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> table.find(cooperative, year));
    }

    @Override
    public List<Drawn> over(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> table.over(cooperative));
    }

    @Override
    public Coverage coverage(AssociationId association, SchoolYear year) {
        return standings.coverage(association, year);
    }

    /// Decides on the visit as it stands, one at a time, then writes.
    private Outcome<Visit, SamplingFinding> written(
            CooperativeId cooperative,
            SchoolYear year,
            Function<Visit, List<SamplingFinding>> judgement,
            Consumer<Visit> writing) {
        return tenancy.within(
                cooperative,
                () -> {
                    table.hold(cooperative, year);
                    Optional<Visit> visit = table.find(cooperative, year);
                    if (visit.isEmpty()) {
                        return Outcome.refused(new SamplingFinding.NoSuchThing());
                    }
                    List<SamplingFinding> findings = judgement.apply(visit.get());
                    if (!findings.isEmpty()) {
                        return Outcome.refused(findings);
                    }
                    writing.accept(visit.get());
                    return Outcome.done(table.find(cooperative, year).orElseThrow());
                });
    }

    @Override
    public Outcome<Visit, SamplingFinding> look(
            CooperativeId cooperative,
            SchoolYear year,
            String thing,
            VisitLook.Verdict verdict,
            String words,
            @Nullable Money counted,
            Actor by) {
        Cooperative where = headquarters.cooperative(cooperative);
        return written(
                cooperative,
                year,
                visit -> VisitChecks.look(visit, thing, verdict, words, counted),
                _ -> table.look(where, year, thing, verdict, words.strip(), counted, by));
    }

    @Override
    public Outcome<Visit, SamplingFinding> observe(
            CooperativeId cooperative, SchoolYear year, Found found, Actor by) {
        Cooperative where = headquarters.cooperative(cooperative);
        return written(
                cooperative,
                year,
                visit -> VisitChecks.observe(visit, found),
                _ -> observations.observe(where, year, found, by));
    }

    @Override
    public Outcome<Visit, SamplingFinding> answer(
            CooperativeId cooperative, SchoolYear year, int observation, String words, Actor by) {
        return followedUp(cooperative, year, observation, false, words, by);
    }

    @Override
    public Outcome<Visit, SamplingFinding> close(
            CooperativeId cooperative, SchoolYear year, int observation, String words, Actor by) {
        return followedUp(cooperative, year, observation, true, words, by);
    }

    private Outcome<Visit, SamplingFinding> followedUp(
            CooperativeId cooperative,
            SchoolYear year,
            int observation,
            boolean closing,
            String words,
            Actor by) {
        Cooperative where = headquarters.cooperative(cooperative);
        return written(
                cooperative,
                year,
                visit -> VisitChecks.followUp(visit, observation, words),
                _ -> observations.followUp(where, year, observation, closing, words.strip(), by));
    }

    @Override
    public Outcome<Visit, SamplingFinding> conclude(
            CooperativeId cooperative,
            SchoolYear year,
            VisitConclusion.Verdict verdict,
            String words,
            @Nullable LocalDate visitedOn,
            Actor by) {
        Cooperative where = headquarters.cooperative(cooperative);
        LocalDate day = visitedOn == null ? LocalDate.now(clock) : visitedOn;
        Instant at = clock.instant();
        return written(
                cooperative,
                year,
                visit ->
                        VisitChecks.conclude(
                                visit,
                                verdict,
                                words,
                                day,
                                LocalDate.ofInstant(visit.drawnAt(), PARIS),
                                LocalDate.now(clock)),
                visit ->
                        table.conclude(
                                where,
                                year,
                                new VisitConclusion(
                                        verdict,
                                        words.strip(),
                                        day,
                                        VisitDigest.of(visit, verdict, words.strip(), day),
                                        at,
                                        by.name()),
                                by));
    }

    @Override
    public byte[] worksheet(CooperativeId cooperative, SchoolYear year) {
        return papers.worksheet(
                headquarters.cooperative(cooperative), of(cooperative, year).orElseThrow());
    }

    @Override
    public Optional<byte[]> report(CooperativeId cooperative, SchoolYear year, Actor by) {
        return of(cooperative, year)
                .filter(Visit::concluded)
                .map(visit -> papers.report(headquarters.cooperative(cooperative), visit, by));
    }

    @Override
    public Optional<byte[]> list(AssociationId association, SchoolYear year) {
        return papers.list(association, year, coverage(association, year));
    }
}
