package coop.quitus.consolidation.web;

import coop.quitus.consolidation.ConsolidationFinding;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/// Where the pages of this room stand, and the ways between them.
final class Here {

    static final String YEAR = "/associations/{association}/comptes/{year}";
    static final String NATION = "/federation/comptes/{year}";

    private Here() {}

    static String path(AssociationId association, SchoolYear year) {
        return "/associations/" + association + "/comptes/" + year;
    }

    static String path(SchoolYear year) {
        return "/federation/comptes/" + year;
    }

    static Association association(Places places, AssociationId id) {
        return places.association(id).orElseThrow(() -> new NotFound("no association " + id));
    }

    static Frame framed(Frame frame, String title, Association association, SchoolYear year) {
        return frame.titled(title).at(association.name() + " · " + year.inFrench());
    }

    static List<Frame.Link> views(String here) {
        return List.of(
                new Frame.Link(here, "Comptes annuels", "file-text"),
                new Frame.Link(here + "/postes", "Poste par poste", "chart-column"),
                new Frame.Link(here + "/flux-internes", "Flux internes", "arrow-left-right"),
                new Frame.Link(here + "/ajustements", "Ajustements", "settings"));
    }

    /// The evening someone asks for, inside the year; its last day otherwise.
    static LocalDate evening(String typed, SchoolYear year) {
        try {
            LocalDate day = LocalDate.parse(typed);
            return year.contains(day) ? day : year.lastDay();
        } catch (DateTimeException notADay) {
            return year.lastDay();
        }
    }

    /// The year whose accounts are drawn now: the one that ended, until this one is old enough.
    static SchoolYear current(Clock clock) {
        return SchoolYear.of(LocalDate.now(clock).minusMonths(6));
    }

    /// What is not theirs is not there.
    static void unlessThere(List<ConsolidationFinding> findings) {
        if (findings.contains(new ConsolidationFinding.NoSuchFlow())) {
            throw new NotFound("no such flow");
        }
    }
}
