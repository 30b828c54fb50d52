package coop.quitus.council.web;

import coop.quitus.council.Box;
import coop.quitus.council.BoxNote;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.pupil.Pupils;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The box on the class screen: a tap for the kind, a word or a picture, and it is dropped.
@Controller
class ClassBoxController {

    private static final String BOX = "/classe/boite";

    private final Box box;
    private final Pupils pupils;

    ClassBoxController(Box box, Pupils pupils) {
        this.box = box;
        this.pupils = pupils;
    }

    @GetMapping(BOX)
    View choose(Frame frame, ClassSession session) {
        return new ClassBoxPage(
                frame.titled("La boîte"),
                session,
                box.of(session.cooperative(), session.year(), session.classCode()).stream()
                        .filter(note -> !note.answer().isEmpty())
                        .limit(5)
                        .toList());
    }

    @GetMapping(BOX + "/{kind}")
    View write(Frame frame, ClassSession session, @PathVariable String kind) {
        return form(frame, session, BoxController.kind(kind), Map.of(), List.of());
    }

    private ClassNotePage form(
            Frame frame,
            ClassSession session,
            BoxNote.Kind kind,
            Map<String, String> typed,
            List<Sentence> sentences) {
        return new ClassNotePage(
                frame.titled(kind.inFrench()),
                session,
                kind,
                pupils.of(session.cooperative(), session.year(), session.classCode()),
                typed,
                sentences);
    }

    @PostMapping(BOX + "/{kind}")
    View drop(
            Frame frame,
            ClassSession session,
            @PathVariable String kind,
            @RequestParam(name = "image", required = false) @Nullable List<String> pictures,
            @RequestParam Map<String, String> sent) {
        var form = new SentForm(sent);
        BoxNote.Kind chosen = BoxController.kind(kind);
        var draft =
                new BoxNote.Draft(
                        session.classCode(),
                        chosen,
                        form.text("texte"),
                        ClassNotePage.known(pictures == null ? List.of() : pictures),
                        false,
                        Here.id(form.text("par")),
                        Here.id(form.text("eleve")));
        var outcome = box.drop(session.cooperative(), session.year(), draft, session.actor());
        return Here.refused(outcome)
                ? form(frame, session, chosen, sent, Here.said(outcome)).refused()
                : SeeOther.page(BOX).saying("Ton mot est dans la boîte.");
    }
}
