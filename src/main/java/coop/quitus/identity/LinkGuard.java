package coop.quitus.identity;

import java.util.Optional;
import java.util.function.Supplier;

/// Makes guessing at links slow: an address that tried many wrong ones waits, and is told 404 like
/// anyone who has none.
public interface LinkGuard {

    /// What stands behind a link, unless this address must wait.
    ///
    /// @param address the visitor's, as the network says it
    /// @param look empty when the link opens nothing
    <T> Optional<T> behind(String address, Supplier<Optional<T>> look);
}
