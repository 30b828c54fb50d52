package coop.quitus.kit;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import java.util.List;
import java.util.Optional;

/// The kits: those of the federation, which every association offers, and each association's own.
public interface Kits {

    /// The federation's, in their last version, by title.
    List<Kit> national();

    /// The last version of each kit that an association offers: the national ones, then its own.
    List<Kit> offered(AssociationId association);

    Optional<Kit> find(AssociationId association, String code, int version);

    Optional<Kit> latest(AssociationId association, String code);

    /// Every version an association published, the newest first. They never change.
    List<PublishedKit> published(AssociationId association);

    /// The file of a kit as it was published: to read, to print, to start another from.
    Optional<String> file(AssociationId association, String code, int version);

    /// The file of a national kit.
    Optional<String> file(Kit national);

    /// Reads a file: the kit, or all that is wrong with it, line by line.
    KitReading read(String yaml);

    /// Publishes a version for the schools of an association. Refused when the file has faults,
    /// when the code is a national kit's, or when the version is not the next.
    Outcome<Kit, KitFinding> publish(AssociationId association, String yaml, Actor by);
}
