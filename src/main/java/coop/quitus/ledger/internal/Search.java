package coop.quitus.ledger.internal;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
}
