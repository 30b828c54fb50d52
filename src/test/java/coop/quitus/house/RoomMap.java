package coop.quitus.house;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The map of rooms and storeys, drawn from what each room says it sees.
final class RoomMap {

    private RoomMap() {}

    /// For each room, the rooms it may see.
    static Map<String, Set<String>> arrows(ApplicationModules modules) {
        var arrows = new TreeMap<String, Set<String>>();
        modules.forEach(module -> arrows.put(module.getIdentifier().toString(), Set.of()));
        arrows.replaceAll((room, _) -> Set.of(said(room).allowedDependencies()));
        return arrows;
    }

    /// A Markdown table, the roof first.
    static String draw(Map<String, Set<String>> arrows) {
        var rooms = new ArrayList<>(arrows.keySet());
        rooms.sort(
                Comparator.comparing((String room) -> -storey(room, arrows))
                        .thenComparing(Comparator.naturalOrder()));
        var map = new StringBuilder("| Storey | Room | On screen | Sees |\n|--:|---|---|---|\n");
        for (String room : rooms) {
            map.append(
                    "| %d | `%s` | %s | %s |\n"
                            .formatted(
                                    storey(room, arrows),
                                    room,
                                    said(room).displayName(),
                                    sees(room, arrows)));
        }
        return map.toString();
    }

    /// One more than the highest room it stands on.
    static int storey(String room, Map<String, Set<String>> arrows) {
        return arrows.getOrDefault(room, Set.of()).stream()
                .mapToInt(below -> 1 + storey(below, arrows))
                .max()
                .orElse(0);
    }

    private static String sees(String room, Map<String, Set<String>> arrows) {
        List<String> seen = new ArrayList<>(new TreeSet<>(arrows.getOrDefault(room, Set.of())));
        seen.sort(
                Comparator.comparing((String below) -> -storey(below, arrows))
                        .thenComparing(Comparator.naturalOrder()));
        return seen.isEmpty() ? "nobody" : String.join(", ", seen);
    }

    private static ApplicationModule said(String room) {
        try {
            Class<?> door = Class.forName(House.ROOT + "." + room + ".package-info");
            return Objects.requireNonNull(
                    door.getAnnotation(ApplicationModule.class),
                    room + ": a second package-info hides the first");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(room + " has no package-info", e);
        }
    }
}
