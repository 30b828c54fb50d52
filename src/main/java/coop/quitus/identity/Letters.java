package coop.quitus.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// The letters this house writes. With a mail server (`spring.mail.host`) they leave after the
/// transaction that wrote them; without one they wait for the administrator to hand them over.
public interface Letters {

    /// A letter that has not left.
    record Letter(UUID id, String recipient, String subject, String body, Instant writtenAt) {}

    void write(String recipient, String subject, String body);

    List<Letter> waiting();

    /// It was handed over: the house forgets it.
    void handedOver(UUID letter);

    /// Whether there is a mail server.
    boolean areMailed();
}
