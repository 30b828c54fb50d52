package coop.quitus.training.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/// Days and hours as they are lived, in Paris.
final class Hours {

    static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private Hours() {}

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, PARIS);
    }

    static Instant at(LocalDate day, LocalTime hour) {
        return day.atTime(hour).atZone(PARIS).toInstant();
    }
}
