package coop.quitus.discharge.internal;

import coop.quitus.discharge.Awaited;
import coop.quitus.discharge.Discharge;
import coop.quitus.discharge.Discharge.Part;
import coop.quitus.discharge.DischargeFinding;
import coop.quitus.discharge.DischargeFormPaper;
import coop.quitus.discharge.DischargeStanding;
import coop.quitus.discharge.Discharges;
import coop.quitus.discharge.Figures;
import coop.quitus.discharge.PaperSignatures;
import coop.quitus.discharge.SignedSheet;
import coop.quitus.document.Papers;
import coop.quitus.document.QrReader;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.verification.ReportOffer;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Prints forms, reads their photographs, and hands the signatures to the notary.
@Component
final class PaperSigning implements PaperSignatures {

    private final Places places;
    private final Bells bells;
    private final Discharges discharges;
    private final Notary notary;
    private final Papers papers;
    private final Vouchers vouchers;
    private final QrReader squares;
    private final SiteAddress site;

    PaperSigning(
            Places places,
            Bells bells,
            Discharges discharges,
            Notary notary,
            Papers papers,
            Vouchers vouchers,
            QrReader squares,
            SiteAddress site) {
        this.places = places;
        this.bells = bells;
        this.discharges = discharges;
        this.notary = notary;
        this.papers = papers;
        this.vouchers = vouchers;
        this.squares = squares;
        this.site = site;
    }

    @Override
    public Optional<DischargeFormPaper> form(CooperativeId cooperative, SchoolYear year) {
        DischargeStanding standing = discharges.standing(cooperative, year);
        return standing.offer().map(offer -> form(cooperative, year, offer, standing));
    }

    private DischargeFormPaper form(
            CooperativeId cooperative,
            SchoolYear year,
            ReportOffer offer,
            DischargeStanding standing) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        FormMark mark = FormMark.of(which, year, offer.version(), offer.digest());
        return new DischargeFormPaper(
                places.association(which.association()).orElseThrow().name(),
                which.number(),
                which.name(),
                year,
                offer.version(),
                offer.digest(),
                mark.code(),
                site.of(mark.path()),
                Figures.of(offer.report()),
                as(Part.VERIFIER, standing),
                as(Part.MANDATE_HOLDER, standing),
                as(Part.TEACHER, standing),
                offer.offeredBy(),
                offer.offeredAt());
    }

    private static List<Awaited> as(Part part, DischargeStanding standing) {
        return standing.candidates().stream().filter(one -> one.part() == part).toList();
    }

    @Override
    public Optional<byte[]> printed(CooperativeId cooperative, SchoolYear year) {
        return form(cooperative, year).map(papers::pdf);
    }

    @Override
    public Reading read(CooperativeId cooperative, SchoolYear year, String photograph) {
        List<String> seen = squares.read(cooperative, photograph);
        if (!FormMark.isAForm(seen)) {
            return Reading.UNREADABLE;
        }
        return mark(cooperative, year).filter(mark -> mark.isAmong(seen)).isPresent()
                ? Reading.THIS_ONE
                : Reading.ANOTHER;
    }

    private Optional<FormMark> mark(CooperativeId cooperative, SchoolYear year) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        return bells.offered(cooperative, year)
                .map(offer -> FormMark.of(which, year, offer.version(), offer.digest()));
    }

    @Override
    public Outcome<Discharge, DischargeFinding> sign(
            CooperativeId cooperative, SchoolYear year, SignedSheet paper, Actor by) {
        Optional<ReportOffer> offer = bells.offered(cooperative, year);
        if (offer.isEmpty()) {
            return Outcome.refused(new DischargeFinding.NothingOffered());
        }
        if (vouchers.describe(cooperative, paper.photograph()).isEmpty()) {
            return Outcome.refused(new DischargeFinding.NoPhotograph());
        }
        Optional<DischargeFinding> stranger = stranger(cooperative, year, offer.get(), paper);
        if (stranger.isPresent()) {
            return Outcome.refused(stranger.get());
        }
        if (paper.names().isEmpty()) {
            return Outcome.refused(new DischargeFinding.NobodyTicked());
        }
        // What the paper names is what was offered a moment ago; the notary looks again.
        return notary.take(cooperative, year, offer.get().digest(), drafts(paper), by);
    }

    /// Why the paper is not of these accounts: its square says so, or else its code.
    private Optional<DischargeFinding> stranger(
            CooperativeId cooperative, SchoolYear year, ReportOffer offer, SignedSheet paper) {
        return switch (read(cooperative, year, paper.photograph())) {
            case THIS_ONE -> Optional.empty();
            case ANOTHER -> Optional.of(new DischargeFinding.AnotherPaper(""));
            case UNREADABLE -> {
                Cooperative which = places.cooperative(cooperative).orElseThrow();
                FormMark mark = FormMark.of(which, year, offer.version(), offer.digest());
                if (paper.code().isBlank()) {
                    yield Optional.of(new DischargeFinding.UnreadableSquare());
                }
                yield mark.isTyped(paper.code())
                        ? Optional.empty()
                        : Optional.of(new DischargeFinding.AnotherPaper(paper.code().strip()));
            }
        };
    }

    private static List<Draft> drafts(SignedSheet paper) {
        return paper.names().stream()
                .map(one ->
                        new Draft(
                                one.signatory(),
                                one.name(),
                                one.part(),
                                "",
                                one.verdict(),
                                one.words().strip(),
                                paper.photograph()))
                .toList();
    }
}
