package coop.quitus.garden;

import java.math.BigDecimal;
import java.util.OptionalLong;

/// The units a class may answer in. Areas are kept in halves of a square centimetre, lengths in
/// millimetres, plants one by one: whole, whatever is typed.
public enum Unit {
    SQUARES("carreaux", Kind.AREA, 0),
    SQUARE_CM("cm²", Kind.AREA, 2),
    SQUARE_M("m²", Kind.AREA, 20_000),
    SIDES("côtés de carreau", Kind.LENGTH, 0),
    CM("cm", Kind.LENGTH, 10),
    M("m", Kind.LENGTH, 1000),
    PLANTS("plantes", Kind.COUNT, 1);

    /// What is measured.
    public enum Kind {
        AREA,
        LENGTH,
        COUNT
    }

    private static final long MOST = 10_000_000_000L;

    private final String inFrench;
    private final Kind kind;
    private final long worth;

    Unit(String inFrench, Kind kind, long worth) {
        this.inFrench = inFrench;
        this.kind = kind;
        this.worth = worth;
    }

    public String inFrench() {
        return inFrench;
    }

    public Kind kind() {
        return kind;
    }

    /// A typed number in whole units; empty when it has too many decimals or is out of reach.
    public OptionalLong whole(BigDecimal typed, int squareCm) {
        BigDecimal value = typed.multiply(BigDecimal.valueOf(worth(squareCm))).stripTrailingZeros();
        return value.scale() > 0
                        || value.signum() < 0
                        || value.compareTo(BigDecimal.valueOf(MOST)) > 0
                ? OptionalLong.empty()
                : OptionalLong.of(value.longValueExact());
    }

    private long worth(int squareCm) {
        return switch (this) {
            case SQUARES -> 2L * squareCm * squareCm;
            case SIDES -> 10L * squareCm;
            default -> worth;
        };
    }
}
