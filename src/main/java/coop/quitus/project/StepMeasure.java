package coop.quitus.project;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/// A figure that a class noted on a day.
///
/// @param series what is measured: one of the step's `mesures`, or the like
/// @param thousandths of its unit: 12,5 cm is 12500; a million units at most either way
public record StepMeasure(UUID id, String series, LocalDate on, long thousandths) {

    public static final long MOST = 1_000_000_000;

    private static final Pattern FRENCH = Pattern.compile("[-−]?\\d{1,7}(?:[.,]\\d{1,3})?");

    /// Reads what a pupil writes: `12`, `12,5`, `-3`.
    public static Optional<Long> parse(String text) {
        String plain = text.replace(" ", "").replace("\u202f", "").replace("\u00a0", "");
        if (!FRENCH.matcher(plain).matches()) {
            return Optional.empty();
        }
        long thousandths =
                new BigDecimal(plain.replace(',', '.').replace('−', '-'))
                        .movePointRight(3)
                        .setScale(0, RoundingMode.UNNECESSARY)
                        .longValueExact();
        return Math.abs(thousandths) > MOST ? Optional.empty() : Optional.of(thousandths);
    }

    /// `12,5`.
    public String inFrench() {
        return BigDecimal.valueOf(thousandths, 3)
                .stripTrailingZeros()
                .toPlainString()
                .replace('.', ',')
                .replace('-', '−');
    }
}
