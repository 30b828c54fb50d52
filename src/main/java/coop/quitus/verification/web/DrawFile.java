package coop.quitus.verification.web;

import coop.quitus.verification.Candidate;
import coop.quitus.verification.Sample;
import coop.quitus.verification.Sample.Drawn;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A draw as a table anyone can check with a spreadsheet and a SHA-256
/// (`docs/verification-sample.md`). No name is in it.
final class DrawFile {

    private DrawFile() {}

    static String of(Sample sample, List<Candidate> candidates) {
        Map<String, Drawn> drawn =
                sample.pieces().stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.candidate().hash(), Function.identity()));
        var file =
                new StringBuilder("# graine;")
                        .append(sample.seed())
                        .append(
                                "\npiece;empreinte;centimes;depense;especes;peu_prouvee;toleree;marque;place;raison\n");
        for (Candidate one : candidates) {
            Drawn place = drawn.get(one.hash());
            file.append(
                    String.join(
                                    ";",
                                    one.piece(),
                                    one.hash(),
                                    Long.toString(one.amount().cents()),
                                    word(one.expense()),
                                    word(one.cash()),
                                    word(one.thinlyProved()),
                                    word(one.tolerated()),
                                    Sample.mark(sample.seed(), one.hash()),
                                    place == null ? "" : Integer.toString(place.position()),
                                    place == null ? "" : place.stratum().name())
                            + "\n");
        }
        return file.toString();
    }

    private static String word(boolean yes) {
        return yes ? "oui" : "non";
    }
}
