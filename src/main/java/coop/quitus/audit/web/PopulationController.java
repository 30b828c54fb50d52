package coop.quitus.audit.web;

import coop.quitus.audit.AuditTables;
import coop.quitus.audit.Population;
import coop.quitus.audit.PopulationRow;
import coop.quitus.identity.Person;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Every cooperative of the association, on one page or in one table.
@Controller
class PopulationController {

    private final Rooms rooms;
    private final Population population;
    private final AuditTables tables;

    PopulationController(Rooms rooms, Population population, AuditTables tables) {
        this.rooms = rooms;
        this.population = population;
        this.tables = tables;
    }

    @GetMapping(Rooms.HERE + "/population")
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String manque,
            HttpServletRequest request,
            Person reader) {
        Room room = rooms.of(association, year, reader);
        Frame framed = Rooms.framed(frame, "La population " + year.inFrench(), room);
        return rooms.announced(framed, room, request).orElseGet(() -> page(framed, room, manque));
    }

    private PopulationPage page(Frame frame, Room room, String manque) {
        List<PopulationRow> all = population.of(room.association(), room.year());
        return new PopulationPage(
                frame,
                room,
                all.stream()
                        .filter(row ->
                                manque.isEmpty()
                                        || row.lacks().stream()
                                                .anyMatch(lack -> lack.name().equals(manque)))
                        .toList(),
                manque,
                all.size());
    }

    @GetMapping(Rooms.HERE + "/population.csv")
    View table(@PathVariable AssociationId association, @PathVariable SchoolYear year) {
        return new Download(
                "population-" + year + ".csv",
                "text/csv;charset=UTF-8",
                out -> tables.population(association, year, out));
    }
}
