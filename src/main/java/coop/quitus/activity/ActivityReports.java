package coop.quitus.activity;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

/// The activity reports of a cooperative.
public interface ActivityReports {

    /// The report of a year: what was written of it, over what the house knows by itself.
    ActivityReport of(CooperativeId cooperative, SchoolYear year);

    /// The same, answer by answer.
    ActivitySheet sheet(CooperativeId cooperative, SchoolYear year);

    /// Keeps what was answered, even in part: a new version holds what changed, the earlier ones
    /// stay readable. What the house proposed and nobody changed is not written: it goes on
    /// following what the house knows. Nothing changed, nothing written.
    ///
    /// Two people may answer at once; only who answers the **same** question later is refused.
    ///
    /// @param version the version that was read, 0 for none
    /// @param answers as a form sends them, by key; `projects.1.title` for the parts of a project.
    ///   A question that is not sent keeps its answer.
    Outcome<ActivitySheet, ActivityFinding> keep(
            CooperativeId cooperative,
            SchoolYear year,
            int version,
            Map<String, String> answers,
            Actor by);

    /// What was written, the latest first.
    List<ActivityVersion> history(CooperativeId cooperative, SchoolYear year);

    /// Writes the report. The same answers give the same bytes.
    void write(CooperativeId cooperative, SchoolYear year, Dress dress, OutputStream out, Actor by)
            throws IOException;

    /// How a report is dressed.
    enum Dress {
        /// For programs: each answer by its key, with where it is known from.
        JSON,
        /// To be filed and shown to the school's council: PDF/A, sealed.
        PDF
    }
}
