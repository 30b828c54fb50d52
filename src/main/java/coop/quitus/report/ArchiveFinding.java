package coop.quitus.report;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// Why an archive is not brought in. Nothing of its rows was written.
public sealed interface ArchiveFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    /// Not one of our archives, or one cut short.
    record NotAnArchive(String why) implements ArchiveFinding {}

    /// A file is not the one that was archived, or one more or one less stands there.
    record Altered(String file) implements ArchiveFinding {}

    /// Names that climb out of the archive, or a size nobody needs.
    record Hostile(String what) implements ArchiveFinding {}

    /// Its association is not known here.
    record NoSuchAssociation(String department) implements ArchiveFinding {}

    /// These very books are here already.
    record AlreadyHere(String number, String name) implements ArchiveFinding {}

    /// The cooperative cannot be opened here.
    record NotOpened(String why) implements ArchiveFinding {}

    /// The books do not hold once put back.
    record DoesNotHold(String piece, String what) implements ArchiveFinding {}
}
