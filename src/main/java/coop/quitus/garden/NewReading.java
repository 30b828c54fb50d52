package coop.quitus.garden;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// What a class writes in its log: one thing looked at, on one day.
///
/// @param key the form's own, so that a double click writes once
/// @param step the step of the project it belongs to; empty for the log of the garden
/// @param subject the code of a plant, `A` or `B` for a pot of the experiment, empty for the garden
/// @param measures in whole units ([Measure])
/// @param picture a picture of the class; empty when there is none
public record NewReading(
        UUID key,
        LocalDate on,
        String step,
        String subject,
        Map<Measure, Integer> measures,
        Optional<Weather> weather,
        String words,
        Optional<UUID> picture) {

    /// The most its words may have.
    public static final int LONGEST = 500;

    public NewReading {
        var kept = new EnumMap<Measure, Integer>(Measure.class);
        kept.putAll(measures);
        measures = Map.copyOf(kept);
    }

    public boolean isEmpty() {
        return measures.isEmpty() && weather.isEmpty() && words.isEmpty() && picture.isEmpty();
    }
}
