package coop.quitus.scale.internal;

import coop.quitus.scale.Nation;
import java.util.Arrays;

/// How a nation is shared out: large and small departments, schools of one class and of sixteen,
/// books of some dozens of entries and of hundreds. The sums are exact.
final class Sizes {

    private final Nation nation;
    private final int[] cooperatives;

    Sizes(Nation nation) {
        this.nation = nation;
        long[] weights = new long[nation.associations()];
        for (int i = 0; i < weights.length; i++) {
            // From about 3 000 cooperatives to 170, as the departments go.
            weights[i] = 100_000L / (6 + (i * 37L + 11) % nation.associations());
        }
        this.cooperatives = shared(nation.cooperatives(), weights, 1);
    }

    /// How many cooperatives the association of that rank has, from 0.
    int cooperativesOf(int association) {
        return cooperatives[association];
    }

    /// How many classes a cooperative has, from 1 to 16.
    static int classes(Chance chance) {
        int draw = chance.between(1, 100);
        if (draw <= 42) {
            return chance.between(1, 4);
        }
        return draw <= 85 ? chance.between(5, 9) : chance.between(10, 16);
    }

    /// How many entries each cooperative writes in the year, from their classes.
    int[] entries(int[] classes) {
        long[] weights = new long[classes.length];
        for (int i = 0; i < weights.length; i++) {
            Chance chance = Chance.of(nation.seed(), 1_000_000L + i);
            weights[i] = (25 + 16L * classes[i]) * chance.between(60, 140);
        }
        return shared(nation.entries(), weights, Nation.FEWEST_ENTRIES);
    }

    /// Shares a whole out by weight, each part having its least; what rounding leaves goes to the
    /// first ones.
    static int[] shared(int whole, long[] weights, int least) {
        long sum = Arrays.stream(weights).sum();
        long free = whole - (long) least * weights.length;
        int[] parts = new int[weights.length];
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            parts[i] = least + (int) (free * weights[i] / sum);
            given += parts[i];
        }
        for (int i = 0; given < whole; i = (i + 1) % parts.length) {
            parts[i]++;
            given++;
        }
        return parts;
    }
}
