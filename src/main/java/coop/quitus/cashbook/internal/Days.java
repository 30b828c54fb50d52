package coop.quitus.cashbook.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Days as people write them: `15/09/2025`, `15/9/25`, `15-09-2025`, `15.09.2025`, `2025-09-15`.
final class Days {

    private static final Pattern FRENCH =
            Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private Days() {}

    static Optional<LocalDate> read(String text) {
        Matcher french = FRENCH.matcher(text);
        Matcher iso = ISO.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.parse(text));
            }
            if (french.matches()) {
                int year = Integer.parseInt(french.group(3));
                return Optional.of(
                        LocalDate.of(
                                year < 100 ? 2000 + year : year,
                                Integer.parseInt(french.group(2)),
                                Integer.parseInt(french.group(1))));
            }
            return Optional.empty();
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
