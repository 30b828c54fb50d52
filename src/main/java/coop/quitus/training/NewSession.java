package coop.quitus.training;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session about to be announced.
///
/// @param key becomes its id: the same form sent twice announces it once
/// @param on null when nobody wrote it
/// @param from in Paris; null when nobody wrote it
/// @param until in Paris; null when nobody wrote it
public record NewSession(
        UUID key,
        UUID training,
        @Nullable LocalDate on,
        @Nullable LocalTime from,
        @Nullable LocalTime until,
        String place,
        String link,
        int seats) {}
