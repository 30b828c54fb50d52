package coop.quitus.identity;

import java.util.Set;

/// Asks the one table of rights, so that a page offers only doors that open.
public interface Rights {

    /// Whether the person may open this address today.
    ///
    /// @param method `GET` or `POST`
    /// @param path a path of this site, without its query
    boolean opens(String method, String path, Person person);

    /// The roles by which the person may read this address today: those held in the place it names.
    /// What the door's guard already asked for this request is not asked again.
    Set<Role> roles(String path, Person person);
}
