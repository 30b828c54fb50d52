package coop.quitus.identity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What stands behind the addresses of the house, part by part: among hundreds of patterns
/// (`/cooperatives/{cooperative}/exercices/{year}`), an address meets a few. They are candidates
/// only: whether one matches is for its pattern to say.
public final class AddressTree<T> {

    private static final String VARIABLE = "{";

    private final Map<String, AddressTree<T>> parts = new HashMap<>();
    private final List<T> here = new ArrayList<>();

    /// @param pattern each of whose parts is a word or holds a variable
    public void add(String pattern, T what) {
        AddressTree<T> branch = this;
        for (String part : pattern.split("/")) {
            branch =
                    branch.parts.computeIfAbsent(
                            part.contains(VARIABLE) ? VARIABLE : part, _ -> new AddressTree<>());
        }
        branch.here.add(what);
    }

    /// All that an address may lead to.
    public List<T> behind(String path) {
        var found = new ArrayList<T>();
        gather(path.split("/"), 0, found);
        return found;
    }

    private void gather(String[] path, int at, List<T> found) {
        if (at == path.length) {
            found.addAll(here);
            return;
        }
        follow(parts.get(path[at]), path, at, found);
        follow(parts.get(VARIABLE), path, at, found);
    }

    private static <T> void follow(
            @Nullable AddressTree<T> next, String[] path, int at, List<T> found) {
        if (next != null) {
            next.gather(path, at + 1, found);
        }
    }
}
