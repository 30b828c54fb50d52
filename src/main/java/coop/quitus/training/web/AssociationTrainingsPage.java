package coop.quitus.training.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.training.Training;
import coop.quitus.training.TrainingGap;
import coop.quitus.training.TrainingSession;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The trainings of an association, for those who hold them.
///
/// @param here this page
/// @param key of whichever form is sent next
/// @param gaps mandate holders who still owe a compulsory training
/// @param sent what a form sent, when it comes back
public record AssociationTrainingsPage(
        Frame frame,
        String here,
        List<Training> catalogue,
        List<TrainingSession> sessions,
        List<TrainingGap> gaps,
        boolean mayWrite,
        UUID key,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    public List<Choice> choices() {
        return catalogue.stream().map(one -> new Choice(one.id().toString(), one.title())).toList();
    }

    public String typed(String name) {
        return sent.getOrDefault(name, "");
    }
}
