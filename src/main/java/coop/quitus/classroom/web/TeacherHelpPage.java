package coop.quitus.classroom.web;

import coop.quitus.classroom.HelpCall;
import coop.quitus.classroom.Tutoring;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// Mutual help as the teacher brings it together.
public record TeacherHelpPage(
        Frame frame,
        String path,
        List<HelpCall> calls,
        List<Tutoring> tutorings,
        Names names,
        List<Choice> pupils,
        String typed,
        List<Sentence> sentences)
        implements Page {

    public String words(HelpCall call) {
        return names.of(call.pupil())
                + (call.kind() == HelpCall.Kind.OFFER ? " peut aider : " : " cherche de l'aide : ")
                + call.topic();
    }
}
