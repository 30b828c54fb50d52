package coop.quitus.cash.web;

import coop.quitus.cash.CashCount;
import coop.quitus.cash.CashFinding;
import coop.quitus.cash.CashSentences;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.LedgerSentences;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/// Where the pages of coins and papers stand, and how their fields are read.
final class Here {

    static final String YEAR = "/cooperatives/{cooperative}/exercices/{year}";

    private Here() {}

    static String year(CooperativeId cooperative, SchoolYear year) {
        return "/cooperatives/" + cooperative + "/exercices/" + year.startsIn();
    }

    static List<Sentence> said(List<CashFinding> findings) {
        return findings.stream()
                .map(finding -> CashSentences.of(finding, LedgerSentences::of))
                .toList();
    }

    /// The remarks in one breath, after an act that was done.
    static String remarks(List<CashFinding> findings) {
        return said(findings).stream()
                .map(sentence -> " " + sentence.fact() + " " + sentence.remedy())
                .collect(Collectors.joining());
    }

    static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    static UUID key(Map<String, String> sent) {
        try {
            return UUID.fromString(sent.getOrDefault("cle", ""));
        } catch (IllegalArgumentException absent) {
            return UUID.randomUUID();
        }
    }

    static Money amount(String text) {
        return Money.parse(text).orElse(Money.ZERO);
    }

    /// The notes and coins of a form: `pieces.2000`. What is no number counts as minus one, which
    /// is refused with its sentence.
    static SortedMap<Integer, Integer> pieces(Map<String, String> sent) {
        SortedMap<Integer, Integer> pieces = new TreeMap<>(Comparator.reverseOrder());
        for (int value : CashCount.EURO) {
            String typed = sent.getOrDefault("pieces." + value, "").strip();
            if (!typed.isEmpty() && !"0".equals(typed)) {
                pieces.put(value, typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1);
            }
        }
        return pieces;
    }

    static Sentence fault(String field, String fact, String remedy) {
        return new Sentence(fact, remedy, null, field, Severity.BLOCKS);
    }

    static LocalDate nearest(LocalDate today, SchoolYear year) {
        return year.contains(today)
                ? today
                : today.isBefore(year.firstDay()) ? year.firstDay() : year.lastDay();
    }
}
