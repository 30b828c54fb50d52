package coop.quitus.oversight;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.oversight.Light.Level;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
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
    public static final Comparator<Standing> PRESSING =
            Comparator.comparing((Standing one) -> one.count(Level.URGENT))
                    .thenComparing(one -> one.count(Level.WATCH))
                    .reversed()
                    .thenComparing(Standing::number);

    public Standing {
        lights = List.copyOf(lights);
    }

    public Light light(Sign sign) {
        return lights.stream().filter(one -> one.sign() == sign).findFirst().orElseThrow();
    }

    public long count(Level level) {
        return lights.stream().filter(one -> one.level() == level).count();
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
