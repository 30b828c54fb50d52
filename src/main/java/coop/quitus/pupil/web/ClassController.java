package coop.quitus.pupil.web;

import coop.quitus.document.Qr;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassDoor;
import coop.quitus.pupil.ClassDoors;
import coop.quitus.pupil.ClassSessions;
import coop.quitus.pupil.Erasure;
import coop.quitus.pupil.Erasures;
import coop.quitus.pupil.OpenedClass;
import coop.quitus.pupil.Pupil;
import coop.quitus.pupil.PupilFinding;
import coop.quitus.pupil.PupilSentences;
import coop.quitus.pupil.Pupils;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A class as its teacher sees it: the list, how it reads, and the tablet to open.
@Controller
class ClassController {

    private final Places places;
    private final Pupils pupils;
    private final ClassSessions sessions;
    private final Erasures erasures;
    private final SiteAddress site;
    private final ObjectProvider<ClassDoors> doors;

    ClassController(
            Places places,
            Pupils pupils,
            ClassSessions sessions,
            Erasures erasures,
            SiteAddress site,
            ObjectProvider<ClassDoors> doors) {
        this.places = places;
        this.pupils = pupils;
        this.sessions = sessions;
        this.erasures = erasures;
        this.site = site;
        this.doors = doors;
    }

    @GetMapping(Here.CLASSES)
    View all(Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        var school = places.cooperative(cooperative).orElseThrow(() -> new NotFound("no school"));
        return new ClassesPage(
                frame.titled("Les classes"), Here.classes(cooperative, year), school.classes());
    }

    @GetMapping(Here.CLASS)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code) {
        return page(frame, cooperative, year, code, "", List.of());
    }

    private ClassPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            String code,
            String typed,
            List<Sentence> sentences) {
        ClassUnit unit = known(cooperative, code);
        return new ClassPage(
                frame.titled(unit.name()),
                Here.of(cooperative, year, code),
                pupils.of(cooperative, year, code),
                pupils.level(cooperative, year, code),
                sessions.standing(cooperative, year, code),
                doors.orderedStream()
                        .flatMap(room -> room.desk(Here.of(cooperative, year, code)).stream())
                        .sorted(Comparator.comparingInt(ClassDoor::order))
                        .toList(),
                typed,
                sentences);
    }

    @PostMapping(Here.CLASS + "/eleves")
    View enrol(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String prenoms,
            Person by) {
        return switch (pupils.enrol(
                cooperative, year, code, prenoms.lines().toList(), by.acting())) {
            case Outcome.Done<List<Pupil>, PupilFinding>(List<Pupil> enrolled, var _) ->
                    SeeOther.page(Here.of(cooperative, year, code))
                            .saying(
                                    enrolled.size() == 1
                                            ? "Un élève est ajouté."
                                            : enrolled.size() + " élèves sont ajoutés.");
            case Outcome.Refused<List<Pupil>, PupilFinding>(List<PupilFinding> findings) ->
                    page(frame, cooperative, year, code, prenoms, PupilSentences.of(findings))
                            .refused();
        };
    }

    @PostMapping(Here.CLASS + "/eleves/{pupil}/effacement")
    View erase(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID pupil,
            Person by) {
        String said =
                switch (erasures.erase(cooperative, pupil, by.acting())) {
                    case Outcome.Done<Erasure, PupilFinding> _ ->
                            "Cet élève est effacé. La preuve est sur la page des effacements.";
                    case Outcome.Refused<Erasure, PupilFinding>(List<PupilFinding> findings) ->
                            PupilSentences.of(findings.getFirst()).fact();
                };
        return SeeOther.page(Here.of(cooperative, year, code)).saying(said);
    }

    @PostMapping(Here.CLASS + "/lecture")
    View readAt(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String niveau,
            Person by) {
        var level = Tablet.level(niveau).orElseThrow(() -> new NotFound("no level " + niveau));
        return switch (pupils.readAt(cooperative, year, code, level, by.acting())) {
            case Outcome.Done<?, PupilFinding> _ ->
                    SeeOther.page(Here.of(cooperative, year, code))
                            .saying("La classe lira ainsi : " + level.inFrench() + ".");
            case Outcome.Refused<?, PupilFinding> _ -> throw new NotFound("no class " + code);
        };
    }

    @PostMapping(Here.CLASS + "/ouverture")
    View open(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int minutes,
            Person by) {
        return switch (sessions.open(cooperative, year, code, minutes, by.acting())) {
            case Outcome.Done<OpenedClass, PupilFinding> _ ->
                    SeeOther.page(Here.of(cooperative, year, code) + "/ouverture");
            case Outcome.Refused<OpenedClass, PupilFinding>(List<PupilFinding> findings) ->
                    page(frame, cooperative, year, code, "", PupilSentences.of(findings)).refused();
        };
    }

    @GetMapping(Here.CLASS + "/ouverture")
    View opened(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code) {
        String path = Here.of(cooperative, year, code);
        known(cooperative, code);
        return sessions.standing(cooperative, year, code)
                .<View>map(standing ->
                        new OpenedClassPage(
                                frame.titled("La classe est ouverte"),
                                path,
                                standing,
                                site.of("/classe"),
                                Qr.of(site.of("/classe/ouvrir/" + standing.code()))))
                .orElseGet(() -> SeeOther.page(path).saying("La classe est fermée."));
    }

    @PostMapping(Here.CLASS + "/fermeture")
    View close(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            Person by) {
        sessions.close(cooperative, year, code, by.acting());
        return SeeOther.page(Here.of(cooperative, year, code))
                .saying("La classe est fermée sur toutes les tablettes.");
    }

    @GetMapping("/cooperatives/{cooperative}/effacements")
    View erasures(Frame frame, @PathVariable CooperativeId cooperative) {
        return new ErasuresPage(frame.titled("Ce qui a été effacé"), erasures.of(cooperative));
    }

    private ClassUnit known(CooperativeId cooperative, String code) {
        return places.cooperative(cooperative).stream()
                .flatMap(school -> school.classes().stream())
                .filter(unit -> unit.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("no class " + code));
    }
}
