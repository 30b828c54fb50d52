package coop.quitus.oversight.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.oversight.Standing;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// Which cooperatives of the list someone chose: those they ticked (`c`), or all that the filter
/// keeps (`toutes`). A later form carries them in one field (`choisies`). The filter's own fields
/// travel under `f-…`, so that they are not mistaken for what is being written.
final class Chosen {

    private Chosen() {}

    /// Only those of the list: whatever else was sent names nobody.
    static Set<CooperativeId> among(MultiValueMap<String, String> sent, List<Standing> found) {
        if (sent.containsKey("toutes")) {
            return found.stream().map(Standing::cooperative).collect(Collectors.toSet());
        }
        Set<String> ticked =
                Stream.concat(
                                sent.getOrDefault("c", List.of()).stream(),
                                sent.getOrDefault("choisies", List.of()).stream()
                                        .flatMap(all -> Arrays.stream(all.split(",", -1))))
                        .collect(Collectors.toSet());
        return found.stream()
                .map(Standing::cooperative)
                .filter(id -> ticked.contains(id.toString()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    static CockpitFilter filter(Map<String, String> sent) {
        var fields = new HashMap<String, String>();
        sent.forEach((name, value) -> {
            if (name.startsWith("f-")) {
                fields.put(name.substring(2), value);
            }
        });
        return CockpitFilter.of(fields);
    }
}
