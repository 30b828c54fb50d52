package coop.quitus.sampling.internal;

import coop.quitus.kernel.Sha256;
import coop.quitus.sampling.Visit;
import coop.quitus.sampling.VisitConclusion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// The digest of all that a signed visit says, in one order; answers come after it and are not in
/// it.
final class VisitDigest {

    private VisitDigest() {}

    static String of(
            Visit visit, VisitConclusion.Verdict verdict, String words, LocalDate visitedOn) {
        List<String> said = new ArrayList<>();
        said.add(visit.cooperative() + " " + visit.year() + " " + visit.reason());
        visit.pieces()
                .forEach(one -> said.add(one.thing() + " " + one.piece() + " " + one.amount()));
        visit.looks()
                .forEach(one ->
                        said.add(
                                one.thing()
                                        + " "
                                        + one.verdict()
                                        + " "
                                        + one.counted()
                                        + " "
                                        + one.words()));
        visit.observations()
                .forEach(one ->
                        said.add(
                                String.join(
                                        " ",
                                        String.valueOf(one.number()),
                                        one.gravity().name(),
                                        one.piece(),
                                        one.rule(),
                                        String.valueOf(one.dueOn()),
                                        one.what(),
                                        one.asked())));
        said.add(verdict + " " + visitedOn + " " + words);
        return Sha256.of(String.join("\n", said));
    }
}
