package coop.quitus.closing.web;

import coop.quitus.closing.AssociationClosings;
import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Where the reports of all the cooperatives of an association stand.
@Controller
class AssociationClosingsController {

    private final AssociationClosings closings;
    private final Places places;
    private final CalendarOfAssociation calendar;
    private final Clock clock;

    AssociationClosingsController(
            AssociationClosings closings,
            Places places,
            CalendarOfAssociation calendar,
            Clock clock) {
        this.closings = closings;
        this.places = places;
        this.calendar = calendar;
        this.clock = clock;
    }

    /// The last year that is over, unless another is asked for.
    @GetMapping("/associations/{association}/clotures")
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam(required = false) @Nullable Integer annee) {
        SchoolYear year =
                annee == null || annee < 1990 || annee > 2199
                        ? SchoolYear.of(LocalDate.now(clock)).previous()
                        : new SchoolYear(annee);
        if (places.association(association).isEmpty()) {
            throw new NotFound("no association " + association);
        }
        return new AssociationClosingsPage(
                frame.titled("Les comptes rendus " + year.inFrench()),
                "/associations/" + association + "/clotures",
                year,
                calendar.reportDue(association, year),
                closings.of(association, year));
    }
}
