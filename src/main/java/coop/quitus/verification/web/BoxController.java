package coop.quitus.verification.web;

import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.verification.NewObservation;
import coop.quitus.verification.Observation;
import coop.quitus.verification.Observation.Subject;
import coop.quitus.verification.VerificationFinding;
import coop.quitus.verification.Verifications;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// After the pieces: the cash box, counted again, and the bank's statement, looked at.
@Controller
class BoxController {

    private final Sittings sittings;
    private final Verifications verifications;

    BoxController(Sittings sittings, Verifications verifications) {
        this.sittings = sittings;
        this.verifications = verifications;
    }

    @GetMapping(Here.SITTING + "/caisse")
    View cash(Frame frame, @PathVariable String secret, HttpServletResponse response) {
        return sittings.at(secret, response)
                .<View>map(sitting ->
                        begun(sitting)
                                ? cash(frame, sitting, Map.of(), List.of())
                                : SeeOther.page(sitting.path()))
                .orElseGet(() -> Sittings.gone(frame));
    }

    @PostMapping(Here.SITTING + "/caisse")
    View count(
            Frame frame,
            @PathVariable String secret,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        return sittings.at(secret, response)
                .map(sitting -> counted(frame, sitting, sent))
                .orElseGet(() -> Sittings.gone(frame));
    }

    private View counted(Frame frame, Sitting sitting, Map<String, String> sent) {
        var form = new SeenForm(sent);
        NewObservation seen =
                NewObservation.ofCash(form.key(), form.version(), form.coins(), form.words());
        return switch (verifications.observe(
                sitting.seat().cooperative(), sitting.seat().year(), seen, sitting.acting())) {
            case Outcome.Done<Observation, VerificationFinding> _ ->
                    SeeOther.page(sitting.path() + "/caisse");
            case Outcome.Refused<Observation, VerificationFinding>(var findings) ->
                    begun(sitting)
                            ? cash(frame, sitting, sent, Here.said(findings)).refused()
                            : SeeOther.page(sitting.path());
        };
    }

    private static RecountPage cash(
            Frame frame, Sitting sitting, Map<String, String> typed, List<Sentence> sentences) {
        return new RecountPage(
                frame.titled("Compter la caisse").at(sitting.place()),
                sitting,
                sitting.mine(Subject.CASH, 0),
                new Coins(typed),
                typed.getOrDefault("remarque", ""),
                sentences);
    }

    @GetMapping(Here.SITTING + "/releve")
    View statement(Frame frame, @PathVariable String secret, HttpServletResponse response) {
        return sittings.at(secret, response)
                .<View>map(sitting ->
                        begun(sitting)
                                ? statement(frame, sitting, "", List.of())
                                : SeeOther.page(sitting.path()))
                .orElseGet(() -> Sittings.gone(frame));
    }

    @PostMapping(Here.SITTING + "/releve")
    View read(
            Frame frame,
            @PathVariable String secret,
            @RequestParam Map<String, String> sent,
            HttpServletResponse response) {
        return sittings.at(secret, response)
                .map(sitting -> read(frame, sitting, sent))
                .orElseGet(() -> Sittings.gone(frame));
    }

    private View read(Frame frame, Sitting sitting, Map<String, String> sent) {
        var form = new SeenForm(sent);
        NewObservation seen =
                NewObservation.ofStatement(
                        form.key(), form.version(), form.verdict(), form.words());
        return switch (verifications.observe(
                sitting.seat().cooperative(), sitting.seat().year(), seen, sitting.acting())) {
            case Outcome.Done<Observation, VerificationFinding> _ ->
                    SeeOther.page(sitting.path() + "/fin");
            case Outcome.Refused<Observation, VerificationFinding>(var findings) ->
                    begun(sitting)
                            ? statement(frame, sitting, form.words(), Here.said(findings)).refused()
                            : SeeOther.page(sitting.path());
        };
    }

    private static StatementPage statement(
            Frame frame, Sitting sitting, String typed, List<Sentence> sentences) {
        return new StatementPage(
                frame.titled("Regarder le relevé de banque").at(sitting.place()),
                sitting,
                sitting.mine(Subject.STATEMENT, 0),
                typed,
                sentences);
    }

    private static boolean begun(Sitting sitting) {
        return sitting.offer() != null && sitting.sample() != null;
    }
}
