package coop.quitus.garden.web;

import coop.quitus.garden.Flora;
import coop.quitus.garden.Measure;
import coop.quitus.garden.Plant;
import coop.quitus.garden.Reading;
import coop.quitus.garden.Weather;
import coop.quitus.picture.Picture;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A line of the log as one reads it.
///
/// @param subject what was looked at
/// @param measured *Hauteur : 84 mm*
/// @param drawing of the weather; empty when it was not noted
/// @param weather in words; empty when it was not noted
/// @param picture null when there is none, or when it was erased with its year
public record LogLine(
        UUID id,
        LocalDate on,
        String subject,
        List<String> measured,
        String drawing,
        String weather,
        String words,
        @Nullable Picture picture,
        String by) {

    static LogLine of(Reading reading, Flora flora, Optional<Picture> picture) {
        var measured = new ArrayList<String>();
        for (Measure measure : Measure.values()) {
            Integer value = reading.noted().measures().get(measure);
            if (value != null) {
                measured.add(measure.inFrench() + " : " + measure.said(value));
            }
        }
        String subject = reading.subject();
        return new LogLine(
                reading.id(),
                reading.on(),
                subject.equals("A") || subject.equals("B")
                        ? "Pot " + subject
                        : subject.isEmpty()
                                ? "Le jardin"
                                : flora.find(subject).map(Plant::french).orElse(subject),
                measured,
                reading.noted().weather().map(Weather::drawing).orElse(""),
                reading.noted().weather().map(Weather::inFrench).orElse(""),
                reading.noted().words(),
                picture.orElse(null),
                reading.by());
    }

    /// All that was seen, in a breath.
    public String said() {
        var parts = new ArrayList<>(measured);
        if (!weather.isEmpty()) {
            parts.add("Il y a " + weather);
        }
        if (!words.isEmpty()) {
            parts.add(words);
        }
        return String.join(". ", parts);
    }
}
