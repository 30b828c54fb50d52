package coop.quitus.oversight;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.oversight.Light.Level;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How a cooperative stands in a year, as its association sees it.
///
/// @param number its number in the association: `42-0001`
/// @param reportState where its report is, as programs know it: `SUBMITTED`; `DRAFT` when nothing
///   was offered
/// @param lights one for each sign
/// @param remindedOn when it was last reminded of something of that year; null for never
public record Standing(
        CooperativeId cooperative,
        String number,
        String name,
        String uai,
        Stewardship stewardship,
        String reportState,
        List<Light> lights,
        @Nullable LocalDate remindedOn) {

    /// What presses most first; then by number, so that two looks at one evening are alike.
    public static List<Standing> inOrder(Stream<Standing> standings) {
        return standings
                .map(one -> new Weighed(one, one.count(Level.URGENT), one.count(Level.WATCH)))
                .sorted(
                        Comparator.comparingInt(Weighed::urgent)
                                .thenComparingInt(Weighed::watch)
                                .reversed()
                                .thenComparing(weighed -> weighed.one().number()))
                .map(Weighed::one)
                .toList();
    }

    private record Weighed(Standing one, int urgent, int watch) {}

    public Standing {
        lights = List.copyOf(lights);
    }

    public Light light(Sign sign) {
        for (Light one : lights) {
            if (one.sign() == sign) {
                return one;
            }
        }
        throw new IllegalStateException("no light for " + sign);
    }

    public int count(Level level) {
        int count = 0;
        for (Light one : lights) {
            if (one.level() == level) {
                count++;
            }
        }
        return count;
    }

    /// The most pressing of its lights; a cooperative of which nothing can be said is in order.
    public Level level() {
        return count(Level.URGENT) > 0
                ? Level.URGENT
                : count(Level.WATCH) > 0 ? Level.WATCH : Level.FINE;
    }

    /// The lights that ask for something, the most pressing first.
    public List<Light> pressing() {
        return lights.stream()
                .filter(one -> one.level().presses())
                .sorted(Comparator.comparing(Light::level))
                .toList();
    }
}
