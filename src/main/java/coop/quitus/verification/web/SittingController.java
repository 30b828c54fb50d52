package coop.quitus.verification.web;

import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.verification.Panel;
import coop.quitus.verification.Panels;
import coop.quitus.verification.Sample;
import coop.quitus.verification.VerificationFinding;
import coop.quitus.verification.Verifications;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Sitting down at the table, and rising from it.
@Controller
class SittingController {

    private final Sittings sittings;
    private final Panels panels;
    private final Verifications verifications;

    SittingController(Sittings sittings, Panels panels, Verifications verifications) {
        this.sittings = sittings;
        this.panels = panels;
        this.verifications = verifications;
    }

    @GetMapping(Here.SITTING)
    View start(
            Frame frame,
            @PathVariable String secret,
            HttpServletRequest request,
            HttpServletResponse response) {
        return sittings.at(secret, response)
                .map(sitting -> {
                    PaperCookie.give(request, response, secret);
                    return (View) page(frame, sitting, List.of());
                })
                .orElseGet(() -> Sittings.gone(frame));
    }

    @PostMapping(Here.SITTING)
    View begin(Frame frame, @PathVariable String secret, HttpServletResponse response) {
        return sittings.at(secret, response)
                .map(sitting ->
                        switch (verifications.begin(
                                sitting.seat().cooperative(),
                                sitting.seat().year(),
                                sitting.acting())) {
                            case Outcome.Done<Sample, VerificationFinding> _ ->
                                    (View) SeeOther.page(sitting.path() + "/pieces/1");
                            case Outcome.Refused<Sample, VerificationFinding>(var findings) ->
                                    page(frame, sitting, Here.said(findings)).refused();
                        })
                .orElseGet(() -> Sittings.gone(frame));
    }

    private StartPage page(Frame frame, Sitting sitting, List<Sentence> sentences) {
        Panel panel = panels.of(sitting.seat().cooperative(), sitting.seat().year());
        return new StartPage(
                frame.titled("Vérifier les comptes").at(sitting.place()),
                sitting,
                panel,
                sentences);
    }

    /// The number typed, or read on the paper.
    @GetMapping(Here.SITTING + "/trouver")
    View find(
            Frame frame,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String piece,
            HttpServletResponse response) {
        return sittings.at(secret, response)
                .map(sitting -> (View) found(sitting, piece.strip()))
                .orElseGet(() -> Sittings.gone(frame));
    }

    private static SeeOther found(Sitting sitting, String piece) {
        Optional<Sample.Drawn> drawn =
                Optional.ofNullable(sitting.sample()).stream()
                        .flatMap(sample -> sample.pieces().stream())
                        .filter(one -> one.candidate().piece().equalsIgnoreCase(piece))
                        .findFirst();
        return drawn.map(one -> SeeOther.page(sitting.page(one.position())))
                .orElseGet(() ->
                        SeeOther.page(sitting.path())
                                .saying(
                                        piece.isEmpty()
                                                ? "Écrivez le numéro qui est sur le papier."
                                                : "La pièce "
                                                        + piece
                                                        + " n'est pas dans le tirage : vous n'avez pas à la regarder."));
    }

    @GetMapping(Here.SITTING + "/fin")
    View end(Frame frame, @PathVariable String secret, HttpServletResponse response) {
        return sittings.at(secret, response)
                .map(sitting ->
                        (View)
                                new EndPage(
                                        frame.titled("Ce que vous avez vu").at(sitting.place()),
                                        sitting,
                                        verifications.progress(
                                                sitting.seat().cooperative(),
                                                sitting.seat().year(),
                                                sitting.version())))
                .orElseGet(() -> Sittings.gone(frame));
    }
}
