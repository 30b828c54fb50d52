package coop.quitus.discharge.web;

import coop.quitus.discharge.Discharge;
import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.discharge.DischargeFinding;
import coop.quitus.discharge.DischargeStanding;
import coop.quitus.discharge.Discharges;
import coop.quitus.discharge.Figures;
import coop.quitus.discharge.Opinion;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.verification.Panels;
import coop.quitus.verification.ReportOffer;
import coop.quitus.verification.Verifications;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A verifier gives his verdict, from his link.
@Controller
class VerdictController {

    private final Seats seats;
    private final Discharges discharges;
    private final Verifications verifications;

    VerdictController(Seats seats, Discharges discharges, Verifications verifications) {
        this.seats = seats;
        this.discharges = discharges;
        this.verifications = verifications;
    }

    @GetMapping(Here.SEAT)
    View show(Frame frame, @PathVariable String secret) {
        return seats.at(frame, secret, seat -> page(frame, secret, seat, Map.of(), List.of()));
    }

    @PostMapping(Here.SEAT)
    View sign(Frame frame, @PathVariable String secret, @RequestParam Map<String, String> sent) {
        return seats.at(frame, secret, seat -> signed(frame, secret, seat, sent));
    }

    private View signed(Frame frame, String secret, Panels.Seat seat, Map<String, String> sent) {
        Optional<Verdict> verdict = verdict(sent.getOrDefault("avis", ""));
        if (verdict.isEmpty()) {
            return page(frame, secret, seat, sent, List.of(new DischargeFinding.NoVerdict("")))
                    .refused();
        }
        var opinion =
                new Opinion(
                        sent.getOrDefault("empreinte", ""),
                        verdict.get(),
                        sent.getOrDefault("mots", ""),
                        sent.getOrDefault("nom", ""));
        return switch (discharges.signAsVerifier(
                seat.cooperative(), seat.year(), opinion, seat.acting())) {
            case Outcome.Done<Discharge, DischargeFinding> done ->
                    SeeOther.page(Here.seat(secret)).saying(thanks(done.value()));
            case Outcome.Refused<Discharge, DischargeFinding>(var findings) ->
                    page(frame, secret, seat, sent, findings).refused();
        };
    }

    static Optional<Verdict> verdict(String sent) {
        return Arrays.stream(Verdict.values()).filter(one -> one.name().equals(sent)).findFirst();
    }

    private static String thanks(Discharge discharge) {
        if (discharge.given()) {
            return "C'est signé, et c'était la dernière signature : le quitus est donné. Merci.";
        }
        return discharge.refused()
                ? "C'est noté. La coopérative lira vos raisons et corrigera."
                : "C'est signé. Merci.";
    }

    private VerdictPage page(
            Frame frame,
            String secret,
            Panels.Seat seat,
            Map<String, String> typed,
            List<DischargeFinding> findings) {
        DischargeStanding standing = discharges.standing(seat.cooperative(), seat.year());
        int version =
                standing.offer()
                        .map(ReportOffer::version)
                        .or(() -> standing.latest().map(Discharge::version))
                        .orElse(0);
        Optional<Figures> figures =
                standing.offer()
                        .map(offer -> Figures.of(offer.report()))
                        .or(() -> discharges.figures(seat.cooperative(), seat.year(), version));
        List<Sentence> obstacles = Here.said(discharges.obstacles(seat.cooperative(), seat.year()));
        return new VerdictPage(
                frame.titled("Votre avis sur les comptes")
                        .at(seats.school(seat) + " · " + seat.year().inFrench()),
                Here.seat(secret),
                "/verification/" + secret,
                seat.year(),
                seat.verifier(),
                standing,
                figures.orElse(null),
                verifications.progress(seat.cooperative(), seat.year(), version),
                obstacles,
                typed,
                Here.said(findings));
    }
}
