package coop.quitus.council.web;

import coop.quitus.ballot.Ballot;
import coop.quitus.council.Body;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.Deciding;
import coop.quitus.council.Sitting;
import coop.quitus.council.Sittings;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Voting with a token, on the class's tablet. Nothing here knows who holds the tablet.
@Controller
class ClassVoteController {

    private static final String HERE = "/classe/voter";

    private final Sittings sittings;
    private final Deciding deciding;

    ClassVoteController(Sittings sittings, Deciding deciding) {
        this.sittings = sittings;
        this.deciding = deciding;
    }

    /// The vote by tokens that is open in this class, or among the delegates.
    private record Open(UUID point, Ballot ballot) {}

    private Optional<Open> open(ClassSession session) {
        return Stream.of(Body.ofClass(session.classCode()), Body.DELEGATES)
                .flatMap(body ->
                        sittings.current(session.cooperative(), session.year(), body).stream())
                .map(Sitting::point)
                .flatMap(point -> point == null ? Stream.empty() : Stream.of(point))
                .flatMap(point ->
                        deciding.ballot(session.cooperative(), point).stream()
                                .map(ballot -> new Open(point, ballot)))
                .filter(one -> one.ballot().open() && one.ballot().manner() == Ballot.Manner.TOKENS)
                .findFirst();
    }

    @GetMapping(HERE)
    View show(
            Frame frame,
            ClassSession session,
            @RequestParam(name = "jeton", defaultValue = "") String token) {
        return page(frame, session, token, List.of());
    }

    private ClassVotePage page(
            Frame frame, ClassSession session, String token, List<Sentence> sentences) {
        return new ClassVotePage(
                frame.titled("Voter"),
                session,
                open(session).map(Open::ballot).orElse(null),
                token.length() > 12 ? "" : token,
                sentences);
    }

    @PostMapping(HERE)
    View vote(Frame frame, ClassSession session, @RequestParam Map<String, String> sent) {
        var form = new SentForm(sent);
        Optional<Open> open = open(session);
        if (open.isEmpty()) {
            return SeeOther.page(HERE);
        }
        List<Integer> votes = votes(open.get().ballot(), form);
        if (!form.faults().isEmpty()) {
            return page(frame, session, form.text("jeton"), form.faults()).refused();
        }
        Outcome<Ballot, CouncilFinding> outcome =
                deciding.vote(session.cooperative(), open.get().point(), form.text("jeton"), votes);
        return Here.refused(outcome)
                ? page(frame, session, form.text("jeton"), Here.said(outcome)).refused()
                : SeeOther.page(HERE).saying("Ta voix est comptée. Passe la tablette.");
    }

    private static List<Integer> votes(Ballot ballot, SentForm form) {
        return IntStream.range(0, ballot.options().size())
                .mapToObj(i ->
                        switch (ballot.method()) {
                            case YES_NO, CHOICE ->
                                    form.text("choix").equals(String.valueOf(i)) ? 1 : 0;
                            case APPROVAL -> form.text("choix." + i).isEmpty() ? 0 : 1;
                            case POINTS -> form.count("choix." + i);
                        })
                .toList();
    }
}
