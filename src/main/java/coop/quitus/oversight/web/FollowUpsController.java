package coop.quitus.oversight.web;

import coop.quitus.bylaw.OwnTexts;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.job.Job;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.oversight.Cockpit;
import coop.quitus.oversight.FollowUpKind;
import coop.quitus.oversight.FollowUps;
import coop.quitus.oversight.NewFollowUp;
import coop.quitus.oversight.OversightFinding;
import coop.quitus.oversight.OversightSentences;
import coop.quitus.oversight.Sign;
import coop.quitus.oversight.Standing;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Writes a reminder to those chosen in the list: one chooses a model, reads it as one of them
/// would, and sends. In its form `geste` says which of these.
@Controller
class FollowUpsController {

    private final FollowUps followUps;
    private final Cockpit cockpit;
    private final Places places;
    private final OwnTexts texts;

    FollowUpsController(FollowUps followUps, Cockpit cockpit, Places places, OwnTexts texts) {
        this.followUps = followUps;
        this.cockpit = cockpit;
        this.places = places;
        this.texts = texts;
    }

    /// Where a reminder is written.
    private record Desk(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            CockpitFilter filter,
            List<Standing> chosen,
            Map<String, String> sent) {}

    @PostMapping(Here.COCKPIT + "/rappels")
    View write(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam MultiValueMap<String, String> sent,
            Person reader) {
        Map<String, String> fields = sent.toSingleValueMap();
        CockpitFilter filter = Chosen.filter(fields);
        List<Standing> all = cockpit.of(association, year);
        // What was carried from form to form stands, whatever the filter would keep by now.
        List<Standing> found = sent.containsKey("choisies") ? all : filter.among(all, reader.id());
        Set<CooperativeId> ids = Chosen.among(sent, found);
        List<Standing> chosen =
                found.stream().filter(one -> ids.contains(one.cooperative())).toList();
        if (chosen.isEmpty()) {
            return SeeOther.page(Here.cockpit(association, year) + filter.query())
                    .saying("Cochez d'abord celles à qui écrire.");
        }
        var desk = new Desk(frame, association, year, filter, chosen, fields);
        return switch (fields.getOrDefault("geste", "")) {
            case "envoyer" -> send(desk, ids, reader);
            case "apercu" -> page(desk, asked(desk));
            default -> page(desk, begun(desk));
        };
    }

    private NewFollowUp begun(Desk desk) {
        FollowUpKind kind = kind(desk);
        return NewFollowUp.of(kind, texts.worded(desk.association(), desk.year(), kind.text()));
    }

    private View send(Desk desk, Set<CooperativeId> ids, Person reader) {
        NewFollowUp asked = asked(desk);
        return switch (followUps.send(
                desk.association(), desk.year(), ids, asked, reader.acting())) {
            case Outcome.Done<Job, OversightFinding>(Job job, var _) -> SeeOther.page(job.path());
            case Outcome.Refused<Job, OversightFinding> _ -> page(desk, asked).refused();
        };
    }

    /// The one chosen; else the one that answers the sign one was looking at.
    private static FollowUpKind kind(Desk desk) {
        Sign sign = desk.filter().sign();
        return FollowUpKind.of(desk.sent().getOrDefault("modele", ""))
                .orElseGet(() ->
                        Arrays.stream(FollowUpKind.values())
                                .filter(one -> sign != null && one.sign().equals(Optional.of(sign)))
                                .findFirst()
                                .orElse(FollowUpKind.REPORT));
    }

    private static NewFollowUp asked(Desk desk) {
        Map<String, String> sent = desk.sent();
        return new NewFollowUp(
                kind(desk),
                sent.getOrDefault("objet", ""),
                sent.getOrDefault("mots", "").replace("\r\n", "\n"),
                !sent.getOrDefault("encore", "").isEmpty());
    }

    private FollowUpPage page(Desk desk, NewFollowUp asked) {
        CooperativeId shown = shown(desk);
        FollowUps.@Nullable Preview example = null;
        List<Sentence> sentences = List.of();
        switch (followUps.preview(desk.association(), desk.year(), shown, asked)) {
            case Outcome.Done<FollowUps.Preview, OversightFinding>(var preview, var _) ->
                    example = preview;
            case Outcome.Refused<FollowUps.Preview, OversightFinding>(var findings) ->
                    sentences = OversightSentences.of(findings);
        }
        return new FollowUpPage(
                Here.framed(
                        desk.frame(),
                        "Un rappel",
                        Here.association(places, desk.association()).name()),
                Here.cockpit(desk.association(), desk.year()),
                desk.filter(),
                desk.chosen(),
                asked,
                example,
                shown,
                sentences);
    }

    private static CooperativeId shown(Desk desk) {
        String wanted = desk.sent().getOrDefault("exemple", "");
        Set<CooperativeId> all =
                desk.chosen().stream().map(Standing::cooperative).collect(Collectors.toSet());
        return all.stream()
                .filter(one -> one.toString().equals(wanted))
                .findFirst()
                .orElse(desk.chosen().getFirst().cooperative());
    }
}
