package coop.quitus.discharge.web;

import coop.quitus.federation.Places;
import coop.quitus.ui.Frame;
import coop.quitus.verification.Panels;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Who comes by a link: the secret is the key, and nothing else is asked.
@Component
final class Seats {

    private final Panels panels;
    private final Places places;

    Seats(Panels panels, Places places) {
        this.panels = panels;
        this.places = places;
    }

    /// The page for who sits there, or a word for a link that does not lead anywhere any more.
    View at(Frame frame, String secret, Function<Panels.Seat, View> page) {
        Optional<Panels.Seat> seat = panels.behind(secret);
        return seat.isPresent()
                ? page.apply(seat.get())
                : new LinkGonePage(frame.titled("Ce lien ne sert plus")).withStatus(410);
    }

    String school(Panels.Seat seat) {
        return places.cooperative(seat.cooperative()).orElseThrow().name();
    }
}
