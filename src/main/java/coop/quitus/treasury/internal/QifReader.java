package coop.quitus.treasury.internal;

import coop.quitus.kernel.Money;
import coop.quitus.treasury.StatementFinding;
import coop.quitus.treasury.StatementFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads QIF: a letter, a value, a caret. Day and month are told apart by the whole file.
final class QifReader {

    private static final Pattern DAY =
            Pattern.compile("\\s*(\\d{1,2})[/.-]\\s*(\\d{1,2})[/.'-]\\s*(\\d{2,4})\\s*");

    private QifReader() {}

    private record Record(int line, Map<Character, String> fields) {}

    static Raw read(String text) {
        List<Record> records = records(text);
        boolean monthFirst = records.stream().anyMatch(record -> part(record, 2) > 12);
        var lines = new ArrayList<Raw.RawLine>();
        for (Record record : records) {
            Money amount =
                    Money.parse(
                                    record.fields()
                                            .getOrDefault(
                                                    'T', record.fields().getOrDefault('U', "")))
                            .orElseThrow(() -> broken(record.line(), "le montant est illisible"));
            if (!amount.isZero()) {
                lines.add(
                        new Raw.RawLine(
                                day(record, monthFirst),
                                amount,
                                (record.fields().getOrDefault('P', "")
                                                + " "
                                                + record.fields().getOrDefault('M', ""))
                                        .strip(),
                                number(record.fields().getOrDefault('N', "")),
                                ""));
            }
        }
        LocalDate first =
                lines.stream()
                        .map(Raw.RawLine::bookedOn)
                        .min(LocalDate::compareTo)
                        .orElseThrow(() -> new Unreadable(new StatementFinding.Empty()));
        LocalDate last =
                lines.stream().map(Raw.RawLine::bookedOn).max(LocalDate::compareTo).orElse(first);
        return new Raw(StatementFormat.QIF, "", "", first, last, null, null, null, lines);
    }

    /// The field N also says `DEP` or `VIR`: only digits are a cheque's number.
    private static String number(String text) {
        return text.matches("\\d+") ? text : "";
    }

    private static List<Record> records(String text) {
        var records = new ArrayList<Record>();
        Map<Character, String> open = new HashMap<>();
        int number = 0;
        int startedAt = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("^")) {
                if (open.containsKey('D')) {
                    records.add(new Record(startedAt, open));
                }
                open = new HashMap<>();
            } else if (!line.isBlank() && !line.startsWith("!")) {
                if (open.isEmpty()) {
                    startedAt = number;
                }
                open.putIfAbsent(line.charAt(0), line.substring(1).strip());
            }
        }
        if (open.containsKey('D')) {
            throw broken(startedAt, "le dernier mouvement n'est pas fini");
        }
        return records;
    }

    private static int part(Record record, int group) {
        Matcher match = DAY.matcher(record.fields().getOrDefault('D', ""));
        if (!match.matches()) {
            throw broken(
                    record.line(),
                    "la date « " + record.fields().getOrDefault('D', "") + " » est illisible");
        }
        return Integer.parseInt(match.group(group));
    }

    private static LocalDate day(Record record, boolean monthFirst) {
        int year = part(record, 3);
        int whole = year >= 100 ? year : year < 70 ? 2000 + year : 1900 + year;
        try {
            return monthFirst
                    ? LocalDate.of(whole, part(record, 1), part(record, 2))
                    : LocalDate.of(whole, part(record, 2), part(record, 1));
        } catch (DateTimeException notADay) {
            throw broken(
                    record.line(), "la date « " + record.fields().get('D') + " » n'existe pas");
        }
    }

    private static Unreadable broken(int line, String what) {
        return new Unreadable(new StatementFinding.Broken(StatementFormat.QIF, line, what));
    }
}
