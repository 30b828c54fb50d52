package coop.quitus.purse.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.purse.ClassTill;
import coop.quitus.purse.ClassTills;
import coop.quitus.purse.NewMovement;
import coop.quitus.purse.PurseFinding;
import coop.quitus.purse.PurseSentences;
import coop.quitus.purse.TillMovement;
import coop.quitus.purse.TillMovement.Purpose;
import coop.quitus.purse.TillMovement.Way;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
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

/// The till of a class, on its tablet: look at the jar, tell a movement, count the box.
@Controller
class ClassTillController {

    private static final String TILL = "/classe/caisse";

    private final ClassTills tills;

    ClassTillController(ClassTills tills) {
        this.tills = tills;
    }

    @GetMapping(TILL)
    View show(Frame frame, ClassSession session) {
        return new ClassTillPage(frame.titled("Notre caisse"), session, till(session));
    }

    @GetMapping(TILL + "/{way}")
    View tray(
            Frame frame,
            ClassSession session,
            @PathVariable String way,
            @RequestParam Map<String, String> sent) {
        return telling(frame, session, way, sent, List.of());
    }

    @PostMapping(TILL + "/{way}")
    View tell(
            Frame frame,
            ClassSession session,
            @PathVariable String way,
            @RequestParam Map<String, String> sent) {
        CoinTray tray = CoinTray.of(sent);
        Optional<Money> said = Money.parse(sent.getOrDefault("reste", ""));
        if (said.isEmpty() && !session.pictures()) {
            var missing = new PurseFinding.Missing("reste", "ce qui reste dans la boîte");
            return telling(frame, session, way, sent, List.of(PurseSentences.of(missing)))
                    .refused();
        }
        var told =
                new NewMovement(
                        Here.key(sent),
                        session.year(),
                        session.classCode(),
                        way(way),
                        tray.sum(),
                        purpose(sent.getOrDefault("pour", "")),
                        sent.getOrDefault("mots", "").strip(),
                        session.pictures() ? Optional.empty() : said);
        return switch (tills.tell(session.cooperative(), told, session.actor())) {
            case Outcome.Done<TillMovement, PurseFinding> _ ->
                    SeeOther.page(TILL).saying("Bravo ! C'est noté. Un adulte va regarder.");
            case Outcome.Refused<TillMovement, PurseFinding>(List<PurseFinding> findings) ->
                    telling(frame, session, way, sent, PurseSentences.of(findings)).refused();
        };
    }

    @GetMapping(TILL + "/compter")
    View count(Frame frame, ClassSession session, @RequestParam Map<String, String> sent) {
        CoinTray tray = CoinTray.of(sent);
        Money there = till(session).inTheBox();
        return new CoinCountPage(
                frame.titled("Comptons la boîte"),
                session,
                tray,
                sent.containsKey("fini") ? tray.sum().minus(there) : null);
    }

    private TellingPage telling(
            Frame frame,
            ClassSession session,
            String way,
            Map<String, String> sent,
            List<Sentence> sentences) {
        return new TellingPage(
                frame.titled(way(way).inFrench()),
                session,
                till(session),
                TILL + "/" + way,
                way(way),
                CoinTray.of(sent),
                Here.key(sent).toString(),
                Map.copyOf(sent),
                sentences);
    }

    private ClassTill till(ClassSession session) {
        return tills.of(session.cooperative(), session.year(), session.classCode())
                .orElseThrow(() -> new NotFound("no class " + session.classCode()));
    }

    private static Way way(String path) {
        return switch (path) {
            case "recu" -> Way.RECEIVED;
            case "depense" -> Way.SPENT;
            default -> throw new NotFound("no way " + path);
        };
    }

    private static Purpose purpose(String text) {
        return Arrays.stream(Purpose.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(Purpose.OTHER);
    }
}
