package coop.quitus.treasury.web;

import coop.quitus.kernel.Money;
import coop.quitus.treasury.BankLine;
import coop.quitus.treasury.CsvColumns.Holds;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// A statement as it would be read, before it is kept.
///
/// @param said what each column holds, from 0
public record LookPage(
        Frame frame, String path, String name, Map<Integer, Holds> said, List<BankLine> lines)
        implements Page {

    private static final int SHOWN = 10;

    public List<BankLine> shown() {
        return lines.stream()
                .sorted(Comparator.comparing(BankLine::bookedOn))
                .limit(SHOWN)
                .toList();
    }

    public String counted() {
        return lines.size() == 1
                ? "1 ligne lue"
                : lines.size() > SHOWN
                        ? lines.size() + " lignes lues, dont les " + SHOWN + " premières"
                        : lines.size() + " lignes lues";
    }

    public Money in() {
        return sum(Money::isPositive);
    }

    public Money out() {
        return sum(Money::isNegative);
    }

    private Money sum(Predicate<Money> wanted) {
        return Money.sum(lines.stream().map(BankLine::amount).filter(wanted));
    }

    /// The way back to the columns, as they were said.
    public String back() {
        return path
                + said.entrySet().stream()
                        .map(one -> "colonne" + one.getKey() + "=" + one.getValue().name())
                        .collect(Collectors.joining("&", "?", ""));
    }
}
