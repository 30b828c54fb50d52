package coop.quitus.identity.web;

import coop.quitus.identity.IdentitySentences;
import coop.quitus.identity.Passkeys;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.PersonFinding;
import coop.quitus.identity.SessionCookies;
import coop.quitus.identity.Sessions;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One's own devices, keys and password.
@Controller
class MyAccessController {

    private static final String PAGE = "/mes-acces";

    private final People people;
    private final Sessions sessions;
    private final Passkeys passkeys;

    MyAccessController(People people, Sessions sessions, Passkeys passkeys) {
        this.people = people;
        this.sessions = sessions;
        this.passkeys = passkeys;
    }

    @GetMapping(PAGE)
    View show(Frame frame, Person me, HttpServletRequest request) {
        return page(frame, me, List.of(), request);
    }

    private MyAccessPage page(
            Frame frame, Person me, List<Sentence> sentences, HttpServletRequest request) {
        return new MyAccessPage(
                frame.titled("Mes accès"),
                me.email(),
                sessions.of(me.id(), SessionCookies.secretIn(request)),
                passkeys.of(me.id()),
                sentences);
    }

    @PostMapping(PAGE + "/mot-de-passe")
    View changePassword(
            Frame frame,
            Person me,
            @RequestParam(defaultValue = "") String actuel,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest request) {
        String here = SessionCookies.secretIn(request);
        return switch (people.changePassword(me.id(), actuel, motDePasse, here)) {
            case Outcome.Done<Person, PersonFinding> _ ->
                    SeeOther.page(PAGE)
                            .saying(
                                    "Votre mot de passe est changé ; vos autres appareils sont"
                                            + " déconnectés.");
            case Outcome.Refused<Person, PersonFinding> refused ->
                    page(
                                    frame,
                                    me,
                                    refused.findings().stream().map(IdentitySentences::of).toList(),
                                    request)
                            .refused();
        };
    }

    @PostMapping(PAGE + "/appareils/{session}/fermeture")
    View closeDevice(Person me, @PathVariable UUID session) {
        sessions.close(me.id(), session);
        return SeeOther.page(PAGE).saying("Cet appareil est déconnecté.");
    }

    @PostMapping(value = PAGE + "/cles/question", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> askForKey(Person me) {
        return ResponseEntity.ok(PasskeyAnswers.inJson(passkeys.beginAdding(me)));
    }

    @PostMapping(PAGE + "/cles")
    ResponseEntity<String> addKey(
            Person me,
            @RequestParam String ceremony,
            @RequestParam String answer,
            @RequestParam(defaultValue = "") String label) {
        return switch (passkeys.finishAdding(me, ceremony, label, answer)) {
            case Outcome.Done<Passkeys.Passkey, PersonFinding> _ -> PasskeyAnswers.goTo(PAGE);
            case Outcome.Refused<Passkeys.Passkey, PersonFinding> refused ->
                    PasskeyAnswers.refused(
                            refused.findings().stream().map(IdentitySentences::of).toList());
        };
    }

    @PostMapping(PAGE + "/cles/{key}/oubli")
    View forgetKey(Person me, @PathVariable String key) {
        passkeys.forget(me.id(), key);
        return SeeOther.page(PAGE).saying("Cette clé est oubliée.");
    }
}
