package coop.quitus.identity.web;

import coop.quitus.identity.DemoGuests;
import coop.quitus.identity.DemoGuests.Guest;
import coop.quitus.identity.People;
import coop.quitus.identity.SessionCookies;
import coop.quitus.identity.Sessions;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Signing in as anyone, without a password: in the demo, and nowhere else. The table of rights
/// shuts this door outside the demo; it is checked here again, because it would open every other.
@Controller
class DemoController {

    private final ObjectProvider<DemoGuests> guests;
    private final People people;
    private final Sessions sessions;
    private final boolean demo;

    DemoController(
            ObjectProvider<DemoGuests> guests,
            People people,
            Sessions sessions,
            @Value("${quitus.demo:false}") boolean demo) {
        this.guests = guests;
        this.people = people;
        this.sessions = sessions;
        this.demo = demo;
    }

    @GetMapping("/demo")
    View show(Frame frame) {
        onlyInTheDemo();
        return new DemoPage(frame.titled("Se connecter comme…"), guests());
    }

    @PostMapping("/demo")
    View become(
            @RequestParam UUID person, HttpServletRequest request, HttpServletResponse response) {
        onlyInTheDemo();
        var guest =
                people.person(person)
                        .orElseThrow(() -> new NotFound("nobody in the demo: " + person));
        sessions.close(SessionCookies.secretIn(request));
        String secret = sessions.open(guest.id(), SessionCookies.deviceOf(request), false);
        SessionCookies.give(request, response, secret, false);
        return SeeOther.page("/").saying("Vous êtes maintenant " + guest.name() + ".");
    }

    private List<Guest> guests() {
        DemoGuests story = guests.getIfAvailable();
        return story == null
                ? people.all().stream().map(one -> new Guest(one.id(), one.name(), "")).toList()
                : story.guests();
    }

    private void onlyInTheDemo() {
        if (!demo) {
            throw new NotFound("this is not the demo");
        }
    }
}
