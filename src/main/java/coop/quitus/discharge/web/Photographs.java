package coop.quitus.discharge.web;

import coop.quitus.discharge.Awaited;
import coop.quitus.discharge.Discharge;
import coop.quitus.discharge.DischargeFinding;
import coop.quitus.discharge.Discharges;
import coop.quitus.discharge.PaperSignatures;
import coop.quitus.discharge.PaperSignatures.Reading;
import coop.quitus.document.DocumentSentences;
import coop.quitus.document.Voucher;
import coop.quitus.document.VoucherFinding;
import coop.quitus.document.Vouchers;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// A signed paper comes back: first its photograph, then the names on it. The same for the school
/// and for a verifier's link.
@Component
final class Photographs {

    private final PaperSignatures papers;
    private final Discharges discharges;
    private final Vouchers vouchers;

    Photographs(PaperSignatures papers, Discharges discharges, Vouchers vouchers) {
        this.papers = papers;
        this.discharges = discharges;
        this.vouchers = vouchers;
    }

    /// Who brings a paper, and by which door.
    ///
    /// @param path of the discharge's page
    /// @param pictures whether vouchers open to them
    record Bringer(
            CooperativeId cooperative, SchoolYear year, String path, boolean pictures, Actor by) {}

    PhotographPage ask(Frame frame, Bringer who, List<Sentence> sentences) {
        boolean offered = discharges.standing(who.cooperative(), who.year()).offer().isPresent();
        return new PhotographPage(
                frame.titled("La feuille signée"), who.path(), offered, sentences);
    }

    View keep(Frame frame, Bringer who, MultipartFile file) {
        String name = file.getOriginalFilename();
        try (InputStream content = file.getInputStream()) {
            return switch (vouchers.keep(
                    who.cooperative(), content, name == null ? "" : name, who.by())) {
                case Outcome.Done<Voucher, VoucherFinding> kept ->
                        SeeOther.page(who.path() + "/papier/" + kept.value().hash());
                case Outcome.Refused<Voucher, VoucherFinding>(var findings) ->
                        ask(frame, who, findings.stream().map(DocumentSentences::of).toList())
                                .refused();
            };
        } catch (IOException cut) {
            throw new UncheckedIOException("the photograph did not arrive", cut);
        }
    }

    TickingPage tick(
            Frame frame,
            Bringer who,
            String photograph,
            Map<String, String> typed,
            List<DischargeFinding> findings) {
        Voucher voucher =
                vouchers.describe(who.cooperative(), photograph)
                        .orElseThrow(() -> new NotFound("no photograph"));
        Reading reading = papers.read(who.cooperative(), who.year(), photograph);
        return new TickingPage(
                frame.titled("Qui a signé cette feuille ?"),
                who.path(),
                photograph,
                who.pictures() ? voucher.path(who.cooperative()) : "",
                reading,
                candidates(who),
                typed,
                Here.said(findings));
    }

    View sign(Frame frame, Bringer who, String photograph, Map<String, String> sent) {
        var paper = new TickingForm(sent).paper(photograph, candidates(who), who.pictures());
        return switch (papers.sign(who.cooperative(), who.year(), paper, who.by())) {
            case Outcome.Done<Discharge, DischargeFinding> done ->
                    SeeOther.page(who.path()).saying(DischargeController.word(done.value()));
            case Outcome.Refused<Discharge, DischargeFinding>(var findings) ->
                    tick(frame, who, photograph, sent, findings).refused();
        };
    }

    /// Who may be ticked: all who sign, for those who keep the books; oneself, for who comes by a
    /// link.
    private List<Awaited> candidates(Bringer who) {
        return discharges.standing(who.cooperative(), who.year()).candidates().stream()
                .filter(one -> who.pictures() || one.signatory().equals(who.by().person()))
                .toList();
    }
}
