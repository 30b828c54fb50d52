package coop.quitus.identity.web;

import coop.quitus.identity.IdentitySentences;
import coop.quitus.identity.Invitations;
import coop.quitus.identity.Person;
import coop.quitus.identity.PersonFinding;
import coop.quitus.identity.SessionCookies;
import coop.quitus.identity.Sessions;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
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

/// Mailed links: asking for one, and what is behind.
@Controller
class LinksController {

    private final Invitations invitations;
    private final Sessions sessions;

    LinksController(Invitations invitations, Sessions sessions) {
        this.invitations = invitations;
        this.sessions = sessions;
    }

    @GetMapping("/mot-de-passe-oublie")
    View forgotten(Frame frame) {
        return new ForgottenPage(frame.titled("Mot de passe oublié"), false);
    }

    @PostMapping("/mot-de-passe-oublie")
    View send(
            Frame frame,
            @RequestParam(defaultValue = "") String courriel,
            HttpServletRequest request) {
        invitations.forgotten(courriel, request.getRemoteAddr());
        return new ForgottenPage(frame.titled("Mot de passe oublié"), true);
    }

    @GetMapping("/acces/{secret}")
    View show(Frame frame, @PathVariable String secret) {
        return page(frame, secret, List.of());
    }

    @PostMapping("/acces/{secret}")
    View choose(
            Frame frame,
            @PathVariable String secret,
            @RequestParam(defaultValue = "") String motDePasse,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (invitations.choosePassword(secret, motDePasse)) {
            case Outcome.Done<Person, PersonFinding> done -> {
                String opened =
                        sessions.open(done.value().id(), SessionCookies.deviceOf(request), false);
                SessionCookies.give(request, response, opened, false);
                yield SeeOther.page("/").saying("Votre mot de passe est choisi. Bienvenue.");
            }
            case Outcome.Refused<Person, PersonFinding> refused ->
                    page(
                            frame,
                            secret,
                            refused.findings().stream().map(IdentitySentences::of).toList());
        };
    }

    private View page(Frame frame, String secret, List<Sentence> sentences) {
        Optional<Person> person = invitations.behind(secret);
        if (person.isEmpty()) {
            return new LinkGonePage(frame.titled("Ce lien ne sert plus")).withStatus(410);
        }
        var page =
                new ChoosePasswordPage(
                        frame.titled("Choisir un mot de passe"),
                        "/acces/" + secret,
                        person.get().name(),
                        person.get().email(),
                        sentences);
        return sentences.isEmpty() ? page : page.refused();
    }
}
