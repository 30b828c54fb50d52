package coop.quitus.letter.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.letter.LetterTemplate;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// An association writes a letter in its own words, under the nation's.
///
/// @param list where all of them are
/// @param own whether the association has words of its own, which it may take back
/// @param asksWhy whether a change in that year says why
public record TemplateFormPage(
        Frame frame,
        String list,
        SchoolYear year,
        LetterTemplate nation,
        boolean own,
        boolean asksWhy,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String path() {
        return list + "/" + nation.code();
    }

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    /// *{classe}, {ecole}, {objet}*: what fills itself, then what the class is asked.
    public String holes() {
        return Stream.concat(
                        nation.office() ? Stream.empty() : Stream.of("classe", "ecole"),
                        nation.holes().stream().map(LetterTemplate.Hole::name))
                .map(hole -> "{" + hole + "}")
                .collect(Collectors.joining(", "));
    }
}
