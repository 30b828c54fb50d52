package coop.quitus.council.web;

import coop.quitus.council.Box;
import coop.quitus.council.BoxNote;
import coop.quitus.council.CouncilFinding;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.Pupils;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The box as the teacher reads it: keep for the agenda, answer, or not keep with a reason.
@Controller
class BoxController {

    private static final String BOX = Here.COUNCILS + "/boite/{code}";

    private final Box box;
    private final Pupils pupils;
    private final Places places;

    BoxController(Box box, Pupils pupils, Places places) {
        this.box = box;
        this.pupils = pupils;
        this.places = places;
    }

    @GetMapping(Here.COUNCILS + "/boite")
    View first(@PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        String code =
                classes(cooperative).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("no class"));
        return SeeOther.page(Here.councils(cooperative, year) + "/boite/" + code);
    }

    private List<String> classes(CooperativeId cooperative) {
        return places.cooperative(cooperative).stream()
                .flatMap(school -> school.classes().stream())
                .map(ClassUnit::code)
                .toList();
    }

    @GetMapping(BOX)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code) {
        return page(frame, cooperative, year, code, Map.of(), List.of());
    }

    private BoxPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            String code,
            Map<String, String> typed,
            List<Sentence> sentences) {
        if (!classes(cooperative).contains(code)) {
            throw new NotFound("no class " + code);
        }
        List<BoxNote> notes = box.of(cooperative, year, code);
        List<UUID> spoken =
                notes.stream()
                        .flatMap(note -> Stream.of(note.byPupil(), note.toPupil()))
                        .filter(Objects::nonNull)
                        .toList();
        return new BoxPage(
                frame.titled("La boîte de " + code),
                Here.councils(cooperative, year),
                code,
                classes(cooperative),
                notes,
                pupils.names(cooperative, spoken),
                pupils.of(cooperative, year, code),
                typed,
                sentences);
    }

    @PostMapping(BOX)
    View dictated(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        var draft =
                new BoxNote.Draft(
                        code,
                        kind(form.text("genre")),
                        form.text("texte"),
                        List.of(),
                        true,
                        Here.id(form.text("par")),
                        Here.id(form.text("eleve")));
        var outcome = box.drop(cooperative, year, draft, reader.acting());
        return after(frame, cooperative, year, code, sent, outcome, "Le mot est dans la boîte.");
    }

    static BoxNote.Kind kind(String name) {
        try {
            return BoxNote.Kind.valueOf(name);
        } catch (IllegalArgumentException unknown) {
            throw new NotFound("no kind " + name);
        }
    }

    private View after(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            String code,
            Map<String, String> sent,
            Outcome<?, CouncilFinding> outcome,
            String word) {
        return Here.refused(outcome)
                ? page(frame, cooperative, year, code, sent, Here.said(outcome)).refused()
                : SeeOther.page(Here.councils(cooperative, year) + "/boite/" + code).saying(word);
    }

    @PostMapping(BOX + "/{note}")
    View answer(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @PathVariable UUID note,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        if (box.find(cooperative, note).isEmpty()) {
            throw new NotFound("no note " + note);
        }
        Outcome<BoxNote, CouncilFinding> outcome =
                switch (form.text("suite")) {
                    case "KEPT" -> box.keep(cooperative, note, reader.acting());
                    case "ANSWERED", "NOT_KEPT" ->
                            box.answer(
                                    cooperative,
                                    note,
                                    BoxNote.State.valueOf(form.text("suite")),
                                    form.text("reponse"),
                                    reader.acting());
                    default -> throw new NotFound("no such answer");
                };
        return after(
                frame, cooperative, year, code, Map.of(), outcome, "C'est noté pour la classe.");
    }
}
