package coop.quitus.campaign.internal;

import coop.quitus.campaign.Edition;
import coop.quitus.campaign.Enrolment;
import coop.quitus.campaign.Jury.Result;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// What a jury's points come to: for each class the mean of the judges who filled the whole grid.
/// Whole tenths, rounded half up, so that nothing is lost to binary fractions.
final class Means {

    private Means() {}

    /// By category in the kit's order, then the best first; between equals the one enrolled first.
    static List<Result> results(Edition edition, List<Enrolment> placed, List<Crowd.Mark> marks) {
        List<String> categories =
                edition.rules().categories().stream().map(category -> category.key()).toList();
        return placed.stream()
                .map(enrolment -> result(edition, enrolment, marks))
                .filter(result -> result.judges() > 0)
                .sorted(
                        Comparator.comparingInt((Result one) ->
                                        categories.indexOf(one.enrolment().category()))
                                .thenComparing(Comparator.comparingInt(Result::tenths).reversed())
                                .thenComparing(one -> one.enrolment().enrolledAt()))
                .toList();
    }

    private static Result result(Edition edition, Enrolment enrolment, List<Crowd.Mark> marks) {
        List<Integer> totals =
                grids(of(enrolment, marks)).values().stream()
                        .filter(grid -> whole(edition, grid))
                        .map(grid -> grid.stream().mapToInt(Crowd.Mark::points).sum())
                        .toList();
        int judges = totals.size();
        int sum = totals.stream().mapToInt(Integer::intValue).sum();
        return new Result(enrolment, judges == 0 ? 0 : (20 * sum + judges) / (2 * judges), judges);
    }

    private static List<Crowd.Mark> of(Enrolment enrolment, List<Crowd.Mark> marks) {
        return marks.stream()
                .filter(mark ->
                        mark.enrolment().equals(enrolment.id())
                                && mark.cooperative().equals(enrolment.cooperative()))
                .toList();
    }

    private static Map<UUID, List<Crowd.Mark>> grids(List<Crowd.Mark> marks) {
        return marks.stream().collect(Collectors.groupingBy(Crowd.Mark::judge));
    }

    /// How many classes a judge marked whole.
    static int graded(Edition edition, List<Crowd.Mark> marks, UUID judge) {
        return (int)
                marks.stream()
                        .filter(mark -> mark.judge().equals(judge))
                        .collect(Collectors.groupingBy(Crowd.Mark::enrolment))
                        .values()
                        .stream()
                        .filter(grid -> whole(edition, grid))
                        .count();
    }

    private static boolean whole(Edition edition, List<Crowd.Mark> grid) {
        List<String> said = grid.stream().map(Crowd.Mark::criterion).toList();
        return edition.rules().grid().stream()
                .allMatch(criterion -> said.contains(criterion.key()));
    }
}
