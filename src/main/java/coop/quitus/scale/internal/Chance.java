package coop.quitus.scale.internal;

import java.util.List;
import java.util.SplittableRandom;

/// Chance that can be had again: whole numbers only, each thing with a stream of its own, so that
/// one thing more changes no other.
final class Chance {

    private final SplittableRandom random;

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /// The chance of one thing, known by its number.
    static Chance of(long seed, long thing) {
        return new Chance(new SplittableRandom(seed * 0x9E3779B97F4A7C15L + thing));
    }

    /// From the first to the last, both included.
    int between(int first, int last) {
        return random.nextInt(first, last + 1);
    }

    boolean percent(int share) {
        return random.nextInt(100) < share;
    }

    <T> T among(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /// An amount as prices go: many small ones, few large, in cents, now and then a round one.
    int price(int usual) {
        int spread = random.nextInt(20, 181);
        int price = usual * spread / 100 * (random.nextInt(10) == 0 ? 3 : 1);
        return Math.max(100, percent(15) ? price / 500 * 500 : price - price % 5);
    }

    /// As a price, below a ceiling.
    int price(int usual, long ceiling) {
        return (int) Math.min(price(usual), ceiling);
    }
}
