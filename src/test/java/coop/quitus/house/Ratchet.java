package coop.quitus.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What was too long on the day its rule came, by name and size: a list that may only shrink.
///
/// Each line of `over-the-limit.txt` is a kind, a name and a size: `file src/…/X.java 312`. What is
/// listed may not grow; what is no longer over its limit must leave the list.
record Ratchet(Map<String, Integer> listed) {

    private static final Path LIST = Path.of("src/test/resources/house/over-the-limit.txt");

    static Ratchet onDisk() {
        return of(House.read(LIST));
    }

    static Ratchet of(String text) {
        var listed = new TreeMap<String, Integer>();
        text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> {
                    int space = line.lastIndexOf(' ');
                    listed.put(
                            line.substring(0, space),
                            Integer.valueOf(line.substring(space + 1).strip()));
                });
        return new Ratchet(listed);
    }

    /// What must be said about one kind of things, measured.
    List<String> judge(String kind, int limit, Map<String, Integer> measured) {
        var complaints = new ArrayList<String>();
        measured.forEach((name, size) -> {
            int allowed = Math.max(limit, listed.getOrDefault(kind + " " + name, 0));
            if (size > allowed) {
                complaints.add(kind + " " + name + " " + size + " (at most " + allowed + ")");
            }
        });
        listed.forEach((entry, size) -> {
            String name = entry.substring(entry.indexOf(' ') + 1);
            if (entry.startsWith(kind + " ") && measured.getOrDefault(name, 0) <= limit) {
                complaints.add(entry + " is within the limit now: strike it off the list");
            }
        });
        return complaints;
    }
}
