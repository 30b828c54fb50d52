package coop.quitus.subsidy.web;

import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.subsidy.AssociationSubsidies;
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

/// The subsidies of a whole association in a school year.
@Controller
class AssociationSubsidiesController {

    private final AssociationSubsidies subsidies;
    private final Places places;
    private final Clock clock;

    AssociationSubsidiesController(AssociationSubsidies subsidies, Places places, Clock clock) {
        this.subsidies = subsidies;
        this.places = places;
        this.clock = clock;
    }

    @GetMapping("/associations/{association}/subventions")
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam(required = false) @Nullable Integer annee) {
        SchoolYear year =
                annee == null || annee < 1990 || annee > 2200
                        ? SchoolYear.of(LocalDate.now(clock))
                        : new SchoolYear(annee);
        if (places.association(association).isEmpty()) {
            throw new NotFound("no association " + association);
        }
        return new AssociationSubsidiesPage(
                frame.titled("Les subventions " + year.inFrench()),
                "/associations/" + association + "/subventions",
                year,
                subsidies.of(association, year));
    }
}
