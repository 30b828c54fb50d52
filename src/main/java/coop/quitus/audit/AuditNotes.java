package coop.quitus.audit;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The auditor's own notes: nobody else reads them, no archive and no bundle carries them.
public interface AuditNotes {

    /// One's own, the latest first.
    List<Note> of(AssociationId association, SchoolYear year, UUID author);

    /// @param key of the form: sent twice, it is kept once
    /// @param about what it is on, in words: *42-0001, D12*
    Outcome<Note, AuditFinding> write(
            AssociationId association,
            SchoolYear year,
            UUID key,
            String about,
            String words,
            Actor by);

    /// Strikes one through; it stays legible.
    ///
    /// @return whether there was one of theirs to strike
    boolean strike(AssociationId association, UUID note, Actor by);

    /// @param struckAt when it was struck through, UTC; null while it stands
    record Note(
            UUID id, String about, String words, Instant writtenAt, @Nullable Instant struckAt) {}
}
