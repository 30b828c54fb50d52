package coop.quitus.identity;

/// Asks the one table of rights, so that a page offers only doors that open.
public interface Rights {

    /// Whether the person may open this address today.
    ///
    /// @param method `GET` or `POST`
    /// @param path a path of this site, without its query
    boolean opens(String method, String path, Person person);
}
