package coop.quitus.sampling;

import coop.quitus.kernel.Sha256;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/// The tenth that is looked at closely (AUD-01): a pure function of a list and a seed. Whoever has
/// both draws the same (`docs/sampling-draw.md`).
///
/// @param seed as it was said, one space between words
/// @param drawn those by risk first
public record Tenth(String seed, List<Drawn> drawn) {

    static final String MAGIC = "# quitus-resultat;1;";
    static final String COLUMNS = "rang;numero;motif";

    /// @param rank from 1
    public record Drawn(int rank, String number, DrawReason reason) {

        String line() {
            return rank + ";" + number + ";" + reason.word();
        }
    }

    public Tenth {
        drawn = List.copyOf(drawn);
    }

    /// Draws.
    public static Tenth draw(DrawPopulation population, String said) {
        String seed = plain(said);
        List<Listed> byChance =
                population.listed().stream()
                        .sorted(Comparator.comparing(one -> mark(seed, one.number())))
                        .toList();
        int places = population.tenth();
        List<Listed> risky =
                byChance.stream()
                        .filter(one -> one.weight() > 0)
                        .sorted(Comparator.comparing(Listed::weight).reversed())
                        .limit((long) places * population.riskPercent() / 100)
                        .toList();
        List<Listed> lucky =
                byChance.stream()
                        .filter(one -> !risky.contains(one))
                        .sorted(Comparator.comparing(one -> turn(population, one)))
                        .limit(places - risky.size())
                        .toList();
        var drawn = new ArrayList<Drawn>();
        risky.forEach(one -> drawn.add(new Drawn(drawn.size() + 1, one.number(), DrawReason.RISK)));
        lucky.forEach(
                one -> drawn.add(new Drawn(drawn.size() + 1, one.number(), DrawReason.CHANCE)));
        return new Tenth(seed, drawn);
    }

    /// Those that do not rest come first; when they are too few, those whose visit is the oldest.
    private static int turn(DrawPopulation population, Listed one) {
        Integer last = one.lastVisited();
        return last == null || !one.rests(population.year().startsIn(), population.restYears())
                ? 0
                : last;
    }

    /// The place chance gives a cooperative: SHA-256 of `seed|number`.
    public static String mark(String seed, String number) {
        return Sha256.of(seed + "|" + number);
    }

    /// A seed as it counts: without space around it, one space between words.
    public static String plain(String said) {
        return said.strip().replaceAll("\\s+", " ");
    }

    /// As it is kept and sent.
    public String file(DrawPopulation population) {
        return MAGIC
                + population.digest()
                + ";"
                + seed
                + "\n"
                + COLUMNS
                + "\n"
                + drawn.stream().map(one -> one.line() + "\n").collect(Collectors.joining());
    }
}
