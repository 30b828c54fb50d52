package coop.quitus.audit;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// What the auditor read, page by page. Only ever added to, and kept as long as the papers.
public interface ReadingLog {

    /// Writes one line.
    void write(AssociationId association, Page page, Actor by);

    /// The latest first.
    ///
    /// @param from how many to pass over, from 0
    List<Reading> of(AssociationId association, int from, int atMost);

    long count(AssociationId association);

    /// All of it, the first line first.
    void each(AssociationId association, Consumer<Reading> line);

    /// A page that was read.
    ///
    /// @param path its address, without what was searched
    /// @param title as the page names itself
    /// @param cooperative whose books it shows; null for a page of the association
    /// @param piece the entry it shows; empty for a page that shows several
    record Page(String path, String title, @Nullable CooperativeId cooperative, String piece) {}

    record Reading(Instant at, String person, Page page) {}
}
