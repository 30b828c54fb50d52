package coop.quitus.council.web;

import coop.quitus.council.Minutes;
import coop.quitus.council.Sitting;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The minutes of a council: they draft themselves, an adult corrects them.
@Controller
class MinutesController {

    private static final String MINUTES = Here.SITTING + "/compte-rendu";

    private final Acts acts;
    private final Minutes minutes;

    MinutesController(Acts acts, Minutes minutes) {
        this.acts = acts;
        this.minutes = minutes;
    }

    @GetMapping(MINUTES)
    View show(Frame frame, @PathVariable CooperativeId cooperative, @PathVariable UUID sitting) {
        return page(frame, cooperative, acts.sitting(cooperative, sitting), List.of());
    }

    private MinutesFormPage page(
            Frame frame, CooperativeId cooperative, Sitting sitting, List<Sentence> sentences) {
        Live live = acts.live(cooperative, sitting, sitting.href(cooperative), false);
        return new MinutesFormPage(
                frame.titled("Compte rendu du " + sitting.inFrench()),
                Here.councils(cooperative, sitting.year()),
                live.saying(sentences));
    }

    /// The words at the head, or those of one point.
    @PostMapping(MINUTES)
    View correct(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID sitting,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Sitting here = acts.sitting(cooperative, sitting);
        var form = new SentForm(sent);
        UUID point = Here.id(form.text("point"));
        if (point != null) {
            acts.of(cooperative, here, point);
        }
        var outcome =
                point == null
                        ? minutes.correct(cooperative, sitting, form.text("mots"), reader.acting())
                        : minutes.correctPoint(
                                cooperative, point, form.text("mots-" + point), reader.acting());
        return Here.refused(outcome)
                ? page(frame, cooperative, here, Here.said(outcome)).refused()
                : SeeOther.page(here.href(cooperative) + "/compte-rendu").saying("C'est corrigé.");
    }

    @PostMapping(MINUTES + "/adoption")
    View adopt(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID sitting,
            Person reader) {
        Sitting here = acts.sitting(cooperative, sitting);
        var outcome = minutes.adopt(cooperative, sitting, reader.acting());
        return Here.refused(outcome)
                ? page(frame, cooperative, here, Here.said(outcome)).refused()
                : SeeOther.page(here.href(cooperative) + "/compte-rendu")
                        .saying("Le compte rendu est adopté, ses décisions sont au registre.");
    }

    @GetMapping(Here.SITTING + "/compte-rendu.pdf")
    View paper(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID sitting,
            Person reader) {
        Sitting here = acts.sitting(cooperative, sitting);
        if (here.closedAt() == null) {
            throw new NotFound("this council is not over");
        }
        return new Download(
                "conseil-" + here.number() + "-" + year + ".pdf",
                "application/pdf",
                out -> out.write(minutes.paper(cooperative, sitting, reader.acting())));
    }
}
