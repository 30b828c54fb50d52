package coop.quitus.partner;

import coop.quitus.kernel.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How much of something, to the hundredth: 2,5 hours.
///
/// @param hundredths above zero, at most a million units
public record Quantity(long hundredths) {

    private static final long MOST = 100_000_000L;

    public Quantity {
        if (hundredths <= 0 || hundredths > MOST) {
            throw new IllegalArgumentException("not a quantity: " + hundredths);
        }
    }

    /// Reads `2`, `2,5` or `2.25`; empty when it is not a quantity.
    public static Optional<Quantity> parse(String text) {
        String plain = text.strip().replace(',', '.');
        if (!plain.matches("\\d{1,7}(\\.\\d{1,2})?")) {
            return Optional.empty();
        }
        long hundredths = new BigDecimal(plain).movePointRight(2).longValueExact();
        return hundredths == 0 || hundredths > MOST
                ? Optional.empty()
                : Optional.of(new Quantity(hundredths));
    }

    /// What it is worth at that price each, to the nearest cent, half a cent up.
    public Money at(Money each) {
        return Money.cents(
                BigDecimal.valueOf(hundredths, 2)
                        .multiply(BigDecimal.valueOf(each.cents()))
                        .setScale(0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    /// `2,5`.
    public String inFrench() {
        return BigDecimal.valueOf(hundredths, 2)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',');
    }
}
