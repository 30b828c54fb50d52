package coop.quitus.kernel;

import com.google.errorprone.annotations.CheckReturnValue;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// An amount of euros, in whole cents. Negative when money leaves.
///
/// Bounded to ± 1 billion euros: beyond, a figure is a mistake and not a sum ([#MAX_CENTS]).
@CheckReturnValue
public record Money(long cents) implements Comparable<Money> {

    /// The largest amount a figure may have, in cents.
    public static final long MAX_CENTS = 100_000_000_000L;

    public static final Money ZERO = new Money(0);

    private static final char NARROW_NO_BREAK_SPACE = '\u202f';
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final Pattern FRENCH = Pattern.compile("([+-]?)(\\d{1,10})(?:[.,](\\d{1,2}))?");
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?\\d{1,3}(?:([., ])\\d{3})(?:\\1\\d{3})*(?:(?!\\1)[.,]\\d{1,2})?");

    public Money {
        if (Math.abs(cents) > MAX_CENTS) {
            throw new IllegalArgumentException("beyond a billion euros: " + cents);
        }
    }

    public static Money cents(long cents) {
        return new Money(cents);
    }

    /// Reads what a person or a bank writes: `1 234,56`, `1234.5`, `-12`, `1.234,56 €`, `(12,00)`
    /// is not one of them. Empty when the text is not an amount to the cent.
    public static Optional<Money> parse(String text) {
        String plain =
                text.replace("€", "")
                        .replace("EUR", "")
                        .replace(NARROW_NO_BREAK_SPACE, ' ')
                        .replace(NO_BREAK_SPACE, ' ')
                        .replace('\u2212', '-')
                        .strip();
        if (GROUPED.matcher(plain).matches()) {
            plain = ungrouped(plain);
        }
        var match = FRENCH.matcher(plain);
        if (!match.matches()) {
            return Optional.empty();
        }
        String decimals = match.group(3) == null ? "00" : (match.group(3) + "0").substring(0, 2);
        long cents = Long.parseLong(match.group(2)) * 100 + Long.parseLong(decimals);
        return cents > MAX_CENTS
                ? Optional.empty()
                : Optional.of(new Money("-".equals(match.group(1)) ? -cents : cents));
    }

    /// `1.234,56` and `1 234,56` lose their separators; `1.234` alone is a thousand, as in a bank's
    /// file.
    private static String ungrouped(String text) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        boolean hasCents = last >= 0 && text.length() - last - 1 <= 2;
        String whole = hasCents ? text.substring(0, last) : text;
        return whole.replaceAll("[., ]", "") + (hasCents ? "." + text.substring(last + 1) : "");
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(-cents);
    }

    public Money absolute() {
        return new Money(Math.abs(cents));
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public static Money sum(Stream<Money> amounts) {
        return amounts.reduce(ZERO, Money::plus);
    }

    /// As screens and papers show it: `1 234,56 €`, narrow no-break spaces, a true minus sign.
    public String inFrench() {
        return amountInFrench() + NARROW_NO_BREAK_SPACE + '€';
    }

    /// The same without the euro sign, for columns: `1 234,56`.
    public String amountInFrench() {
        String euros = Long.toString(Math.abs(cents) / 100);
        var grouped = new StringBuilder();
        for (int i = 0; i < euros.length(); i++) {
            if (i > 0 && (euros.length() - i) % 3 == 0) {
                grouped.append(NARROW_NO_BREAK_SPACE);
            }
            grouped.append(euros.charAt(i));
        }
        return (cents < 0 ? "−" : "") + grouped + ',' + twoDigits(Math.abs(cents) % 100);
    }

    /// As programs read it: `-1234.56`.
    public String inDecimal() {
        return BigDecimal.valueOf(cents, 2).setScale(2, RoundingMode.UNNECESSARY).toPlainString();
    }

    private static String twoDigits(long cents) {
        return cents < 10 ? "0" + cents : Long.toString(cents);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return inDecimal();
    }
}
