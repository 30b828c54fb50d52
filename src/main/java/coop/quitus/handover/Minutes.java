package coop.quitus.handover;

import coop.quitus.kernel.Sha256;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/// What both sign: the state of everything on the day of the sitting, line by line.
public record Minutes(List<Line> lines) {

    public Minutes {
        lines = List.copyOf(lines);
    }

    /// @param part what it belongs to: *La caisse*
    /// @param label *Compté*
    /// @param value *51,60 €*
    public record Line(String part, String label, String value) {}

    /// SHA-256 of all of it, lower-case hexadecimal: a change of one sign is another digest.
    public String digest() {
        return Sha256.of(
                lines.stream()
                        .map(line -> line.part() + '\t' + line.label() + '\t' + line.value() + '\n')
                        .collect(Collectors.joining()));
    }

    /// The lines of each part, in order.
    public SequencedMap<String, List<Line>> parts() {
        var parts = new LinkedHashMap<String, List<Line>>();
        for (Line line : lines) {
            parts.computeIfAbsent(line.part(), _ -> new ArrayList<>()).add(line);
        }
        return parts;
    }
}
