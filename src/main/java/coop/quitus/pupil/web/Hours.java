package coop.quitus.pupil.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// An hour of the day in Paris: *15 h 40*.
final class Hours {

    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRENCH)
                    .withZone(ZoneId.of("Europe/Paris"));

    private Hours() {}

    static String of(Instant moment) {
        return HOUR.format(moment);
    }
}
