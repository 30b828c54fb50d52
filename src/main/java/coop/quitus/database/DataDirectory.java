package coop.quitus.database;

import java.nio.file.Path;

/// Where this house keeps what is not in the database: the embedded server, its secrets, and its
/// files unless a store keeps them.
///
/// @param path absolute
/// @param secrets what the processes of the house know together; in the directory unless a setting
///   says otherwise
public record DataDirectory(Path path, Path secrets) {

    public DataDirectory(Path path) {
        this(path, path.resolve("secrets.properties"));
    }

    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path vouchers() {
        return path.resolve("vouchers");
    }

    public Path files() {
        return path.resolve("files");
    }
}
