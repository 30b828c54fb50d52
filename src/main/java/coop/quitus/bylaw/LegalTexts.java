package coop.quitus.bylaw;

import java.util.List;
import java.util.Optional;

/// The texts behind the rules and the advice, as data.
public interface LegalTexts {

    /// All of them, the oldest first.
    List<LegalText> all();

    Optional<LegalText> find(String key);
}
