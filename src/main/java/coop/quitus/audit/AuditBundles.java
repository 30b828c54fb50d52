package coop.quitus.audit;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.io.IOException;
import java.io.OutputStream;

/// The auditor's file, to take away: what the room shows, in files that open without us and that a
/// program of anyone's can check (AUD-02).
public interface AuditBundles {

    /// The name of the work in the background: it asks for `association` and `year`.
    String WORK = "audit.bundle";

    /// Writes it, file after file. The same books give the same files, the readings apart.
    void write(AssociationId association, SchoolYear year, Shelf shelf, Progress progress, Actor by)
            throws IOException;

    /// Where the files go: a folder, or a ZIP.
    @FunctionalInterface
    interface Shelf {

        /// A new file of that name, its folders with `/`; the writer closes it before the next.
        OutputStream file(String name) throws IOException;
    }

    /// Hears how far it is.
    interface Progress {

        void total(int steps);

        void done(int steps, String step);

        boolean cancelled();
    }
}
