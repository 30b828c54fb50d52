package coop.quitus.classroom.web;

import coop.quitus.classroom.JournalPiece;
import coop.quitus.classroom.SolidarityAction;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The journal and the actions for others, as the teacher reads them.
public record TeacherJournalPage(
        Frame frame,
        String path,
        String code,
        List<JournalPiece> pieces,
        List<SolidarityAction> actions)
        implements Page {

    public boolean ours(JournalPiece piece) {
        return piece.classCode().equals(code);
    }

    public static String day(SolidarityAction action) {
        return action.doneOn()
                .map(day -> "fait le " + Dates.day(day))
                .orElseGet(() -> "avant le " + Dates.day(action.by()));
    }
}
