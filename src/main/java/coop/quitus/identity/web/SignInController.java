package coop.quitus.identity.web;

import coop.quitus.identity.IdentitySentences;
import coop.quitus.identity.Passkeys;
import coop.quitus.identity.Person;
import coop.quitus.identity.PersonFinding;
import coop.quitus.identity.SessionCookies;
import coop.quitus.identity.Sessions;
import coop.quitus.identity.SignIn;
import coop.quitus.identity.Visitors;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Lets people in, by a password or by their device, and out again.
@Controller
class SignInController {

    private final SignIn signIn;
    private final Passkeys passkeys;
    private final Sessions sessions;
    private final Visitors visitors;
    private final boolean demo;

    SignInController(
            SignIn signIn,
            Passkeys passkeys,
            Sessions sessions,
            Visitors visitors,
            @Value("${quitus.demo:false}") boolean demo) {
        this.signIn = signIn;
        this.passkeys = passkeys;
        this.sessions = sessions;
        this.visitors = visitors;
        this.demo = demo;
    }

    @GetMapping("/connexion")
    View show(Frame frame, @RequestParam(defaultValue = "/") String retour) {
        return visitors.visitor().isPresent()
                ? SeeOther.page(ours(retour))
                : page(frame, "", retour, List.of());
    }

    @PostMapping("/connexion")
    View byPassword(
            Frame frame,
            @RequestParam(defaultValue = "") String courriel,
            @RequestParam(defaultValue = "") String motDePasse,
            @RequestParam(defaultValue = "") String rester,
            @RequestParam(defaultValue = "/") String retour,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (signIn.byPassword(courriel, motDePasse, request.getRemoteAddr())) {
            case Outcome.Done<Person, PersonFinding> done -> {
                open(done.value(), !rester.isEmpty(), request, response);
                yield SeeOther.page(ours(retour));
            }
            case Outcome.Refused<Person, PersonFinding> refused ->
                    page(frame, courriel, retour, sentences(refused)).refused();
        };
    }

    @PostMapping(
            value = "/connexion/appareil/question",
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> ask() {
        return ResponseEntity.ok(PasskeyAnswers.inJson(passkeys.beginSignIn()));
    }

    @PostMapping("/connexion/appareil")
    ResponseEntity<String> byDevice(
            @RequestParam String ceremony,
            @RequestParam String answer,
            @RequestParam(defaultValue = "/") String retour,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (passkeys.finishSignIn(ceremony, answer)) {
            case Outcome.Done<Person, PersonFinding> done -> {
                open(done.value(), true, request, response);
                yield PasskeyAnswers.goTo(ours(retour));
            }
            case Outcome.Refused<Person, PersonFinding> refused ->
                    PasskeyAnswers.refused(sentences(refused));
        };
    }

    @PostMapping("/deconnexion")
    View leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.close(SessionCookies.secretIn(request));
        SessionCookies.takeBack(request, response);
        return SeeOther.page("/connexion").saying("Vous êtes déconnecté·e.");
    }

    private void open(
            Person person,
            boolean lasting,
            HttpServletRequest request,
            HttpServletResponse response) {
        // Whoever was there leaves first: one browser, one person.
        sessions.close(SessionCookies.secretIn(request));
        String secret = sessions.open(person.id(), SessionCookies.deviceOf(request), lasting);
        SessionCookies.give(request, response, secret, lasting);
    }

    private SignInPage page(Frame frame, String email, String back, List<Sentence> sentences) {
        return new SignInPage(frame.titled("Se connecter"), email, ours(back), demo, sentences);
    }

    private static List<Sentence> sentences(Outcome.Refused<?, PersonFinding> refused) {
        return refused.findings().stream().map(IdentitySentences::of).toList();
    }

    /// Nobody is sent to another site by a link someone else wrote.
    private static String ours(String path) {
        return SeeOther.isOurs(path) ? path : "/";
    }
}
