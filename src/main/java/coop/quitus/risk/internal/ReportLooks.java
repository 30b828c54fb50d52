package coop.quitus.risk.internal;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.risk.RiskLimits;
import coop.quitus.risk.RiskSeen;
import coop.quitus.risk.internal.BookFacts.Stage;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The signs that are seen in the bank's silence and in the reports. Pure: no clock, no database.
final class ReportLooks {

    private ReportLooks() {}

    /// RSK-11. A book without an entry after the last statement has nothing to be confirmed.
    static Optional<RiskSeen> silentBank(BookFacts facts) {
        LocalDate last = facts.bankTold();
        LocalDate from = last == null ? facts.year().firstDay().minusDays(1) : last;
        long since =
                facts.entries().stream()
                        .filter(one -> one.on().isAfter(from) && !one.movement().isZero())
                        .count();
        int days = (int) ChronoUnit.DAYS.between(from, facts.horizon());
        return days > RiskLimits.SILENT_DAYS && since >= RiskLimits.SILENT_ENTRIES
                ? Optional.of(new RiskSeen.SilentBank(last, days))
                : Optional.empty();
    }

    /// RSK-13. The latest return, of this year's report or of the one before.
    static Optional<RiskSeen> sentBack(BookFacts facts) {
        return facts.paths().stream()
                .filter(stage -> "RETURNED".equals(stage.state()))
                .reduce((_, later) -> later)
                .map(stage -> new RiskSeen.SentBack(stage.year(), stage.on()));
    }

    /// RSK-14. This year's report first; the one before only where that year has books or a path.
    static Optional<RiskSeen> late(BookFacts facts) {
        if (!facts.entries().isEmpty()) {
            Optional<RiskSeen> now = late(facts, facts.year());
            if (now.isPresent()) {
                return now;
            }
        }
        SchoolYear before = facts.year().previous();
        return facts.paths().stream().anyMatch(stage -> stage.year().equals(before))
                ? late(facts, before)
                : Optional.empty();
    }

    private static Optional<RiskSeen> late(BookFacts facts, SchoolYear year) {
        LocalDate due = year.equals(facts.year()) ? facts.due() : facts.dueBefore();
        LocalDate sent = sent(facts.paths(), year);
        return (sent == null ? facts.today() : sent).isAfter(due)
                ? Optional.of(new RiskSeen.Late(year, due, sent))
                : Optional.empty();
    }

    private static @Nullable LocalDate sent(List<Stage> paths, SchoolYear year) {
        return paths.stream()
                .filter(stage -> stage.year().equals(year) && "SUBMITTED".equals(stage.state()))
                .map(Stage::on)
                .findFirst()
                .orElse(null);
    }
}
