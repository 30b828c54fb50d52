package coop.quitus.classroom;

import java.time.LocalDate;
import java.util.UUID;

/// Two pupils who work together on something for a while. It is not judged.
public record Tutoring(UUID id, UUID helper, UUID helped, String topic, LocalDate since) {}
