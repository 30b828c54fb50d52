package coop.quitus.garden.internal;

import coop.quitus.garden.IdentificationKey;
import coop.quitus.garden.IdentificationKey.Choice;
import coop.quitus.garden.IdentificationKey.Node;
import coop.quitus.garden.IdentificationKey.Question;
import coop.quitus.garden.IdentificationKey.Result;
import coop.quitus.garden.IdentificationKeys;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Reads `flora/cles.yaml`, once.
@Component
final class KeysFile implements IdentificationKeys {

    private final List<IdentificationKey> keys =
            Yamls.read("/flora/cles.yaml").list("keys").stream().map(KeysFile::key).toList();

    private static IdentificationKey key(Yamls row) {
        return new IdentificationKey(
                row.text("code"),
                row.text("title"),
                row.text("drawing"),
                row.text("source"),
                node(row.part("first")));
    }

    private static Node node(Yamls row) {
        return row.has("ask")
                ? new Question(row.text("ask"), choice(row.part("a")), choice(row.part("b")))
                : new Result(
                        row.text("code"),
                        row.text("french"),
                        row.text("latin"),
                        row.text("text"),
                        row.text("drawing"));
    }

    private static Choice choice(Yamls row) {
        return new Choice(row.text("words"), row.text("drawing"), node(row.part("then")));
    }

    @Override
    public List<IdentificationKey> keys() {
        return keys;
    }

    @Override
    public Optional<IdentificationKey> find(String code) {
        return keys.stream().filter(key -> key.code().equals(code)).findFirst();
    }
}
