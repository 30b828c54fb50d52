package coop.quitus.portal.web;

import coop.quitus.ui.Dates;
import coop.quitus.ui.Todo;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// Something due: what, why, by when, where, how long.
///
/// @param href where it is done
/// @param label an active verb: *Compter la caisse*
/// @param reason why, in a few words
/// @param by the last day for it; null when it only waits
/// @param minutes about how long it takes
/// @param icon the name of an icon in `static/icons.svg`
public record Due(
        String href,
        String label,
        String reason,
        @Nullable LocalDate by,
        int minutes,
        String icon) {

    /// What is due within this many days comes before what only waits.
    static final int SOON = 30;

    /// Late first, then soon, then what only waits, then what has time; the first day first.
    static Comparator<Due> pressingFirst(LocalDate today) {
        return Comparator.comparing((Due one) -> one.rank(today))
                .thenComparing(one -> one.by() == null ? LocalDate.MAX : one.by());
    }

    private int rank(LocalDate today) {
        if (by == null) {
            return 2;
        }
        return by.isBefore(today) ? 0 : by.isAfter(today.plusDays(SOON)) ? 3 : 1;
    }

    /// Whether it has a day, and that day is past or near.
    boolean presses(LocalDate today) {
        return rank(today) < 2;
    }

    /// Whether it can wait beyond the coming days.
    boolean hasTime(LocalDate today) {
        return rank(today) == 3;
    }

    public boolean isLate(LocalDate today) {
        return rank(today) == 0;
    }

    /// `Avant le 30 septembre 2026`; empty when it has no day.
    public String deadline() {
        return by == null ? "" : "Avant le " + Dates.longDay(by);
    }

    public String lasts() {
        return minutes == 1 ? "1 minute" : minutes + " minutes";
    }

    public Todo todo() {
        String why = by == null ? reason : deadline() + ". " + reason;
        return new Todo(href, label, why, lasts(), icon);
    }
}
