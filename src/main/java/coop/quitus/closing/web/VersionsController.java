package coop.quitus.closing.web;

import coop.quitus.closing.Closings;
import coop.quitus.closing.ReportVersion;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A report as it was offered once, beside the next one or the books as they are.
@Controller
class VersionsController {

    private final Closings closings;

    VersionsController(Closings closings) {
        this.closings = closings;
    }

    /// @param avec the version it is compared with; 0 for the books as they are now
    @GetMapping(Here.CLOSING + "/versions/{version}")
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable int version,
            @RequestParam(defaultValue = "0") int avec) {
        ReportVersion shown = version(cooperative, year, version);
        if (avec != 0) {
            version(cooperative, year, avec);
        }
        return new VersionPage(
                frame.titled("Le compte rendu, version " + version),
                Here.closing(cooperative, year),
                year,
                shown,
                avec,
                closings.differences(cooperative, year, version, avec),
                closings.figures(cooperative, year, version));
    }

    private ReportVersion version(CooperativeId cooperative, SchoolYear year, int version) {
        return closings.version(cooperative, year, version)
                .orElseThrow(() -> new NotFound("no version " + version));
    }
}
