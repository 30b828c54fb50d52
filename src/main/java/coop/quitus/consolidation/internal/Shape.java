package coop.quitus.consolidation.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The rubrics of the accounts and the accounts of each: `consolidation/anc-2018-06.txt`.
final class Shape {

    static final List<Rubric> RUBRICS = read();

    private Shape() {}

    /// Where a rubric stands.
    enum Side {
        ASSET,
        LIABILITY,
        /// On the side its sign says.
        EITHER,
        CHARGE,
        PRODUCT,
        USE,
        RESOURCE
    }

    /// @param prefixes the first digits of its accounts
    record Rubric(Side side, String group, String label, List<String> prefixes) {

        private int fits(String code) {
            return prefixes.stream()
                    .filter(code::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    /// The rubric with the longest first digits in common; every account has one, so that no cent
    /// is lost.
    static Rubric of(String code) {
        return RUBRICS.stream()
                .filter(rubric -> rubric.fits(code) > 0)
                .max(Comparator.comparingInt(rubric -> rubric.fits(code)))
                .orElseGet(() -> lastOf(code));
    }

    private static Rubric lastOf(String code) {
        Side side =
                switch (code.charAt(0)) {
                    case '6' -> Side.CHARGE;
                    case '7' -> Side.PRODUCT;
                    default -> Side.EITHER;
                };
        return RUBRICS.stream()
                .filter(rubric -> rubric.side() == side && rubric.label().startsWith("Autres "))
                .reduce((_, later) -> later)
                .orElseThrow();
    }

    private static List<Rubric> read() {
        try (InputStream file = Shape.class.getResourceAsStream("/consolidation/anc-2018-06.txt")) {
            String text =
                    new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\s*\\|\\s*"))
                    .map(cells ->
                            new Rubric(
                                    side(cells[0]),
                                    cells[1],
                                    cells[2],
                                    List.of(cells[3].strip().split(" "))))
                    .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Side side(String letter) {
        return switch (letter) {
            case "A" -> Side.ASSET;
            case "L" -> Side.LIABILITY;
            case "B" -> Side.EITHER;
            case "C" -> Side.CHARGE;
            case "P" -> Side.PRODUCT;
            case "E" -> Side.USE;
            case "R" -> Side.RESOURCE;
            default -> throw new IllegalStateException("no side " + letter);
        };
    }
}
