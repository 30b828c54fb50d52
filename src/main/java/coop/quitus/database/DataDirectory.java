package coop.quitus.database;

import java.nio.file.Path;

/// Where this house keeps what is not in the database: the embedded server, its secrets, the
/// vouchers.
///
/// @param path absolute
public record DataDirectory(Path path) {

    public Path postgres() {
        return path.resolve("postgres");
    }

    public Path secrets() {
        return path.resolve("secrets.properties");
    }

    public Path vouchers() {
        return path.resolve("vouchers");
    }

    public Path files() {
        return path.resolve("files");
    }
}
