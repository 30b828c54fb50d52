package coop.quitus.closing.web;

import coop.quitus.closing.Difference;
import coop.quitus.closing.ReportVersion;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// A version of a report: its figures, and what changed since.
///
/// @param here where the closing lives
/// @param with the version it is compared with; 0 for the books as they are now
/// @param figures all that it said, the `after` of each
public record VersionPage(
        Frame frame,
        String here,
        SchoolYear year,
        ReportVersion version,
        int with,
        List<Difference> differences,
        List<Difference> figures)
        implements Page {

    public String other() {
        return with == 0 ? "les comptes d'aujourd'hui" : "la version " + with;
    }
}
