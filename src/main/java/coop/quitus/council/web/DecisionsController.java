package coop.quitus.council.web;

import coop.quitus.council.CouncilFinding;
import coop.quitus.council.Decision;
import coop.quitus.council.Decisions;
import coop.quitus.council.FollowUp;
import coop.quitus.council.FollowUps;
import coop.quitus.council.Minutes;
import coop.quitus.council.Register;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.Pupils;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The decisions and their register.
@Controller
class DecisionsController {

    private final Decisions decisions;
    private final FollowUps followUps;
    private final Minutes minutes;
    private final Register register;
    private final Pupils pupils;
    private final Rights rights;

    DecisionsController(
            Decisions decisions,
            FollowUps followUps,
            Minutes minutes,
            Register register,
            Pupils pupils,
            Rights rights) {
        this.decisions = decisions;
        this.followUps = followUps;
        this.minutes = minutes;
        this.register = register;
        this.pupils = pupils;
        this.rights = rights;
    }

    @GetMapping(Here.COUNCILS + "/registre")
    View register(
            Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        return new RegisterBookPage(
                frame.titled("Le registre des délibérations"),
                Here.councils(cooperative, year),
                year,
                register.of(cooperative, year),
                decisions.of(cooperative, year).stream()
                        .filter(one -> one.number().isEmpty())
                        .toList(),
                register.check(cooperative));
    }

    @GetMapping(Here.COUNCILS + "/registre.pdf")
    View paper(
            @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year, Person reader) {
        return new Download(
                "registre-" + year + ".pdf",
                "application/pdf",
                out -> out.write(register.paper(cooperative, year, reader.acting())));
    }

    @GetMapping(Here.DECISION)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID decision,
            Person reader) {
        return page(frame, cooperative, known(cooperative, decision), reader, List.of());
    }

    private Decision known(CooperativeId cooperative, UUID decision) {
        return decisions
                .find(cooperative, decision)
                .orElseThrow(() -> new NotFound("no decision " + decision));
    }

    private DecisionPage page(
            Frame frame,
            CooperativeId cooperative,
            Decision decision,
            Person reader,
            List<Sentence> sentences) {
        String here = decision.href(cooperative);
        boolean mayWrite = rights.opens("POST", here + "/suites", reader);
        List<FollowUp> follow = followUps.under(cooperative, decision.id());
        List<UUID> persons = follow.stream().map(FollowUp::pupil).filter(Objects::nonNull).toList();
        return new DecisionPage(
                frame.titled(decision.title()),
                here,
                Here.councils(cooperative, decision.year()) + "/registre",
                decision,
                Here.councils(cooperative, decision.year()) + "/" + decision.council(),
                "/cooperatives/%s/exercices/%s/decisions/%s/depenses"
                        .formatted(cooperative, decision.year(), decision.id()),
                follow,
                mayWrite ? pupils.names(cooperative, persons) : Map.of(),
                mayWrite && !decision.classCode().isEmpty()
                        ? pupils.of(cooperative, decision.year(), decision.classCode())
                        : List.of(),
                mayWrite,
                sentences);
    }

    @PostMapping(Here.DECISION + "/suites")
    View promise(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID decision,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Decision here = known(cooperative, decision);
        var form = new SentForm(sent);
        UUID done = Here.id(form.text("fait"));
        if (done != null) {
            followUps.done(cooperative, done, reader.acting());
            return SeeOther.page(here.href(cooperative)).saying("C'est fait, c'est noté.");
        }
        LocalDate due = form.day("avant");
        if (due == null) {
            List<Sentence> faults =
                    form.faults().isEmpty()
                            ? Here.said(List.of(new CouncilFinding.Missing("avant", "une date")))
                            : form.faults();
            return page(frame, cooperative, here, reader, faults).refused();
        }
        var outcome =
                followUps.promise(
                        cooperative,
                        decision,
                        form.text("quoi"),
                        form.text("qui"),
                        Here.id(form.text("eleve")),
                        due,
                        reader.acting());
        return after(frame, cooperative, here, reader, outcome);
    }

    private View after(
            Frame frame,
            CooperativeId cooperative,
            Decision decision,
            Person reader,
            Outcome<?, CouncilFinding> outcome) {
        return Here.refused(outcome)
                ? page(frame, cooperative, decision, reader, Here.said(outcome)).refused()
                : SeeOther.page(decision.href(cooperative)).saying("C'est noté.");
    }

    @PostMapping(Here.DECISION + "/texte")
    View correct(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID decision,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Decision here = known(cooperative, decision);
        var form = new SentForm(sent);
        var outcome =
                minutes.correctDecision(
                        cooperative,
                        decision,
                        form.text("titre"),
                        form.text("texte"),
                        reader.acting());
        return after(frame, cooperative, here, reader, outcome);
    }
}
