package coop.quitus.project;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.picture.Use;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import java.util.UUID;

/// The accounts that projects give.
public interface ProjectReports {

    /// Gathers a project for a reader; empty when there is no such project.
    Optional<ProjectReport> report(CooperativeId cooperative, UUID project, Use use);

    /// A picture of the report, for its reader; empty when it may not be shown any more.
    Optional<byte[]> picture(ProjectReport report, UUID picture);

    /// Draws it as a bound, illustrated paper (PDF/A).
    void write(ProjectReport report, OutputStream out) throws IOException;
}
