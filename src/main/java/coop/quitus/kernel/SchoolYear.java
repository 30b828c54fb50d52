package coop.quitus.kernel;

import java.time.LocalDate;
import java.time.Month;

/// A year of the cooperatives: from 1 September to 31 August. Named by the year it starts in:
/// `2025` is 2025–2026.
///
/// Bounds: 1990 to 2199, so that a date typed with two wrong digits is refused at once.
public record SchoolYear(int startsIn) implements Comparable<SchoolYear> {

    public SchoolYear {
        if (startsIn < 1990 || startsIn > 2199) {
            throw new IllegalArgumentException("not a school year: " + startsIn);
        }
    }

    /// The school year in which a day falls.
    public static SchoolYear of(LocalDate day) {
        return new SchoolYear(
                day.getMonthValue() >= Month.SEPTEMBER.getValue()
                        ? day.getYear()
                        : day.getYear() - 1);
    }

    public LocalDate firstDay() {
        return LocalDate.of(startsIn, Month.SEPTEMBER, 1);
    }

    public LocalDate lastDay() {
        return LocalDate.of(startsIn + 1, Month.AUGUST, 31);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay()) && !day.isAfter(lastDay());
    }

    public SchoolYear next() {
        return new SchoolYear(startsIn + 1);
    }

    public SchoolYear previous() {
        return new SchoolYear(startsIn - 1);
    }

    /// `2025–2026`, as screens write it.
    public String inFrench() {
        return startsIn + "–" + (startsIn + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startsIn, other.startsIn);
    }

    @Override
    public String toString() {
        return Integer.toString(startsIn);
    }
}
