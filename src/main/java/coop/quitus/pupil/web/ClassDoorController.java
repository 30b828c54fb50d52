package coop.quitus.pupil.web;

import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassDoor;
import coop.quitus.pupil.ClassDoors;
import coop.quitus.pupil.ClassSession;
import coop.quitus.pupil.ClassSessions;
import coop.quitus.pupil.OpenedClass;
import coop.quitus.pupil.PupilFinding;
import coop.quitus.pupil.PupilSentences;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The way into an open class, and its screen.
@Controller
class ClassDoorController {

    private final ClassSessions sessions;
    private final ObjectProvider<ClassDoors> rooms;
    private final Clock clock;

    ClassDoorController(ClassSessions sessions, ObjectProvider<ClassDoors> rooms, Clock clock) {
        this.sessions = sessions;
        this.rooms = rooms;
        this.clock = clock;
    }

    @GetMapping("/classe")
    View door(Frame frame, HttpServletRequest request) {
        return sessions.held(Tablet.secretIn(request)).isPresent()
                ? SeeOther.page("/classe/accueil")
                : door(frame, "", List.of());
    }

    private static ClassDoorPage door(Frame frame, String typed, List<Sentence> sentences) {
        return new ClassDoorPage(frame.titled("Entre dans ta classe"), typed, sentences);
    }

    @PostMapping("/classe")
    View enter(
            Frame frame,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (sessions.enter(code, request.getRemoteAddr())) {
            case Outcome.Done<OpenedClass, PupilFinding>(OpenedClass opened, var _) -> {
                Tablet.open(request, response, opened.secret());
                yield SeeOther.page("/classe/accueil");
            }
            case Outcome.Refused<OpenedClass, PupilFinding>(List<PupilFinding> findings) ->
                    door(frame, code, PupilSentences.of(findings)).refused();
        };
    }

    /// Where the square on the wall leads: scanned, it is as good as typed.
    @GetMapping("/classe/ouvrir/{code}")
    View scanned(
            Frame frame,
            @PathVariable String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        return enter(frame, code, request, response);
    }

    @GetMapping("/classe/accueil")
    View screen(Frame frame, ClassSession session) {
        List<ClassDoor> doors =
                rooms.orderedStream()
                        .flatMap(room -> room.doors(session).stream())
                        .sorted(
                                Comparator.comparingInt(ClassDoor::order)
                                        .thenComparing(ClassDoor::label))
                        .toList();
        return new ClassScreenPage(
                frame.titled(session.className()), session, LocalDate.now(clock), doors);
    }

    @PostMapping("/classe/sortie")
    View leave(HttpServletRequest request, HttpServletResponse response) {
        sessions.leave(Tablet.secretIn(request));
        Tablet.close(request, response);
        return SeeOther.page("/classe").saying("La classe est fermée sur cette tablette.");
    }
}
