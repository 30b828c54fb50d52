package coop.quitus.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Days and hours as French pages write them.
public final class Dates {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRANCE);
    private static final DateTimeFormatter SHORT_DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.FRANCE);
    private static final DateTimeFormatter HOUR =
            DateTimeFormatter.ofPattern("H 'h' mm", Locale.FRANCE);

    private static final DateTimeFormatter HOUR_UNBROKEN =
            DateTimeFormatter.ofPattern("H'\u00a0h\u00a0'mm", Locale.FRANCE);

    private Dates() {}

    /// `lun. 15 sept. 2025`.
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// `15 septembre 2025`, and `1er septembre 2025`.
    public static String longDay(LocalDate day) {
        String text = LONG_DAY.format(day);
        return day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }

    /// `15/09/2025`, for columns.
    public static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /// `18 h 00`, that no end of line cuts.
    public static String hour(LocalTime hour) {
        return HOUR_UNBROKEN.format(hour);
    }

    /// `lun. 15 sept. 2025 à 14 h 02`, in Paris.
    public static String moment(Instant moment) {
        var there = moment.atZone(PARIS);
        return DAY.format(there) + " à " + HOUR.format(there);
    }
}
