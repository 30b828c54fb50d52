package coop.quitus.garden.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.UUID;

/// Numbers as a class types and reads them, without a fraction anywhere.
final class Numbers {

    private Numbers() {}

    /// Reads `12`, `12,5` or `-3.5`, four decimals at most.
    static Optional<BigDecimal> decimal(String typed) {
        String plain = typed.replace(',', '.').replaceAll("[\\s\u00a0\u202f]", "");
        return plain.matches("[-\u2212]?\\d{1,9}(\\.\\d{1,4})?")
                ? Optional.of(new BigDecimal(plain.replace('\u2212', '-')))
                : Optional.empty();
    }

    /// Halves of a square centimetre, in square metres: `1,75 m²`.
    static String squareMetres(long halfSquareCm) {
        return french(BigDecimal.valueOf(halfSquareCm).divide(BigDecimal.valueOf(20_000)))
                + "\u00a0m²";
    }

    /// Centimetres, in metres: `8,25 m`.
    static String metres(long cm) {
        return french(BigDecimal.valueOf(cm, 2)) + "\u00a0m";
    }

    /// Twice so many squares: `12`, `12,5`.
    static String halves(long twice) {
        return twice / 2 + (twice % 2 == 0 ? "" : ",5");
    }

    /// So many of them: `1 ligne`, `2 lignes`.
    static String of(long count, String one) {
        return count + " " + one + (count > 1 ? "s" : "");
    }

    private static String french(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain)
                .toPlainString()
                .replace('.', ',');
    }

    /// An id that a form carries; empty when it is not one.
    static Optional<UUID> id(String text) {
        return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
