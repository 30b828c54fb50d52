package coop.quitus.classroom.web;

import coop.quitus.classroom.HelpCall;
import coop.quitus.classroom.Tutoring;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// Who can help, who would like help, who works together.
public record HelpPage(
        Frame frame,
        ClassSession session,
        List<HelpCall> calls,
        List<Tutoring> tutorings,
        Names names,
        List<Choice> pupils,
        String typed,
        List<Sentence> sentences)
        implements Page {

    public List<HelpCall> offers() {
        return of(HelpCall.Kind.OFFER);
    }

    public List<HelpCall> asks() {
        return of(HelpCall.Kind.ASK);
    }

    private List<HelpCall> of(HelpCall.Kind kind) {
        return calls.stream().filter(call -> call.kind() == kind).toList();
    }

    public List<Choice> kinds() {
        return List.of(
                new Choice("OFFER", "Je peux aider"), new Choice("ASK", "Je cherche de l'aide"));
    }
}
