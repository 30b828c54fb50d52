package coop.quitus.letter;

import java.util.List;
import java.util.Optional;

/// The letters that are begun already.
public interface LetterTemplates {

    List<LetterTemplate> all();

    Optional<LetterTemplate> find(String code);
}
