package coop.quitus.kit;

import java.util.List;
import java.util.Map;

/// A step of a kit.
///
/// @param key short, unique in its kit: `semer`
/// @param title as lists show it
/// @param pupils what the class reads, at the level of the kit's cycle
/// @param adults guidance for the adult
/// @param after the keys of the steps that come before; empty for a first step
/// @param settings what its kind says more, by name ([KitSetting]); a single text is a list of one
public record KitStep(
        String key,
        StepKind kind,
        String title,
        String pupils,
        String adults,
        List<String> after,
        Map<String, List<String>> settings) {

    public KitStep {
        after = List.copyOf(after);
        settings = Map.copyOf(settings);
    }

    /// A setting that is one text; empty when the kit says nothing.
    public String setting(String name) {
        return String.join(", ", settings(name));
    }

    public List<String> settings(String name) {
        return settings.getOrDefault(name, List.of());
    }
}
