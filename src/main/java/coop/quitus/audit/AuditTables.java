package coop.quitus.audit;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.io.IOException;
import java.io.OutputStream;

/// What the room shows, as tables for a spreadsheet: CSV, semicolons, UTF-8.
public interface AuditTables {

    void population(AssociationId association, SchoolYear year, OutputStream out)
            throws IOException;

    void exceptions(AssociationId association, SchoolYear year, OutputStream out)
            throws IOException;

    /// The worklist of a sample, with what was found.
    void sample(AssociationId association, AuditSample sample, OutputStream out) throws IOException;
}
