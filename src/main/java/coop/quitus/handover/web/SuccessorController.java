package coop.quitus.handover.web;

import coop.quitus.federation.Places;
import coop.quitus.handover.HandoverFinding;
import coop.quitus.handover.HandoverSentences;
import coop.quitus.handover.Handovers;
import coop.quitus.handover.Minutes;
import coop.quitus.handover.Readiness;
import coop.quitus.handover.Sitting;
import coop.quitus.handover.Sitting.Side;
import coop.quitus.handover.Successions;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The page of who takes over: the link is the key, no account is asked for.
@Controller
class SuccessorController {

    private final Handovers handovers;
    private final Successions successions;
    private final Places places;

    SuccessorController(Handovers handovers, Successions successions, Places places) {
        this.handovers = handovers;
        this.successions = successions;
        this.places = places;
    }

    @GetMapping("/passation/{place}/{secret}")
    View show(Frame frame, @PathVariable CooperativeId place, @PathVariable String secret) {
        return page(frame, place, secret, List.of());
    }

    @PostMapping("/passation/{place}/{secret}")
    View sign(
            Frame frame,
            @PathVariable CooperativeId place,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String empreinte,
            @RequestParam(defaultValue = "") String accord) {
        if (accord.isEmpty()) {
            return page(
                            frame,
                            place,
                            secret,
                            List.of(new HandoverFinding.Missing("accord", "votre accord")))
                    .refused();
        }
        return switch (successions.sign(place, secret, empreinte)) {
            case Outcome.Done<Sitting, HandoverFinding> _ ->
                    SeeOther.page("/passation/" + place + "/" + secret).saying("C'est signé.");
            case Outcome.Refused<Sitting, HandoverFinding>(var findings) ->
                    page(frame, place, secret, findings).refused();
        };
    }

    private SuccessorPage page(
            Frame frame, CooperativeId place, String secret, List<HandoverFinding> findings) {
        Sitting sitting =
                successions
                        .behind(place, secret)
                        .orElseThrow(() -> new NotFound("no sitting behind this link"));
        Optional<Minutes> signed = handovers.minutes(place, sitting.id());
        boolean ready = signed.isPresent();
        Minutes minutes;
        if (ready) {
            minutes = signed.orElseThrow();
        } else {
            Readiness readiness = handovers.readiness(place, sitting);
            ready = readiness.ready();
            minutes = readiness.minutes();
        }
        return new SuccessorPage(
                frame.titled("Reprendre le mandat"),
                "/passation/" + place + "/" + secret,
                places.cooperative(place).orElseThrow().name(),
                sitting,
                minutes,
                ready,
                sitting.signature(Side.INCOMING, minutes.digest()).isPresent(),
                findings.stream().map(HandoverSentences::of).toList());
    }
}
