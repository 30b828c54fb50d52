package coop.quitus.verification.internal;

import coop.quitus.kernel.Money;
import coop.quitus.verification.Observation;
import coop.quitus.verification.Observation.Subject;
import coop.quitus.verification.Observation.Verdict;
import coop.quitus.verification.Sample;
import coop.quitus.verification.Verifications.Progress;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How far those who verify are, read from what each of them said last.
final class Standing {

    private Standing() {}

    static Progress of(Sample sample, Money cash, List<Observation> all) {
        List<Observation> last = lastWords(all);
        int seen =
                (int)
                        last.stream()
                                .filter(one -> one.subject() == Subject.PIECE)
                                .map(Observation::position)
                                .distinct()
                                .count();
        return new Progress(
                sample.pieces().size(),
                seen,
                last.stream()
                        .filter(one -> one.verdict() == Verdict.REMARK)
                        .sorted(
                                Comparator.comparing(Observation::subject)
                                        .thenComparing(Observation::position))
                        .map(one -> said(sample, one))
                        .toList(),
                cash.isZero() || saw(last, Subject.CASH),
                saw(last, Subject.STATEMENT),
                sample.seed());
    }

    private static boolean saw(List<Observation> last, Subject subject) {
        return last.stream().anyMatch(one -> one.subject() == subject);
    }

    private static List<Observation> lastWords(List<Observation> all) {
        var last = new ArrayList<Observation>();
        for (Observation one : all) {
            last.removeIf(one::sameAs);
            last.add(one);
        }
        return last;
    }

    private static String said(Sample sample, Observation one) {
        String what =
                switch (one.subject()) {
                    case PIECE ->
                            sample.at(one.position())
                                    .findFirst()
                                    .map(drawn -> "Pièce " + drawn.candidate().piece())
                                    .orElse("Une pièce");
                    case CASH -> "La caisse";
                    case STATEMENT -> "Le relevé de banque";
                };
        return what + " : " + one.words() + " (" + one.by().name() + ")";
    }
}
