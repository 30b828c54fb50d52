package coop.quitus.treasury.internal;

import coop.quitus.kernel.Money;
import coop.quitus.treasury.CsvMapping;
import coop.quitus.treasury.StatementFinding;
import coop.quitus.treasury.StatementFormat;
import coop.quitus.treasury.Statements;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads a bank's CSV: a preamble, a header, lines newest first or last.
final class CsvReader {

    private static final Pattern BALANCE_ON =
            Pattern.compile("(?i)solde.*?(\\d{2}/\\d{2}/\\d{4}).*");
    private static final Pattern CHEQUE =
            Pattern.compile("(?i)\\bch(?:e|è)?q(?:ue)?\\.? *(?:n[°o.]? *)?(\\d{6,8})\\b");
    private static final int PREAMBLE = 30;

    private CsvReader() {}

    static Raw read(String text, Optional<CsvMapping> given) {
        Optional<CsvMapping> mapping = given.or(() -> recognised(text));
        if (mapping.isEmpty()) {
            List<String> header =
                    rows(text, delimiter(text)).stream()
                            .filter(row -> row.size() > 1)
                            .findFirst()
                            .orElse(List.of());
            throw new Unreadable(
                    header.isEmpty()
                            ? new StatementFinding.NotAStatement("")
                            : new StatementFinding.ColumnsUnknown(header));
        }
        return read(text, mapping.get());
    }

    private static Raw read(String text, CsvMapping mapping) {
        List<List<String>> rows = rows(text, mapping.delimiter());
        BankDays dates = BankDays.written(mapping.datePattern());
        var lines = new ArrayList<Raw.RawLine>();
        for (int i = mapping.header() + 1; i < rows.size(); i++) {
            List<String> row = rows.get(i);
            if (row.stream().allMatch(String::isBlank) || cell(row, mapping.date()).isBlank()) {
                continue;
            }
            int number = i + 1;
            Money amount = amount(row, mapping, number);
            if (!amount.isZero()) {
                String label = cell(row, mapping.label());
                Matcher cheque = CHEQUE.matcher(label);
                lines.add(
                        new Raw.RawLine(
                                day(cell(row, mapping.date()), dates, number),
                                amount,
                                label,
                                amount.isNegative() && cheque.find() ? cheque.group(1) : "",
                                cell(row, mapping.reference())));
            }
        }
        return raw(lines, rows.subList(0, Math.clamp(mapping.header(), 0, rows.size())));
    }

    private static Raw raw(List<Raw.RawLine> read, List<List<String>> preamble) {
        boolean newestFirst =
                read.size() > 1 && read.getFirst().bookedOn().isAfter(read.getLast().bookedOn());
        List<Raw.RawLine> lines = newestFirst ? read.reversed() : read;
        LocalDate first =
                lines.stream().map(Raw.RawLine::bookedOn).min(LocalDate::compareTo).orElse(null);
        LocalDate last =
                lines.stream().map(Raw.RawLine::bookedOn).max(LocalDate::compareTo).orElse(null);
        Money closing = null;
        LocalDate closingOn = null;
        for (List<String> row : preamble) {
            Matcher told = BALANCE_ON.matcher(row.getFirst());
            if (told.matches() && row.size() > 1 && Money.parse(row.get(1)).isPresent()) {
                closing = Money.parse(row.get(1)).get();
                closingOn =
                        LocalDate.parse(told.group(1), DateTimeFormatter.ofPattern("dd/MM/uuuu"));
            }
        }
        LocalDate to = later(last, closingOn);
        if (first == null || to == null) {
            throw new Unreadable(new StatementFinding.Empty());
        }
        return new Raw(StatementFormat.CSV, "", "", first, to, null, closing, closingOn, lines);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.isAfter(other) ? one : other;
    }

    private static Money amount(List<String> row, CsvMapping mapping, int number) {
        if (mapping.amount() >= 0) {
            return money(cell(row, mapping.amount()), number);
        }
        String debit = cell(row, mapping.debit());
        String credit = cell(row, mapping.credit());
        if (debit.isBlank() && credit.isBlank()) {
            return Money.ZERO;
        }
        Money out = debit.isBlank() ? Money.ZERO : money(debit, number).absolute();
        Money in = credit.isBlank() ? Money.ZERO : money(credit, number).absolute();
        return in.minus(out);
    }

    private static Money money(String text, int number) {
        return Money.parse(text)
                .orElseThrow(() -> broken(number, "le montant « " + text + " » est illisible"));
    }

    private static LocalDate day(String text, BankDays dates, int number) {
        return dates.read(text)
                .orElseThrow(() -> broken(number, "la date « " + text + " » est illisible"));
    }

    private static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column).strip() : "";
    }

    /// Recognises the columns by their names, as French banks write them.
    static Optional<CsvMapping> recognised(String text) {
        char delimiter = delimiter(text);
        List<List<String>> rows = rows(text, delimiter);
        for (int i = 0; i < Math.min(PREAMBLE, rows.size()); i++) {
            List<String> names = rows.get(i).stream().map(CsvReader::plain).toList();
            int date =
                    find(
                            names,
                            "date operation",
                            "date de l operation",
                            "date comptable",
                            "date de comptabilisation",
                            "date");
            int label =
                    find(
                            names,
                            "libelle",
                            "libelle operation",
                            "libelle simplifie",
                            "description",
                            "nature",
                            "detail");
            int debit = find(names, "debit", "debit euros", "montant debit", "sortie");
            int credit = find(names, "credit", "credit euros", "montant credit", "entree");
            int amount =
                    find(
                            names,
                            "montant",
                            "montant euros",
                            "montant eur",
                            "montant en eur",
                            "amount",
                            "valeur");
            if (date >= 0 && ((debit >= 0 && credit >= 0) || amount >= 0)) {
                boolean two = debit >= 0 && credit >= 0;
                int reference = find(names, "reference", "numero d operation", "id", "ref");
                return Optional.of(
                        new CsvMapping(
                                delimiter,
                                i,
                                date,
                                label,
                                two ? debit : -1,
                                two ? credit : -1,
                                two ? -1 : amount,
                                reference,
                                datePattern(rows, i, date)));
            }
        }
        return Optional.empty();
    }

    private static String datePattern(List<List<String>> rows, int header, int column) {
        List<String> days =
                rows.stream()
                        .skip(header + 1L)
                        .limit(PREAMBLE)
                        .map(row -> cell(row, column))
                        .filter(cell -> !cell.isBlank())
                        .toList();
        return BankDays.patternOf(days).orElse("d/M/yyyy");
    }

    private static int find(List<String> names, String... known) {
        for (String name : known) {
            int exact = names.indexOf(name);
            if (exact >= 0) {
                return exact;
            }
        }
        return -1;
    }

    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }

    static char delimiter(String text) {
        List<String> start = text.lines().limit(PREAMBLE).toList();
        return Stream.of(';', '\t', ',')
                .max(
                        Comparator.comparingLong((Character mark) ->
                                start.stream()
                                        .mapToLong(line ->
                                                line.chars()
                                                        .filter(letter -> letter == mark)
                                                        .count())
                                        .sum()))
                .orElse(';');
    }

    static List<List<String>> rows(String text, char delimiter) {
        CsvReaderBuilder builder =
                de.siegmar.fastcsv.reader.CsvReader.builder()
                        .fieldSeparator(delimiter)
                        .allowMissingFields(true)
                        .allowExtraFields(true)
                        .skipEmptyLines(false);
        var rows = new ArrayList<List<String>>();
        try (var csv = builder.ofCsvRecord(text)) {
            for (CsvRecord record : csv) {
                rows.add(record.getFields());
                if (rows.size() > Statements.MOST_LINES + PREAMBLE) {
                    throw new Unreadable(new StatementFinding.TooManyLines(Statements.MOST_LINES));
                }
            }
        } catch (CsvParseException failure) {
            throw broken(rows.size() + 1, "une cellule n'est pas fermée");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return rows;
    }

    private static Unreadable broken(int line, String what) {
        return new Unreadable(new StatementFinding.Broken(StatementFormat.CSV, line, what));
    }
}
