package coop.quitus.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Who is signed in, on which device. A session is a random secret in a cookie; only its SHA-256 is
/// kept, with its end.
public interface Sessions {

    /// The cookie that carries the secret.
    String COOKIE = "session";

    /// A device where someone is signed in.
    ///
    /// @param device in words: *Firefox, Linux*
    /// @param thisOne whether it is the one asking
    record Device(UUID id, String device, Instant openedAt, Instant lastSeenAt, boolean thisOne) {}

    /// Opens a session and gives its secret, which is said only here.
    ///
    /// @param lasting thirty days without a visit end it; else twelve hours do
    String open(UUID person, String device, boolean lasting);

    /// Whose session it is, if it is still open; a visit puts its end off.
    Optional<Person> holder(String secret);

    List<Device> of(UUID person, String thisSecret);

    void close(String secret);

    /// Closes one of one's own sessions; someone else's is left alone.
    void close(UUID person, UUID session);

    /// Closes all sessions of a person but one.
    ///
    /// @param keptSecret the one that stays open; empty to close all
    void closeAll(UUID person, String keptSecret);
}
