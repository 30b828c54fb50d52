package coop.quitus.garden;

import java.util.List;
import java.util.Optional;

/// The keys that come with the house.
public interface IdentificationKeys {

    List<IdentificationKey> keys();

    Optional<IdentificationKey> find(String code);
}
