package coop.quitus.discharge.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.discharge.Discharge;
import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.discharge.DischargeFinding;
import coop.quitus.discharge.DischargeStanding;
import coop.quitus.discharge.Discharges;
import coop.quitus.discharge.Figures;
import coop.quitus.discharge.Opinion;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.verification.ReportOffer;
import coop.quitus.verification.Verifications;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gives discharges on screen, and says how they stand.
@Component
final class Discharging implements Discharges {

    private final Tenancy tenancy;
    private final Notary notary;
    private final Bells bells;
    private final Expecting expecting;
    private final Verifications verifications;
    private final SigningBook book;
    private final Books books;

    Discharging(
            Tenancy tenancy,
            Notary notary,
            Bells bells,
            Expecting expecting,
            Verifications verifications,
            SigningBook book,
            Books books) {
        this.tenancy = tenancy;
        this.notary = notary;
        this.bells = bells;
        this.expecting = expecting;
        this.verifications = verifications;
        this.book = book;
        this.books = books;
    }

    @Override
    public Optional<Discharge> of(CooperativeId cooperative, SchoolYear year, int version) {
        return all(cooperative, year).stream().filter(one -> one.version() == version).findFirst();
    }

    @Override
    public List<Discharge> all(CooperativeId cooperative, SchoolYear year) {
        return standing(cooperative, year).discharges();
    }

    @Override
    public Optional<Figures> figures(CooperativeId cooperative, SchoolYear year, int version) {
        return tenancy.reading(cooperative, () -> book.find(cooperative, year, version))
                .map(Kept::figures);
    }

    @Override
    public DischargeStanding standing(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(
                cooperative,
                () -> {
                    Optional<ReportOffer> offer = bells.offered(cooperative, year);
                    List<Kept> all = book.all(cooperative, year);
                    Optional<Kept> kept =
                            all.stream()
                                    .filter(one ->
                                            offer.filter(it -> it.version() == one.version())
                                                    .isPresent())
                                    .findFirst();
                    boolean open = offer.isPresent() && kept.filter(Discharging::ended).isEmpty();
                    Expecting.Table table = expecting.table(cooperative, year);
                    List<Kept.Line> lines = kept.map(Kept::lines).orElse(List.of());
                    List<String> awaited = open ? table.awaited(lines) : List.of();
                    return new DischargeStanding(
                            offer,
                            open ? table.candidates(lines) : List.of(),
                            awaited,
                            all.stream()
                                    .map(one ->
                                            one.seen(
                                                    kept.filter(one::equals).isPresent()
                                                            ? awaited
                                                            : List.of()))
                                    .toList(),
                            all.stream().findFirst().flatMap(one -> voiding(cooperative, one)));
                });
    }

    private static boolean ended(Kept kept) {
        return kept.end() != null;
    }

    /// A refusal vouches for nothing, so nothing can void it.
    private Optional<DischargeStanding.Voiding> voiding(CooperativeId cooperative, Kept kept) {
        boolean refused = kept.end() != null && !kept.end().given();
        if (refused
                || kept.lines().isEmpty()
                || !bells.contradict(cooperative, kept.year(), kept.digest())) {
            return Optional.empty();
        }
        Instant signed = kept.lines().getLast().signature().signedAt();
        return Optional.of(
                books.journal(cooperative, kept.year()).stream()
                        .filter(entry -> entry.recordedAt().isAfter(signed))
                        .min(Comparator.comparing(Entry::sequence))
                        .map(entry ->
                                new DischargeStanding.Voiding(
                                        entry.piece(), entry.recordedAt(), entry.recordedBy()))
                        .orElseGet(() -> new DischargeStanding.Voiding("", signed, "")));
    }

    @Override
    public List<DischargeFinding> obstacles(CooperativeId cooperative, SchoolYear year) {
        return bells.offered(cooperative, year)
                .map(offer ->
                        SigningRules.unfinished(
                                verifications.progress(cooperative, year, offer.version())))
                .orElseGet(() -> List.of(new DischargeFinding.NothingOffered()));
    }

    @Override
    public Outcome<Discharge, DischargeFinding> signAsVerifier(
            CooperativeId cooperative, SchoolYear year, Opinion opinion, Actor by) {
        return sign(cooperative, year, Part.VERIFIER, opinion, by);
    }

    @Override
    public Outcome<Discharge, DischargeFinding> signAsMandateHolder(
            CooperativeId cooperative, SchoolYear year, Opinion opinion, Actor by) {
        return sign(cooperative, year, Part.MANDATE_HOLDER, opinion, by);
    }

    private Outcome<Discharge, DischargeFinding> sign(
            CooperativeId cooperative, SchoolYear year, Part part, Opinion opinion, Actor by) {
        if (!SigningRules.names(opinion.name(), by.name())) {
            return Outcome.refused(new DischargeFinding.AnotherName(by.name()));
        }
        return notary.take(
                cooperative,
                year,
                opinion.digest(),
                List.of(draft(by, part, opinion.verdict(), opinion.words().strip())),
                by);
    }

    @Override
    public Outcome<Discharge, DischargeFinding> initial(
            CooperativeId cooperative, SchoolYear year, String digest, Actor by) {
        return notary.take(
                cooperative, year, digest, List.of(draft(by, Part.TEACHER, Verdict.GIVEN, "")), by);
    }

    private static Draft draft(Actor by, Part part, Verdict verdict, String words) {
        return new Draft(by.person(), by.name(), part, "", verdict, words, null);
    }

    @Override
    public Outcome<Discharge, DischargeFinding> conclude(
            CooperativeId cooperative, SchoolYear year, Actor by) {
        return bells.offered(cooperative, year)
                .map(offer -> notary.take(cooperative, year, offer.digest(), List.of(), by))
                .orElseGet(() -> Outcome.refused(new DischargeFinding.NothingOffered()));
    }
}
