package coop.quitus.council.web;

import coop.quitus.ballot.Ballot;
import coop.quitus.council.Body;
import coop.quitus.council.Decision;
import coop.quitus.council.Decisions;
import coop.quitus.council.Sitting;
import coop.quitus.council.Sittings;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The council on the class screen: the class's own, else the delegates' when it sits.
@Controller
class ClassCouncilController {

    private static final String HERE = "/classe/conseil";

    private final Acts acts;
    private final Sittings sittings;
    private final Decisions decisions;

    ClassCouncilController(Acts acts, Sittings sittings, Decisions decisions) {
        this.acts = acts;
        this.sittings = sittings;
        this.decisions = decisions;
    }

    @GetMapping(HERE)
    View show(Frame frame, ClassSession session) {
        return page(frame, session, List.of());
    }

    private ClassCouncilPage page(Frame frame, ClassSession session, List<Sentence> sentences) {
        Optional<Live> live =
                current(session)
                        .map(one ->
                                acts.live(session.cooperative(), one, HERE, true)
                                        .saying(sentences));
        return new ClassCouncilPage(frame.titled("Le conseil"), session, live.orElse(null));
    }

    private Optional<Sitting> current(ClassSession session) {
        Optional<Sitting> own = of(session, Body.ofClass(session.classCode()));
        Optional<Sitting> delegates =
                of(session, Body.DELEGATES).filter(one -> one.state() == Sitting.State.OPEN);
        return own.filter(one -> one.state() == Sitting.State.OPEN)
                .or(() -> delegates)
                .or(() -> own);
    }

    private Optional<Sitting> of(ClassSession session, Body body) {
        return sittings.current(session.cooperative(), session.year(), body);
    }

    @PostMapping(HERE + "/seance/{act}")
    View act(
            Frame frame,
            ClassSession session,
            @PathVariable String act,
            @RequestParam Map<String, String> sent) {
        Sitting here = current(session).orElseThrow(() -> new NotFound("no council"));
        var outcome =
                acts.act(act, session.cooperative(), here, new SentForm(sent), session.actor());
        List<Sentence> said = Here.said(outcome);
        if (Here.refused(outcome)) {
            return page(frame, session, said).refused();
        }
        SeeOther next = SeeOther.page(HERE);
        return said.isEmpty() ? next : next.saying(said.getFirst().fact());
    }

    @GetMapping(HERE + "/compter/{teller}")
    View count(Frame frame, ClassSession session, @PathVariable int teller) {
        Live live = page(frame, session, List.of()).live();
        Ballot ballot = live == null ? null : live.ballot();
        if (live == null || ballot == null || !ballot.open()) {
            return SeeOther.page(HERE);
        }
        return new TellerPage(
                frame.titled("Compteur " + teller),
                HERE,
                true,
                live.current().orElseThrow(),
                ballot,
                teller,
                List.of());
    }

    @GetMapping("/classe/decisions")
    View decided(Frame frame, ClassSession session) {
        List<Decision> ours =
                decisions.of(session.cooperative(), session.year()).stream()
                        .filter(one ->
                                one.classCode().isEmpty()
                                        || one.classCode().equals(session.classCode()))
                        .toList()
                        .reversed();
        return new ClassDecisionsPage(frame.titled("Nos décisions"), session, ours);
    }

    @GetMapping("/classe/registre")
    View register() {
        return SeeOther.page("/classe/decisions");
    }
}
