package coop.quitus.classroom.web;

import coop.quitus.classroom.ClassJournal;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.classroom.Solidarity;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What the class does for others, and its journal.
@Controller
class DeedsController {

    private static final String LIFE = Here.CLASS + "/journal";

    private final Solidarity solidarity;
    private final ClassJournal journal;
    private final Here here;

    DeedsController(Solidarity solidarity, ClassJournal journal, Here here) {
        this.solidarity = solidarity;
        this.journal = journal;
        this.here = here;
    }

    @GetMapping("/classe/solidarite")
    View actions(Frame frame, ClassSession session) {
        return actions(frame, session, Map.of(), List.of());
    }

    private SolidarityPage actions(
            Frame frame,
            ClassSession session,
            Map<String, String> typed,
            List<Sentence> sentences) {
        return new SolidarityPage(
                frame.titled("Pour les autres"),
                session,
                solidarity.of(SchoolClass.of(session)),
                typed,
                sentences);
    }

    @PostMapping("/classe/solidarite")
    View plan(Frame frame, ClassSession session, @RequestParam Map<String, String> sent) {
        var form = new SentForm(sent);
        LocalDate by = form.day("quand");
        List<Sentence> refusal =
                by == null
                        ? form.faults()
                        : Here.said(
                                solidarity.plan(
                                        SchoolClass.of(session),
                                        form.text("quoi"),
                                        form.text("pour"),
                                        by,
                                        session.actor()));
        return refusal.isEmpty() && by != null
                ? SeeOther.page("/classe/solidarite").saying("L'idée est gardée.")
                : actions(frame, session, sent, refusal).refused();
    }

    @PostMapping("/classe/solidarite/{action}/fait")
    View done(ClassSession session, @PathVariable UUID action) {
        solidarity.done(SchoolClass.of(session), action, session.actor());
        return SeeOther.page("/classe/solidarite").saying("Bravo ! C'est fait.");
    }

    @GetMapping("/classe/journal")
    View read(Frame frame, ClassSession session) {
        return read(frame, session, Map.of(), List.of());
    }

    private JournalPage read(
            Frame frame,
            ClassSession session,
            Map<String, String> typed,
            List<Sentence> sentences) {
        return new JournalPage(
                frame.titled("Le journal"),
                session,
                journal.readBy(SchoolClass.of(session)),
                typed,
                sentences);
    }

    @PostMapping("/classe/journal")
    View write(Frame frame, ClassSession session, @RequestParam Map<String, String> sent) {
        var form = new SentForm(sent);
        List<Sentence> refusal =
                Here.said(
                        journal.write(
                                SchoolClass.of(session),
                                form.text("titre"),
                                form.text("texte"),
                                session.actor()));
        return refusal.isEmpty()
                ? SeeOther.page("/classe/journal").saying("Ton texte est dans le journal.")
                : read(frame, session, sent, refusal).refused();
    }

    @GetMapping(LIFE)
    View manage(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code) {
        var where = here.known(new SchoolClass(cooperative, year, code));
        return new TeacherJournalPage(
                frame.titled("Le journal de la classe " + code),
                Here.of(where),
                code,
                journal.readBy(where),
                solidarity.of(where));
    }

    @PostMapping(LIFE + "/{piece}/partage")
    View show(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID piece,
            @RequestParam(defaultValue = "false") boolean ecole,
            Person by) {
        var where = new SchoolClass(cooperative, year, code);
        journal.show(where, piece, ecole, by.acting());
        return SeeOther.page(Here.of(where) + "/journal")
                .saying(ecole ? "Toute l'école peut le lire." : "Seule la classe peut le lire.");
    }

    @PostMapping(LIFE + "/{piece}/retrait")
    View takeAway(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID piece,
            Person by) {
        var where = new SchoolClass(cooperative, year, code);
        journal.takeAway(where, piece, by.acting());
        return SeeOther.page(Here.of(where) + "/journal").saying("Le texte est retiré.");
    }
}
