package coop.quitus.discharge.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.discharge.Discharge;
import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.Discharge.Signature;
import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.discharge.DischargeFinding;
import coop.quitus.discharge.DischargeGiven;
import coop.quitus.discharge.DischargeRefused;
import coop.quitus.discharge.MandatePledge;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.ReportOffer;
import coop.quitus.verification.Verifications;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Takes signatures, from a screen or from a paper, the same way: judges them all, writes them all,
/// and says aloud when the last one came.
@Component
final class Notary {

    private final Tenancy tenancy;
    private final Places places;
    private final Bells bells;
    private final Expecting expecting;
    private final Verifications verifications;
    private final Pledging pledging;
    private final SigningBook book;
    private final ApplicationEventPublisher news;
    private final Clock clock;

    Notary(
            Tenancy tenancy,
            Places places,
            Bells bells,
            Expecting expecting,
            Verifications verifications,
            Pledging pledging,
            SigningBook book,
            ApplicationEventPublisher news,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.bells = bells;
        this.expecting = expecting;
        this.verifications = verifications;
        this.pledging = pledging;
        this.book = book;
        this.news = news;
        this.clock = clock;
    }

    /// What stands on the table while the pen is held.
    private record Table(
            Cooperative cooperative,
            SchoolYear year,
            ReportOffer offer,
            Optional<Kept> kept,
            Expecting.Table people,
            long next) {

        List<Kept.Line> lines() {
            return kept.map(Kept::lines).orElse(List.of());
        }
    }

    /// @param digest of the state of the books that was shown
    Outcome<Discharge, DischargeFinding> take(
            CooperativeId cooperative,
            SchoolYear year,
            String digest,
            List<Draft> drafts,
            Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    long next = book.takeThePen(which);
                    Optional<ReportOffer> offer = bells.offered(cooperative, year);
                    Optional<Kept> kept =
                            offer.flatMap(one -> book.find(cooperative, year, one.version()));
                    Optional<DischargeFinding> refusal =
                            refusal(cooperative, year, digest, offer, kept);
                    if (refusal.isPresent()) {
                        return Outcome.refused(refusal.get());
                    }
                    var table =
                            new Table(
                                    which,
                                    year,
                                    offer.orElseThrow(),
                                    kept,
                                    expecting.table(cooperative, year),
                                    next);
                    List<DischargeFinding> findings = judge(table, drafts);
                    return findings.isEmpty()
                            ? Outcome.done(write(table, drafts, by))
                            : Outcome.refused(findings);
                });
    }

    /// Why these accounts are not signed at all, whoever asks.
    private Optional<DischargeFinding> refusal(
            CooperativeId cooperative,
            SchoolYear year,
            String digest,
            Optional<ReportOffer> offer,
            Optional<Kept> kept) {
        Optional<Kept.End> end =
                book.all(cooperative, year).stream()
                        .filter(one -> one.digest().equals(digest) && one.end() != null)
                        .filter(one -> offer.isEmpty() || offer.get().version() == one.version())
                        .findFirst()
                        .map(Kept::end);
        if (end.isPresent()) {
            return Optional.of(new DischargeFinding.Concluded(!end.get().given()));
        }
        if (offer.isEmpty()) {
            return Optional.of(new DischargeFinding.NothingOffered());
        }
        boolean same =
                offer.get().digest().equals(digest)
                        && kept.filter(one -> !one.digest().equals(digest)).isEmpty()
                        && !bells.contradict(cooperative, year, digest);
        return same ? Optional.empty() : Optional.of(new DischargeFinding.BooksChanged());
    }

    private List<DischargeFinding> judge(Table table, List<Draft> drafts) {
        CooperativeId cooperative = table.cooperative().id();
        SchoolYear today = pledging.yearOfTheDay();
        var facts =
                new SigningRules.Facts(
                        table.people(),
                        verifications.progress(cooperative, table.year(), table.offer().version()),
                        table.lines(),
                        today,
                        pledged(cooperative, today));
        List<DischargeFinding> findings =
                drafts.stream()
                        .flatMap(draft -> SigningRules.judge(draft, facts).stream())
                        .distinct()
                        .toList();
        if (!findings.isEmpty() || !drafts.isEmpty()) {
            return findings;
        }
        List<String> awaited = table.people().awaited(table.lines());
        return awaited.isEmpty() && table.kept().isPresent()
                ? List.of()
                : List.of(new DischargeFinding.StillAwaited(awaited));
    }

    private Set<UUID> pledged(CooperativeId cooperative, SchoolYear year) {
        return pledging.all(cooperative).stream()
                .filter(one -> one.year().equals(year))
                .map(MandatePledge::person)
                .collect(Collectors.toSet());
    }

    private Discharge write(Table table, List<Draft> drafts, Actor by) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (table.kept().isEmpty()) {
            book.open(table.cooperative(), table.year(), table.offer());
        }
        long number = table.next();
        for (Draft draft : drafts) {
            if (draft.part() == Part.MANDATE_HOLDER && draft.onPaper()) {
                pledging.keep(
                        table.cooperative(),
                        draft.signatory(),
                        draft.name(),
                        draft.photograph(),
                        by);
            }
            Draft known =
                    table.people()
                            .find(draft.part(), draft.signatory())
                            .map(seat -> draft.in(seat.name(), seat.quality()))
                            .orElse(draft);
            book.sign(table.cooperative(), table.year(), table.offer(), number++, known, now, by);
        }
        return conclude(table, now, by);
    }

    private Discharge conclude(Table table, Instant now, Actor by) {
        CooperativeId cooperative = table.cooperative().id();
        int version = table.offer().version();
        Kept kept = book.find(cooperative, table.year(), version).orElseThrow();
        List<String> awaited = table.people().awaited(kept.lines());
        Optional<Signature> refused =
                kept.lines().stream()
                        .map(Kept.Line::signature)
                        .filter(one -> one.verdict() == Verdict.REFUSED)
                        .findFirst();
        if (refused.isEmpty() && !awaited.isEmpty()) {
            return kept.seen(awaited);
        }
        book.conclude(table.cooperative(), kept, refused.isEmpty(), now, by);
        if (refused.isPresent()) {
            news.publishEvent(
                    new DischargeRefused(
                            cooperative, table.year(), version, refused.get().words(), by));
        } else {
            news.publishEvent(
                    new DischargeGiven(cooperative, table.year(), version, kept.digest(), by));
        }
        return book.find(cooperative, table.year(), version).orElseThrow().seen(List.of());
    }
}
