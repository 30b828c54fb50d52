package coop.quitus.audit.internal;

import coop.quitus.audit.SamplePlan;
import coop.quitus.kernel.Sha256;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

/// Draws a sample. Pure, in whole numbers, and short enough to be done again by hand:
///
/// - The population stands in order: by number of cooperative, then by piece. Its digest is the
///   SHA-256 of its lines `number;piece;cents`.
/// - By monetary units: with S cents and n units, u = SHA-256(`quitus-sondage/1`, seed, digest)
///   modulo S; unit k (from 0) is the cent ⌊(k·S + u) / n⌋. Each cent has the same chance n/S.
/// - At random: pieces are ranked by SHA-256(`quitus-sondage/1`, seed, number, piece), and the
///   first n are taken.
final class Draw {

    private static final String NAME = "quitus-sondage/1\n";

    private Draw() {}

    /// An expense or a receipt.
    record Item(
            long cooperative, String number, String piece, String day, String label, long cents) {}

    /// @param hits units that fell in it; 0 when it is above the threshold
    record Drawn(Item item, int hits) {}

    static List<Item> inOrder(List<Item> items) {
        return items.stream()
                .sorted(Comparator.comparing(Item::number).thenComparing(Item::piece))
                .toList();
    }

    static String digest(List<Item> inOrder) {
        var text = new StringBuilder();
        inOrder.forEach(item ->
                text.append(item.number())
                        .append(';')
                        .append(item.piece())
                        .append(';')
                        .append(item.cents())
                        .append('\n'));
        return Sha256.of(text.toString());
    }

    /// Those above the threshold, the largest first, then what chance drew.
    static List<Drawn> of(List<Item> inOrder, SamplePlan plan) {
        var drawn = new ArrayList<Drawn>();
        inOrder.stream()
                .filter(item -> isAbove(item, plan))
                .sorted(Comparator.comparing(Item::cents).reversed())
                .forEach(item -> drawn.add(new Drawn(item, 0)));
        List<Item> rest = inOrder.stream().filter(item -> !isAbove(item, plan)).toList();
        drawn.addAll(
                switch (plan.method()) {
                    case MONETARY_UNITS -> byUnits(rest, plan, digest(inOrder));
                    case RANDOM -> atRandom(rest, plan);
                });
        return List.copyOf(drawn);
    }

    static boolean isAbove(Item item, SamplePlan plan) {
        return plan.threshold().isPositive() && item.cents() >= plan.threshold().cents();
    }

    private static List<Drawn> byUnits(List<Item> rest, SamplePlan plan, String digest) {
        long sum = rest.stream().mapToLong(Item::cents).sum();
        if (sum == 0) {
            return List.of();
        }
        long start =
                new BigInteger(
                                1,
                                HexFormat.of()
                                        .parseHex(
                                                Sha256.of(
                                                        NAME + plan.seed() + "\n" + digest + "\n")))
                        .mod(BigInteger.valueOf(sum))
                        .longValueExact();
        var drawn = new ArrayList<Drawn>();
        long before = 0;
        int unit = 0;
        for (Item item : rest) {
            long after = before + item.cents();
            int hits = 0;
            while (unit < plan.size() && at(unit, sum, start, plan.size()) < after) {
                hits++;
                unit++;
            }
            if (hits > 0) {
                drawn.add(new Drawn(item, hits));
            }
            before = after;
        }
        return drawn;
    }

    private static long at(int unit, long sum, long start, int size) {
        return (Math.multiplyExact(unit, sum) + start) / size;
    }

    private static List<Drawn> atRandom(List<Item> rest, SamplePlan plan) {
        List<Item> first =
                rest.stream()
                        .sorted(
                                Comparator.comparing((Item item) -> rank(item, plan))
                                        .thenComparing(Item::number)
                                        .thenComparing(Item::piece))
                        .limit(plan.size())
                        .toList();
        return rest.stream().filter(first::contains).map(item -> new Drawn(item, 1)).toList();
    }

    private static String rank(Item item, SamplePlan plan) {
        return Sha256.of(NAME + plan.seed() + "\n" + item.number() + "\n" + item.piece() + "\n");
    }
}
