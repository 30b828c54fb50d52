package coop.quitus.audit.web;

import coop.quitus.audit.Population;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Opens the room for a reader: only doors that open are shown, and only this association's
/// cooperatives are behind them.
@Component
final class Rooms {

    static final String BASE = "/associations/{association}/commissaire";
    static final String HERE = BASE + "/{year}";

    private final Places places;
    private final Rights rights;
    private final Population population;

    Rooms(Places places, Rights rights, Population population) {
        this.places = places;
        this.rights = rights;
        this.population = population;
    }

    Room of(AssociationId id, SchoolYear year, Person reader) {
        Association association =
                places.association(id).orElseThrow(() -> new NotFound("no association " + id));
        String base = "/associations/" + id + "/commissaire";
        String here = base + "/" + year.startsIn();
        List<Frame.Link> views =
                List.of(
                        new Frame.Link(here, "Le dossier", "scale"),
                        new Frame.Link(here + "/population", "Population", "school"),
                        new Frame.Link(here + "/agreges", "Comptes agrégés", "table-2"),
                        new Frame.Link(here + "/anomalies", "Anomalies", "triangle-alert"),
                        new Frame.Link(here + "/fec", "FEC", "file-text"),
                        new Frame.Link(here + "/sondages", "Mes sondages", "list-checks"),
                        new Frame.Link(here + "/notes", "Mes notes", "notebook-pen"),
                        new Frame.Link(here + "/lectures", "Lectures", "eye"),
                        new Frame.Link(here + "/emporter", "Emporter", "download"));
        return new Room(
                id,
                association.name(),
                year,
                base,
                views.stream().filter(link -> rights.opens("GET", link.href(), reader)).toList(),
                rights.opens("GET", here + "/notes", reader));
    }

    /// A stranger's cooperative is not there.
    Cooperative section(Room room, CooperativeId section) {
        return places.cooperative(section)
                .filter(one -> one.association().equals(room.association()))
                .orElseThrow(() -> new NotFound("no cooperative " + section));
    }

    /// A long look is announced first.
    Optional<View> announced(Frame frame, Room room, HttpServletRequest request) {
        if (request.getParameter(WaitingPage.WHOLE) != null) {
            return Optional.empty();
        }
        long entries = population.entries(room.association());
        return entries < WaitingPage.MANY
                ? Optional.empty()
                : Optional.of(new WaitingPage(frame, room, whole(request), entries));
    }

    private static String whole(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI()
                + "?"
                + (query == null ? "" : query + "&")
                + WaitingPage.WHOLE
                + "=oui";
    }

    static Frame framed(Frame frame, String title, Room room) {
        Frame titled = frame.titled(title);
        return titled.place().isEmpty() ? titled.at(room.name()) : titled;
    }
}
