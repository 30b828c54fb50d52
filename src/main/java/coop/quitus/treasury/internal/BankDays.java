package coop.quitus.treasury.internal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Optional;

/// How banks write their days in a CSV. An hour after the day is left aside.
final class BankDays {

    /// The French ways first: `03/04/2026` is the third of April.
    private static final List<String> PATTERNS =
            List.of(
                    "d/M/yyyy",
                    "yyyy-M-d",
                    "d/M/yy",
                    "d-M-yyyy",
                    "d.M.yyyy",
                    "yyyy/M/d",
                    "d-M-yy",
                    "d.M.yy",
                    "yyyyMMdd",
                    "ddMMyyyy",
                    "M/d/yyyy");

    private final DateTimeFormatter formatter;

    private BankDays(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    /// Years are of our era, so that a strict reading accepts two digits as well as four.
    static BankDays written(String pattern) {
        return new BankDays(
                DateTimeFormatter.ofPattern(pattern.replace('y', 'u'))
                        .withResolverStyle(ResolverStyle.STRICT));
    }

    /// The first way that reads all of them; empty when none does, or there is nothing to read.
    static Optional<String> patternOf(List<String> days) {
        return days.isEmpty()
                ? Optional.empty()
                : PATTERNS.stream()
                        .filter(pattern -> {
                            BankDays ways = written(pattern);
                            return days.stream().allMatch(day -> ways.read(day).isPresent());
                        })
                        .findFirst();
    }

    Optional<LocalDate> read(String text) {
        try {
            String day = text.strip().replaceFirst("[ T]\\d{1,2}[:h].*$", "");
            return Optional.of(LocalDate.parse(day, formatter));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }
}
