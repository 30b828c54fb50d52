package coop.quitus.classroom.web;

import coop.quitus.classroom.JournalPiece;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// The journal of the class, and what other classes show.
public record JournalPage(
        Frame frame,
        ClassSession session,
        List<JournalPiece> pieces,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public static String signed(JournalPiece piece) {
        return "Classe de " + piece.classCode() + ", " + Dates.moment(piece.at());
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }
}
