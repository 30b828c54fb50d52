package coop.quitus.verification.internal;

import coop.quitus.cash.CashCount;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.Candidate;
import coop.quitus.verification.NewObservation;
import coop.quitus.verification.Observation;
import coop.quitus.verification.Observation.Subject;
import coop.quitus.verification.Observation.Verdict;
import coop.quitus.verification.OfferedReports;
import coop.quitus.verification.Panel;
import coop.quitus.verification.Panels;
import coop.quitus.verification.ReportOffer;
import coop.quitus.verification.Sample;
import coop.quitus.verification.VerificationFinding;
import coop.quitus.verification.Verifications;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Draws what is to be seen, and keeps what was.
@Component
final class Seeing implements Verifications {

    private static final int MOST_COINS = 999_999;

    private final Tenancy tenancy;
    private final Places places;
    private final Panels panels;
    private final PanelTables seats;
    private final ObjectProvider<OfferedReports> offers;
    private final Drawing drawing;
    private final ObservationTable table;
    private final Clock clock;

    Seeing(
            Tenancy tenancy,
            Places places,
            Panels panels,
            PanelTables seats,
            ObjectProvider<OfferedReports> offers,
            Drawing drawing,
            ObservationTable table,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.panels = panels;
        this.seats = seats;
        this.offers = offers;
        this.drawing = drawing;
        this.table = table;
        this.clock = clock;
    }

    @Override
    public Outcome<Sample, VerificationFinding> begin(
            CooperativeId cooperative, SchoolYear year, Actor by) {
        ReportOffer offer = offered(cooperative, year);
        if (offer == null) {
            return Outcome.refused(new VerificationFinding.NothingOffered());
        }
        Panel panel = panels.of(cooperative, year);
        if (!panel.complete()) {
            return Outcome.refused(panel.findings());
        }
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        return tenancy.within(
                cooperative,
                () -> {
                    drawing.once(which, year, offer, by);
                    return Outcome.done(
                            drawing.sample(cooperative, year, offer.version()).orElseThrow());
                });
    }

    private @Nullable ReportOffer offered(CooperativeId cooperative, SchoolYear year) {
        OfferedReports bell = offers.getIfAvailable();
        return bell == null ? null : bell.offered(cooperative, year).orElse(null);
    }

    @Override
    public Optional<Sample> sample(CooperativeId cooperative, SchoolYear year, int version) {
        return tenancy.reading(cooperative, () -> drawing.sample(cooperative, year, version));
    }

    @Override
    public List<Candidate> candidates(CooperativeId cooperative, SchoolYear year, int version) {
        return tenancy.reading(cooperative, () -> drawing.candidates(cooperative, year, version));
    }

    @Override
    public Outcome<Observation, VerificationFinding> observe(
            CooperativeId cooperative, SchoolYear year, NewObservation seen, Actor by) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<VerificationFinding> refusal = examine(cooperative, year, seen, by);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    Observation observation = judged(cooperative, year, seen, by);
                    table.append(which, year, seen.version(), seen.key(), observation);
                    return Outcome.done(observation);
                });
    }

    private Optional<VerificationFinding> examine(
            CooperativeId cooperative, SchoolYear year, NewObservation seen, Actor by) {
        boolean seated =
                seats.seated(cooperative, year).stream()
                        .anyMatch(one -> one.id().equals(by.person()));
        if (!seated) {
            return Optional.of(new VerificationFinding.NoLongerVerifies());
        }
        Optional<Sample> sample = drawing.sample(cooperative, year, seen.version());
        if (sample.isEmpty()
                || seen.subject() == Subject.PIECE
                        && sample.get().at(seen.position()).findAny().isEmpty()) {
            return Optional.of(new VerificationFinding.NotDrawn(seen.position()));
        }
        boolean wordless = seen.verdict() == Verdict.REMARK && seen.words().isEmpty();
        if (wordless || seen.words().length() > NewObservation.LONGEST) {
            return Optional.of(new VerificationFinding.RemarkWithoutWords(NewObservation.LONGEST));
        }
        return seen.coins().entrySet().stream()
                .filter(coin ->
                        !CashCount.EURO.contains(coin.getKey())
                                || coin.getValue() < 0
                                || coin.getValue() > MOST_COINS)
                .findFirst()
                .map(coin -> new VerificationFinding.NotACount(coin.getKey()));
    }

    /// What is all well needs no words; what is counted judges itself.
    private Observation judged(
            CooperativeId cooperative, SchoolYear year, NewObservation seen, Actor by) {
        if (seen.subject() != Subject.CASH) {
            return new Observation(
                    seen.subject(),
                    seen.position(),
                    seen.verdict(),
                    seen.verdict() == Verdict.GOOD ? "" : seen.words(),
                    null,
                    Map.of(),
                    clock.instant(),
                    by);
        }
        Money counted = CashCount.worth(seen.coins());
        Money gap =
                counted.minus(drawing.kept(cooperative, year, seen.version()).orElseThrow().cash());
        return new Observation(
                Subject.CASH,
                0,
                gap.isZero() ? Verdict.GOOD : Verdict.REMARK,
                gap.isZero() ? "" : (words(counted, gap) + " " + seen.words()).strip(),
                counted,
                seen.coins(),
                clock.instant(),
                by);
    }

    private static String words(Money counted, Money gap) {
        return counted.inFrench()
                + " comptés : "
                + gap.absolute().inFrench()
                + (gap.isNegative() ? " de moins" : " de plus")
                + " que le compte rendu.";
    }

    @Override
    public List<Observation> observations(CooperativeId cooperative, SchoolYear year, int version) {
        return tenancy.reading(cooperative, () -> table.all(cooperative, year, version));
    }

    @Override
    public Progress progress(CooperativeId cooperative, SchoolYear year, int version) {
        return tenancy.reading(
                cooperative,
                () ->
                        drawing.sample(cooperative, year, version)
                                .map(sample ->
                                        Standing.of(
                                                sample,
                                                drawing.kept(cooperative, year, version)
                                                        .orElseThrow()
                                                        .cash(),
                                                table.all(cooperative, year, version)))
                                .orElse(new Progress(0, 0, List.of(), false, false, "")));
    }
}
