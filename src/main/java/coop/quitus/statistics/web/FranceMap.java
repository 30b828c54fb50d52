package coop.quitus.statistics.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/// The 101 départements as shapes with a figure each: five shades, from the fewest to the most,
/// each with as many départements as the others.
///
/// @param places the shapes, in the order of their codes
/// @param bounds the largest value of each shade, as people read it
public record FranceMap(List<Place> places, List<String> bounds) {

    private static final int SHADES = 5;

    /// Départements beyond the seas are squares below the mainland, as atlases have them.
    private static final List<String> BEYOND_THE_SEAS = List.of("971", "972", "973", "974", "976");

    private static final int SQUARE = 44;
    private static final Map<String, String> OUTLINES = outlines();

    /// @param href where the shape leads; empty when nowhere
    /// @param path what SVG draws
    /// @param level 0 for no figure, then 1 to 5
    /// @param label the figure as people read it
    public record Place(
            String code, String name, String href, String path, int level, String label) {}

    /// A figure of one département.
    ///
    /// @param href where the département leads; empty when nowhere
    /// @param value null when it is not told
    record Figure(String code, String name, String href, @Nullable Long value, String label) {}

    public FranceMap {
        places = List.copyOf(places);
        bounds = List.copyOf(bounds);
    }

    /// Whether its shapes lead somewhere.
    public boolean leads() {
        return places.stream().anyMatch(place -> !place.href().isEmpty());
    }

    static FranceMap of(List<Figure> figures, Measure measure) {
        long[] values =
                figures.stream()
                        .flatMap(figure -> Stream.ofNullable(figure.value()))
                        .mapToLong(Long::longValue)
                        .filter(value -> value > 0)
                        .sorted()
                        .toArray();
        long[] tops = new long[SHADES];
        for (int i = 0; i < SHADES; i++) {
            tops[i] = values.length == 0 ? 0 : values[(values.length * (i + 1) - 1) / SHADES];
        }
        List<Place> places =
                figures.stream()
                        .filter(figure -> OUTLINES.containsKey(figure.code()))
                        .map(figure ->
                                new Place(
                                        figure.code(),
                                        figure.name(),
                                        figure.href(),
                                        OUTLINES.getOrDefault(figure.code(), ""),
                                        level(figure.value(), tops),
                                        figure.label()))
                        .toList();
        return new FranceMap(
                places,
                values.length == 0
                        ? List.of()
                        : Arrays.stream(tops).distinct().mapToObj(measure::said).toList());
    }

    private static int level(@Nullable Long value, long[] tops) {
        if (value == null || value <= 0) {
            return 0;
        }
        long[] different = Arrays.stream(tops).distinct().toArray();
        for (int i = 0; i < different.length; i++) {
            if (value <= different[i]) {
                return i + 1;
            }
        }
        return different.length;
    }

    private static Map<String, String> outlines() {
        Map<String, String> outlines = new LinkedHashMap<>();
        try (var file =
                new BufferedReader(
                        new InputStreamReader(
                                new ClassPathResource("statistics/departements.txt")
                                        .getInputStream(),
                                StandardCharsets.UTF_8))) {
            for (String line : file.lines().toList()) {
                int tab = line.indexOf('\t');
                if (!line.startsWith("#") && tab > 0) {
                    outlines.put(line.substring(0, tab), line.substring(tab + 1));
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        for (int i = 0; i < BEYOND_THE_SEAS.size(); i++) {
            int left = 10 + i * (SQUARE + 8);
            outlines.put(
                    BEYOND_THE_SEAS.get(i),
                    "M " + left + " 540 h " + SQUARE + " v " + SQUARE + " h -" + SQUARE + " z");
        }
        return outlines;
    }
}
