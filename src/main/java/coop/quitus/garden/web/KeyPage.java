package coop.quitus.garden.web;

import coop.quitus.garden.IdentificationKey;
import coop.quitus.garden.IdentificationKey.Question;
import coop.quitus.garden.IdentificationKey.Result;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A question of a key with its two choices, or the name it leads to.
///
/// @param way the choices made, each an `a` or a `b`
/// @param pictures whether this tablet shows pictures first
/// @param id of the form that keeps what was found
public record KeyPage(
        Frame frame,
        UUID project,
        List<Frame.Link> tabs,
        IdentificationKey key,
        String way,
        IdentificationKey.Node node,
        UUID id,
        boolean pictures,
        String today,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String path() {
        return Here.key(project);
    }

    public @Nullable Question question() {
        return node instanceof Question question ? question : null;
    }

    public @Nullable Result result() {
        return node instanceof Result result ? result : null;
    }

    public String onward(char letter) {
        return here() + "?chemin=" + way + letter;
    }

    public String here() {
        return path() + "/" + key.code();
    }

    /// One step back; the list of keys before the first.
    public String back() {
        if (way.isEmpty()) {
            return path();
        }
        return here() + (way.length() == 1 ? "" : "?chemin=" + way.substring(0, way.length() - 1));
    }
}
