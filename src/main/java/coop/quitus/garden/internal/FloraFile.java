package coop.quitus.garden.internal;

import coop.quitus.garden.Flora;
import coop.quitus.garden.Habit;
import coop.quitus.garden.Plant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/// Reads `flora/flora.yaml`, once.
@Component
final class FloraFile implements Flora {

    private final Map<String, Plant> plants = new LinkedHashMap<>();
    private final String source;

    FloraFile() {
        Yamls file = Yamls.read("/flora/flora.yaml");
        source = file.text("source");
        for (Yamls row : file.list("plants")) {
            Plant plant = plant(row);
            if (plants.put(plant.code(), plant) != null) {
                throw new IllegalStateException("two plants called " + plant.code());
            }
        }
    }

    private static Plant plant(Yamls row) {
        return new Plant(
                row.text("code"),
                row.text("french"),
                row.text("latin"),
                row.text("family"),
                Habit.valueOf(row.text("habit")),
                row.text("start"),
                months(row, "sheltered"),
                months(row, "outside"),
                months(row, "plant"),
                months(row, "flower"),
                months(row, "harvest"),
                row.number("on-row"),
                row.number("between-rows"),
                row.number("per-hole"),
                row.number("per-metre"),
                row.number("depth-mm"),
                row.pair("sprout").getFirst(),
                row.pair("sprout").getLast(),
                row.number("height"),
                row.text("light"),
                row.number("water"),
                row.text("good-for"),
                row.text("warning"));
    }

    private static Set<Integer> months(Yamls row, String name) {
        var months = new TreeSet<Integer>();
        for (int month : row.numbers(name)) {
            if (month < 1 || month > 12) {
                throw new IllegalStateException("not a month: " + month);
            }
            months.add(month);
        }
        return months;
    }

    @Override
    public List<Plant> plants() {
        return List.copyOf(plants.values());
    }

    @Override
    public Optional<Plant> find(String code) {
        return Optional.ofNullable(plants.get(code));
    }

    @Override
    public String source() {
        return source;
    }
}
