package coop.quitus.training.web;

import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.AssociationId;
import coop.quitus.training.Calendars;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// Calendar feeds: one's own by its secret address, and each association's for everyone.
@Controller
class CalendarController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Calendars calendars;
    private final Places places;
    private final SiteAddress site;

    CalendarController(Calendars calendars, Places places, SiteAddress site) {
        this.calendars = calendars;
        this.places = places;
        this.site = site;
    }

    @GetMapping("/calendrier")
    View ask(Frame frame) {
        return new CalendarPage(frame.titled("Mes dates dans mon agenda"), "");
    }

    /// The address is written once on the page that answers, and nowhere else.
    @PostMapping("/calendrier")
    View renew(Frame frame, Person reader) {
        String secret = calendars.renew(reader.acting());
        return new CalendarPage(
                frame.titled("Mes dates dans mon agenda"),
                site.of("/calendrier/" + secret + ".ics"));
    }

    @GetMapping("/calendrier/{secret}.ics")
    ResponseEntity<String> personal(@PathVariable String secret) {
        return calendars
                .personal(secret)
                .map(feed ->
                        ResponseEntity.ok()
                                .cacheControl(CacheControl.noStore())
                                .contentType(CALENDAR)
                                .body(feed))
                .orElseThrow(() -> new NotFound("no such calendar"));
    }

    @GetMapping(Where.ASSOCIATION + "/calendrier.ics")
    ResponseEntity<String> ofAssociation(@PathVariable AssociationId association) {
        Where.association(places, association);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(30)).cachePublic())
                .contentType(CALENDAR)
                .body(calendars.ofAssociation(association));
    }
}
