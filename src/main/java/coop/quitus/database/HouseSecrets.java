package coop.quitus.database;

/// What the processes of one house know and nobody else: kept in `secrets.properties`, one file
/// that all of them share.
public interface HouseSecrets {

    /// The secret of that name, made at random the first time it is asked for: 192 bits, in
    /// base64url.
    String of(String name);
}
