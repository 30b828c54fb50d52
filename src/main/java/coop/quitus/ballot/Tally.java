package coop.quitus.ballot;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What came of a vote: how many voted, and what each option received.
public record Tally(Ballot.Method method, List<String> options, List<Integer> votes, int turnout) {

    public Tally {
        options = List.copyOf(options);
        votes = List.copyOf(votes);
    }

    /// The option ahead of all others; empty when two stand at the top, or when nothing was said.
    public OptionalInt first() {
        int most = votes.stream().mapToInt(Integer::intValue).max().orElse(0);
        int[] top = IntStream.range(0, votes.size()).filter(i -> votes.get(i) == most).toArray();
        return most > 0 && top.length == 1 ? OptionalInt.of(top[0]) : OptionalInt.empty();
    }

    /// A yes-or-no question is carried by more for than against; a choice, by having a first.
    public boolean carried() {
        return method == Ballot.Method.YES_NO ? votes.get(0) > votes.get(1) : first().isPresent();
    }

    /// *18 pour, 4 contre, 2 sans avis*; *Radis : 12, Fraises : 8*, the most first.
    public String inFrench() {
        if (method == Ballot.Method.YES_NO) {
            return IntStream.range(0, 3)
                    .mapToObj(i -> votes.get(i) + " " + options.get(i))
                    .collect(Collectors.joining(", "));
        }
        String unit = method == Ballot.Method.POINTS ? " points" : "";
        return IntStream.range(0, options.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer i) -> -votes.get(i)))
                .map(i -> options.get(i) + " : " + votes.get(i) + unit)
                .collect(Collectors.joining(", "));
    }
}
