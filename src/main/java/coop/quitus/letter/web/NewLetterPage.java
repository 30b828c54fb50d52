package coop.quitus.letter.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.letter.LetterTemplate;
import coop.quitus.letter.Matter;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// A letter begun by an adult: whom to write to, then the text.
///
/// @param path of the letters
/// @param matters the table *À qui écrire ?*
public record NewLetterPage(
        Frame frame,
        String path,
        List<Matter> matters,
        List<LetterTemplate> templates,
        List<Choice> classes,
        List<Choice> partners,
        String key,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }
}
