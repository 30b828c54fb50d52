package coop.quitus.federation.web;

import coop.quitus.bylaw.NationalValue;
import coop.quitus.bylaw.NewRelease;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.SentForm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A national release as it is typed.
final class ReleaseForm {

    private static final Pattern FRENCH_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})");

    private final SentForm sent;

    ReleaseForm(Map<String, String> sent) {
        this.sent = new SentForm(sent);
    }

    NewRelease read(SchoolYear from, List<NationalValue> settable, LocalDate today) {
        Map<String, String> values = new HashMap<>();
        for (NationalValue one : settable) {
            if (!sent.text(one.key()).isEmpty()) {
                values.put(one.key(), plain(one.kind(), sent.text(one.key())));
            }
        }
        LocalDate on = sent.day("jour");
        return new NewRelease(
                from,
                sent.text("titre"),
                sent.text("changements"),
                sent.text("reference"),
                // A missing day reads as one to come, which no text has.
                Objects.requireNonNullElse(on, today.plusDays(1)),
                values);
    }

    List<Sentence> faults() {
        return sent.faults();
    }

    /// What a person types as the rooms read it; what cannot be read stays as it is, to be refused.
    private static String plain(NationalValue.Kind kind, String typed) {
        return switch (kind) {
            case MONEY -> Money.parse(typed).map(Money::inDecimal).orElse(typed);
            case NUMBER -> typed;
            case DAY -> {
                Matcher day = FRENCH_DAY.matcher(typed);
                yield day.matches() ? two(day.group(2)) + "-" + two(day.group(1)) : typed;
            }
        };
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /// `2,05`, `45`, `30/09`.
    static String shown(NationalValue.Kind kind, String value) {
        return switch (kind) {
            case MONEY -> Money.parse(value).map(Money::amountInFrench).orElse(value);
            case NUMBER -> value;
            case DAY -> value.substring(3) + "/" + value.substring(0, 2);
        };
    }
}
