package coop.quitus.identity;

import java.net.URI;

/// Where browsers find this house: the setting `quitus.address` (`https://quitus.exemple.fr`), else
/// `http://localhost` and its port. Mailed links and passkeys depend on it.
public interface SiteAddress {

    /// Without a path: `https://quitus.exemple.fr`.
    URI root();

    /// The whole address of a path of this site.
    default String of(String path) {
        return root() + path;
    }
}
