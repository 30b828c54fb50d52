package coop.quitus.ledger.internal;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the search box understood: `#D12`, `=62,41`, a date, `compte:`, `classe:`,
/// `sans:justificatif`, and words.
record Search(
        @Nullable String piece,
        @Nullable Long cents,
        @Nullable LocalDate day,
        @Nullable String account,
        @Nullable String classCode,
        @Nullable String subsidy,
        boolean withoutVoucher,
        List<String> words) {

    private static final String BOOK = "FROM ledger.entry\n";

    private static final String BOOK_AND_WORDS =
            BOOK
                    + """
                    JOIN ledger.wording
                      ON wording.cooperative_id = entry.cooperative_id AND wording.entry_id = entry.id
                    """;

    private static final String WITHOUT_VOUCHER =
            """
            entry.kind = 'EXPENSE' AND entry.vouchers = '{}' AND NOT EXISTS (
                SELECT FROM ledger.annex
                 WHERE annex.cooperative_id = :cooperative AND annex.entry_id = entry.id)
            """;

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}))?");

    static Search of(String text, SchoolYear year) {
        String piece = null;
        Long cents = null;
        LocalDate day = null;
        String account = null;
        String classCode = null;
        String subsidy = null;
        boolean withoutVoucher = false;
        var words = new ArrayList<String>();
        for (String token : text.strip().split("\\s+")) {
            String lower = token.toLowerCase(Locale.ROOT);
            Optional<LocalDate> date = day(token, year);
            if (token.startsWith("#") && token.length() > 1) {
                piece = token.substring(1).toUpperCase(Locale.ROOT);
            } else if (token.startsWith("=") && Money.parse(token.substring(1)).isPresent()) {
                cents = Money.parse(token.substring(1)).get().absolute().cents();
            } else if (date.isPresent()) {
                day = date.get();
            } else if (lower.startsWith("compte:")) {
                account = token.substring(7).toUpperCase(Locale.ROOT);
            } else if (lower.startsWith("classe:")) {
                classCode = token.substring(7);
            } else if (lower.startsWith("subvention:")) {
                subsidy = token.substring(11);
            } else if (lower.equals("sans:justificatif")) {
                withoutVoucher = true;
            } else if (!Words.plain(token).isEmpty()) {
                words.add(Words.plain(token));
            }
        }
        return new Search(
                piece, cents, day, account, classCode, subsidy, withoutVoucher, List.copyOf(words));
    }

    private static String hasALine(String condition) {
        return """
        EXISTS (
            SELECT FROM ledger.line
             WHERE line.cooperative_id = :cooperative AND line.entry_id = entry.id AND %s)
        """
                .formatted(condition);
    }

    /// A date of the year: `15/09` finds its own year.
    private static Optional<LocalDate> day(String token, SchoolYear year) {
        Matcher match = DAY.matcher(token);
        if (!match.matches()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(match.group(2));
        int inYear =
                match.group(3) != null
                        ? Integer.parseInt(match.group(3))
                        : month >= Month.SEPTEMBER.getValue()
                                ? year.startsIn()
                                : year.startsIn() + 1;
        try {
            return Optional.of(LocalDate.of(inYear, month, Integer.parseInt(match.group(1))));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    /// Something that was asked for, in SQL.
    ///
    /// @param value null when it was not
    private record Criterion(String condition, String name, @Nullable Object value) {}

    private Stream<Criterion> criteria() {
        String[] patterns = words.stream().map(word -> "%" + word + "%").toArray(String[]::new);
        return Stream.of(
                        new Criterion("entry.piece = :piece", "piece", piece),
                        new Criterion("entry.occurred_on = :day", "day", day),
                        new Criterion(hasALine("abs(line.amount_cents) = :cents"), "cents", cents),
                        new Criterion(hasALine("line.account = :account"), "account", account),
                        new Criterion(hasALine("line.class_code = :class"), "class", classCode),
                        new Criterion(hasALine("line.subsidy = :subsidy"), "subsidy", subsidy),
                        new Criterion(
                                "wording.searched LIKE ALL (:words)",
                                "words",
                                patterns.length == 0 ? null : patterns))
                .filter(one -> one.value() != null);
    }

    /// The entries it finds, in SQL. It asks for what was asked and for nothing else: the whole
    /// book is opened far more often than something is looked for in it.
    String from() {
        var from = new StringBuilder(words.isEmpty() ? BOOK : BOOK_AND_WORDS);
        from.append("WHERE entry.cooperative_id = :cooperative AND entry.school_year = :year\n");
        criteria().forEach(one -> from.append("AND ").append(one.condition()).append('\n'));
        if (withoutVoucher) {
            from.append("AND ").append(WITHOUT_VOUCHER);
        }
        return from.toString();
    }

    /// What stands behind the names in its conditions.
    Map<String, @Nullable Object> values() {
        var values = new HashMap<String, @Nullable Object>();
        criteria().forEach(one -> values.put(one.name(), one.value()));
        return values;
    }
}
