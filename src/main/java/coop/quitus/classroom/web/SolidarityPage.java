package coop.quitus.classroom.web;

import coop.quitus.classroom.SolidarityAction;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// What the class does for others.
public record SolidarityPage(
        Frame frame,
        ClassSession session,
        List<SolidarityAction> actions,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String when(SolidarityAction action) {
        return action.doneOn()
                .map(day -> "Fait le " + Dates.day(day))
                .orElseGet(() -> "Avant le " + Dates.day(action.by()));
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
