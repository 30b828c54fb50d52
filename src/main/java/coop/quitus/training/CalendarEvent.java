package coop.quitus.training;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that has a day, as a calendar shows it: between two moments, or whole days.
///
/// @param uid the same for the same thing, whenever it is asked for
/// @param startsAt null when it lasts whole days
/// @param endsAt null when it lasts whole days
/// @param lastDay included; the same as `firstDay` for one day
/// @param path where this site tells more
public record CalendarEvent(
        String uid,
        String title,
        String place,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        LocalDate firstDay,
        LocalDate lastDay,
        String path) {}
