package coop.quitus.garden.web;

import coop.quitus.garden.GardenFinding;
import coop.quitus.garden.GardenSentences;
import coop.quitus.garden.Gardening;
import coop.quitus.garden.Gardens;
import coop.quitus.garden.IdentificationKey;
import coop.quitus.garden.IdentificationKeys;
import coop.quitus.garden.Sighting;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
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

/// The keys: follow one, keep what it named.
@Controller
class KeyController {

    private final Gardens gardens;
    private final Gardening gardening;
    private final IdentificationKeys keys;
    private final Clock clock;

    KeyController(Gardens gardens, Gardening gardening, IdentificationKeys keys, Clock clock) {
        this.gardens = gardens;
        this.gardening = gardening;
        this.keys = keys;
        this.clock = clock;
    }

    @GetMapping(Here.KEY)
    View all(Frame frame, @PathVariable UUID project, ClassSession session) {
        return new KeysPage(
                frame.titled("Qui est-ce ?"),
                project,
                Here.tabs(project),
                keys.keys(),
                Found.of(gardens.sightings(session.cooperative(), project), keys).reversed());
    }

    @GetMapping(Here.KEY + "/{key}")
    View follow(
            Frame frame,
            @PathVariable UUID project,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String chemin,
            ClassSession session) {
        return page(frame, project, key, chemin, Map.of(), List.of(), session);
    }

    private KeyPage page(
            Frame frame,
            UUID project,
            String code,
            String way,
            Map<String, String> typed,
            List<Sentence> sentences,
            ClassSession session) {
        IdentificationKey key = keys.find(code).orElseThrow(() -> new NotFound("no key " + code));
        IdentificationKey.Node node =
                key.at(way).orElseThrow(() -> new NotFound("no way " + way + " in " + code));
        return new KeyPage(
                frame.titled(key.title()),
                project,
                Here.tabs(project),
                key,
                way,
                node,
                Ids.next(clock),
                session.level() == ReadingLevel.PICTURES,
                LocalDate.now(clock).toString(),
                typed,
                sentences);
    }

    @PostMapping(Here.KEY + "/{key}")
    View find(
            Frame frame,
            @PathVariable UUID project,
            @PathVariable String key,
            @RequestParam Map<String, String> sent,
            ClassSession session) {
        var form = new ReadingForm(sent);
        LocalDate day = form.day(LocalDate.now(clock));
        if (!form.faults().isEmpty()) {
            return page(frame, project, key, form.text("chemin"), sent, form.faults(), session)
                    .refused();
        }
        return switch (gardening.find(
                session.cooperative(),
                session.year(),
                project,
                Numbers.id(form.text("cle")).orElseGet(() -> Ids.next(clock)),
                key,
                form.text("resultat"),
                day,
                form.text("lieu"),
                session.actor())) {
            case Outcome.Done<Sighting, GardenFinding> _ ->
                    SeeOther.page(Here.key(project)).saying("C'est noté.");
            case Outcome.Refused<Sighting, GardenFinding>(List<GardenFinding> findings) ->
                    page(
                                    frame,
                                    project,
                                    key,
                                    form.text("chemin"),
                                    sent,
                                    GardenSentences.of(findings),
                                    session)
                            .refused();
        };
    }
}
