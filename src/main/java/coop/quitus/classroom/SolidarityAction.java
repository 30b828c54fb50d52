package coop.quitus.classroom;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Something the class does for others: what, for whom, by when, done or not yet.
public record SolidarityAction(
        UUID id, String what, String forWhom, LocalDate by, Optional<LocalDate> doneOn) {}
