package coop.quitus.council.web;

import coop.quitus.council.Body;
import coop.quitus.council.Box;
import coop.quitus.council.BoxNote;
import coop.quitus.council.CouncilFinding;
import coop.quitus.council.Register;
import coop.quitus.council.Sitting;
import coop.quitus.council.Sittings;
import coop.quitus.council.Turns;
import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.Pupils;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The councils of a school year: list them, plan one, name the delegates.
@Controller
class CouncilsController {

    private final Sittings sittings;
    private final Box box;
    private final Turns turns;
    private final Register register;
    private final Pupils pupils;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    CouncilsController(
            Sittings sittings,
            Box box,
            Turns turns,
            Register register,
            Pupils pupils,
            Places places,
            Rights rights,
            Clock clock) {
        this.sittings = sittings;
        this.box = box;
        this.turns = turns;
        this.register = register;
        this.pupils = pupils;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.COUNCILS)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, cooperative, year, reader, List.of());
    }

    private CouncilsPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            List<Sentence> sentences) {
        String here = Here.councils(cooperative, year);
        boolean mayWrite = rights.opens("POST", here, reader);
        Cooperative school = school(cooperative);
        var bodies = new ArrayList<Choice>();
        for (ClassUnit unit : school.classes()) {
            Body body = Body.ofClass(unit.code());
            bodies.add(new Choice(body.value(), body.inFrench()));
        }
        for (Body body : List.of(Body.DELEGATES, Body.ADULTS)) {
            bodies.add(new Choice(body.value(), body.inFrench()));
        }
        int waiting =
                (int)
                        box.of(cooperative, year, "").stream()
                                .filter(note -> note.state() == BoxNote.State.WAITING)
                                .count();
        return new CouncilsPage(
                frame.titled("Les conseils"),
                cooperative,
                year,
                here,
                sittings.of(cooperative, year),
                bodies,
                mayWrite
                        ? school.classes().stream()
                                .map(unit -> seats(cooperative, year, unit.code()))
                                .toList()
                        : List.of(),
                waiting,
                register.of(cooperative, year).size(),
                LocalDate.now(clock).toString(),
                mayWrite,
                sentences);
    }

    private CouncilsPage.ClassSeats seats(
            CooperativeId cooperative, SchoolYear year, String classCode) {
        List<UUID> ids = turns.delegates(cooperative, year, classCode);
        Map<UUID, String> names = pupils.names(cooperative, ids);
        return new CouncilsPage.ClassSeats(
                classCode,
                ids.stream().map(id -> names.getOrDefault(id, Pupils.FORGOTTEN)).toList());
    }

    private Cooperative school(CooperativeId cooperative) {
        return places.cooperative(cooperative).orElseThrow(() -> new NotFound("no school"));
    }

    @PostMapping(Here.COUNCILS)
    View plan(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        LocalDate on = form.day("le");
        int lasts = form.count("duree");
        if (!form.faults().isEmpty() || on == null || form.text("instance").isEmpty()) {
            List<Sentence> faults = new ArrayList<>(form.faults());
            if (faults.isEmpty()) {
                faults.addAll(
                        Here.said(List.of(new CouncilFinding.Missing("le", "le jour du conseil"))));
            }
            return page(frame, cooperative, year, reader, faults).refused();
        }
        Outcome<Sitting, CouncilFinding> planned =
                sittings.plan(
                        cooperative,
                        year,
                        Body.parse(form.text("instance")),
                        on,
                        lasts == 0 ? 45 : lasts,
                        reader.acting());
        return switch (planned) {
            case Outcome.Done<Sitting, CouncilFinding>(Sitting sitting, List<CouncilFinding> _) ->
                    SeeOther.page(sitting.href(cooperative))
                            .saying("Le " + sitting.inFrench() + " est prévu.");
            case Outcome.Refused<Sitting, CouncilFinding> refused ->
                    page(frame, cooperative, year, reader, Here.said(refused)).refused();
        };
    }

    @GetMapping(Here.COUNCILS + "/delegues/{code}")
    View seats(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code) {
        return election(frame, cooperative, year, code, List.of());
    }

    private DelegatesPage election(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            String code,
            List<Sentence> sentences) {
        return new DelegatesPage(
                frame.titled("Les délégués de " + code),
                Here.councils(cooperative, year),
                code,
                pupils.of(cooperative, year, code),
                turns.delegates(cooperative, year, code),
                sentences);
    }

    @PostMapping(Here.COUNCILS + "/delegues/{code}")
    View elect(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String code,
            @RequestParam(name = "delegue", required = false) List<UUID> elected,
            Person reader) {
        List<UUID> chosen = elected == null ? List.of() : elected;
        var outcome = turns.elect(cooperative, year, code, chosen, reader.acting());
        return Here.refused(outcome)
                ? election(frame, cooperative, year, code, Here.said(outcome)).refused()
                : SeeOther.page(Here.councils(cooperative, year))
                        .saying("Les délégués de " + code + " sont notés.");
    }
}
