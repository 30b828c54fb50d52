package coop.quitus.database;

/// A PostgreSQL server as this house signs in to it.
///
/// @param url JDBC, without a user or password
/// @param owner who owns the tables and runs migrations
/// @param application who posts and reads for one tenant at a time
/// @param reader who reads across an association, and writes nothing
public record Server(String url, Login owner, Login application, Login reader) {

    /// A role and its password.
    public record Login(String role, String password) {
        @Override
        public String toString() {
            return role;
        }
    }
}
