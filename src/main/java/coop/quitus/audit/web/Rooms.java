package coop.quitus.audit.web;

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
import java.util.List;
import org.springframework.stereotype.Component;

/// Opens the room for a reader: only doors that open are shown, and only this association's
/// cooperatives are behind them.
@Component
final class Rooms {

    static final String BASE = "/associations/{association}/commissaire";
    static final String HERE = BASE + "/{year}";

    private final Places places;
    private final Rights rights;

    Rooms(Places places, Rights rights) {
        this.places = places;
        this.rights = rights;
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

    static Frame framed(Frame frame, String title, Room room) {
        Frame titled = frame.titled(title);
        return titled.place().isEmpty() ? titled.at(room.name()) : titled;
    }
}
