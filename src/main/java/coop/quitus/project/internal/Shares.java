package coop.quitus.project.internal;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Line;
import java.util.List;

/// Which lines of an entry are a project's: pure, so that the figures of a project are always those
/// of the books.
final class Shares {

    private Shares() {}

    /// The lines that name the project's code; of an entry tied by hand, all those that name no
    /// project.
    static List<Line> of(String code, Entry entry, boolean tied) {
        List<Line> told =
                entry.lines().stream()
                        .filter(line -> line.account().isCharge() || line.account().isProduct())
                        .toList();
        return names(code, told)
                ? told.stream().filter(line -> line.project().equalsIgnoreCase(code)).toList()
                : tied
                        ? told.stream().filter(line -> line.project().isEmpty()).toList()
                        : List.of();
    }

    static boolean names(String code, List<Line> lines) {
        return lines.stream().anyMatch(line -> line.project().equalsIgnoreCase(code));
    }

    static Money spent(List<Line> lines) {
        return Money.sum(
                lines.stream().filter(line -> line.account().isCharge()).map(Line::amount));
    }

    static Money received(List<Line> lines) {
        return Money.sum(
                        lines.stream().filter(line -> line.account().isProduct()).map(Line::amount))
                .negated();
    }
}
