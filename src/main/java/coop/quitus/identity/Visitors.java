package coop.quitus.identity;

import java.util.Optional;

/// Who sends this request.
public interface Visitors {

    /// Empty for a visitor nobody knows.
    Optional<Person> visitor();
}
