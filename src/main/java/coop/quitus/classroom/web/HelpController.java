package coop.quitus.classroom.web;

import coop.quitus.classroom.HelpCall;
import coop.quitus.classroom.MutualHelp;
import coop.quitus.classroom.SchoolClass;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Mutual help: said on the tablet, brought together by the teacher.
@Controller
class HelpController {

    private static final String HELP = Here.CLASS + "/entraide";

    private final MutualHelp help;
    private final Here here;

    HelpController(MutualHelp help, Here here) {
        this.help = help;
        this.here = here;
    }

    @GetMapping("/classe/entraide")
    View show(Frame frame, ClassSession session) {
        return page(frame, session, "", List.of());
    }

    private HelpPage page(
            Frame frame, ClassSession session, String typed, List<Sentence> sentences) {
        SchoolClass where = SchoolClass.of(session);
        return new HelpPage(
                frame.titled("L'entraide"),
                session,
                help.calls(where),
                help.tutorings(where),
                here.names(where),
                here.choices(where),
                typed,
                sentences);
    }

    @PostMapping("/classe/entraide")
    View call(
            Frame frame,
            ClassSession session,
            @RequestParam(required = false) @Nullable UUID qui,
            @RequestParam(defaultValue = "ASK") HelpCall.Kind quoi,
            @RequestParam(defaultValue = "") String sujet) {
        List<Sentence> refusal =
                Here.said(
                        help.call(
                                SchoolClass.of(session),
                                quoi,
                                Here.who(qui),
                                sujet.strip(),
                                session.actor()));
        return refusal.isEmpty()
                ? SeeOther.page("/classe/entraide").saying("C'est dit à la classe.")
                : page(frame, session, sujet, refusal).refused();
    }

    @PostMapping("/classe/entraide/{call}/fin")
    View close(ClassSession session, @PathVariable UUID call) {
        help.close(SchoolClass.of(session), call, session.actor());
        return SeeOther.page("/classe/entraide").saying("C'est fini, merci.");
    }

    @GetMapping(HELP)
    View manage(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code) {
        return manage(frame, new SchoolClass(cooperative, year, code), "", List.of());
    }

    private TeacherHelpPage manage(
            Frame frame, SchoolClass asked, String typed, List<Sentence> sentences) {
        SchoolClass where = here.known(asked);
        return new TeacherHelpPage(
                frame.titled("L'entraide de la classe " + where.code()),
                Here.of(where),
                help.calls(where),
                help.tutorings(where),
                here.names(where),
                here.choices(where),
                typed,
                sentences);
    }

    @PostMapping(HELP + "/tutorats")
    View pair(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam(required = false) @Nullable UUID aide,
            @RequestParam(required = false) @Nullable UUID avec,
            @RequestParam(defaultValue = "") String sujet,
            Person by) {
        var where = here.known(new SchoolClass(cooperative, year, code));
        List<Sentence> refusal =
                Here.said(
                        help.pair(
                                where, Here.who(aide), Here.who(avec), sujet.strip(), by.acting()));
        return refusal.isEmpty()
                ? SeeOther.page(Here.of(where) + "/entraide").saying("Le tutorat commence.")
                : manage(frame, where, sujet, refusal).refused();
    }

    @PostMapping(HELP + "/tutorats/{tutoring}/fin")
    View part(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID tutoring,
            Person by) {
        var where = new SchoolClass(cooperative, year, code);
        help.part(where, tutoring, by.acting());
        return SeeOther.page(Here.of(where) + "/entraide").saying("Le tutorat est fini.");
    }
}
