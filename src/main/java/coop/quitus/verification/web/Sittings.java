package coop.quitus.verification.web;

import coop.quitus.federation.Places;
import coop.quitus.ui.Frame;
import coop.quitus.verification.Panels;
import coop.quitus.verification.Panels.Seat;
import coop.quitus.verification.ReportOffer;
import coop.quitus.verification.Verifications;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Leads from a link to the table, and keeps the link from leaking: no address of these pages is
/// told to another site, and no cache between here and the tablet holds them.
@Component
class Sittings {

    private final Panels panels;
    private final Verifications verifications;
    private final Offers offers;
    private final Places places;

    Sittings(Panels panels, Verifications verifications, Offers offers, Places places) {
        this.panels = panels;
        this.verifications = verifications;
        this.offers = offers;
        this.places = places;
    }

    /// Empty for a link nobody knows, and for one that has died: both look the same.
    Optional<Sitting> at(String secret, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("Cache-Control", "private, no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        return panels.behind(secret).map(seat -> sitting(secret, seat));
    }

    private Sitting sitting(String secret, Seat seat) {
        Optional<ReportOffer> offer = offers.of(seat.cooperative(), seat.year());
        int version = offer.map(ReportOffer::version).orElse(0);
        return new Sitting(
                "/verification/" + secret,
                seat,
                places.cooperative(seat.cooperative()).orElseThrow().name()
                        + " · "
                        + seat.year().inFrench(),
                offer.orElse(null),
                verifications.sample(seat.cooperative(), seat.year(), version).orElse(null),
                offer.isEmpty()
                        ? List.of()
                        : verifications.observations(seat.cooperative(), seat.year(), version));
    }

    static View gone(Frame frame) {
        return new GonePage(frame.titled("Ce lien ne s'ouvre plus")).withStatus(404);
    }
}
