package coop.quitus.campaign.web;

import coop.quitus.campaign.Edition;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// Enrolling a class: which one, how many, what it promises.
///
/// @param path of the list
public record EnrolmentFormPage(
        Frame frame,
        String path,
        Edition edition,
        List<Choice> classes,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public List<Choice> categories() {
        return edition.rules().categories().stream()
                .map(one -> new Choice(one.key(), one.title()))
                .toList();
    }
}
