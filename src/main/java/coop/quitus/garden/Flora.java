package coop.quitus.garden;

import java.util.List;
import java.util.Optional;

/// The small flora of school gardens that comes with the house (`flora/flora.yaml`): about forty
/// plants that grow in most of France.
public interface Flora {

    List<Plant> plants();

    Optional<Plant> find(String code);

    /// Where its facts come from, in a sentence.
    String source();
}
