package coop.quitus.advice.web;

import coop.quitus.advice.Answer;
import coop.quitus.advice.Counsel;
import coop.quitus.advice.OpenQuestions;
import coop.quitus.advice.Topic;
import coop.quitus.bylaw.LegalTexts;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// "Are we allowed to?", for a cooperative and for its association.
@Controller
class RightController {

    private static final String OF_A_COOPERATIVE = "/cooperatives/{cooperative}/ai-je-le-droit";
    private static final String OF_AN_ASSOCIATION = "/associations/{association}/ai-je-le-droit";
    private static final int LONGEST = 200;

    private final Counsel counsel;
    private final OpenQuestions questions;
    private final LegalTexts texts;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    RightController(
            Counsel counsel,
            OpenQuestions questions,
            LegalTexts texts,
            Places places,
            Rights rights,
            Clock clock) {
        this.counsel = counsel;
        this.questions = questions;
        this.texts = texts;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    /// Where it is asked.
    private record Here(Association association, String name, String path) {}

    @GetMapping(OF_A_COOPERATIVE)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String theme,
            Person reader) {
        return page(frame, in(cooperative), question, theme, reader);
    }

    @PostMapping(OF_A_COOPERATIVE)
    View ask(
            @PathVariable CooperativeId cooperative,
            @RequestParam(defaultValue = "") String question) {
        return asked(in(cooperative), question);
    }

    @GetMapping(OF_AN_ASSOCIATION)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam(defaultValue = "") String question,
            @RequestParam(defaultValue = "") String theme,
            Person reader) {
        return page(frame, in(association), question, theme, reader);
    }

    @PostMapping(OF_AN_ASSOCIATION)
    View ask(
            @PathVariable AssociationId association,
            @RequestParam(defaultValue = "") String question) {
        return asked(in(association), question);
    }

    private Here in(CooperativeId id) {
        Cooperative cooperative =
                places.cooperative(id).orElseThrow(() -> new NotFound("no cooperative " + id));
        return new Here(
                places.association(cooperative.association()).orElseThrow(),
                cooperative.name(),
                "/cooperatives/" + id + "/ai-je-le-droit");
    }

    private Here in(AssociationId id) {
        Association association =
                places.association(id).orElseThrow(() -> new NotFound("no association " + id));
        return new Here(association, association.name(), "/associations/" + id + "/ai-je-le-droit");
    }

    /// What the pack does not know is kept, without a name, for the association to answer.
    private View asked(Here here, String typed) {
        String question = typed.strip();
        String cut = question.length() <= LONGEST ? question : question.substring(0, LONGEST);
        SeeOther next =
                SeeOther.page(
                        here.path()
                                + "?question="
                                + URLEncoder.encode(cut, StandardCharsets.UTF_8));
        if (cut.isEmpty()
                || counsel.answer(here.association().id(), cut, LocalDate.now(clock)).known()) {
            return next;
        }
        questions.keep(here.association().id(), cut);
        return next.saying("Votre question est gardée, sans votre nom, pour l'association.");
    }

    private RightPage page(Frame frame, Here here, String question, String theme, Person reader) {
        LocalDate today = LocalDate.now(clock);
        AssociationId association = here.association().id();
        Optional<Topic> topic =
                Arrays.stream(Topic.values()).filter(one -> one.word().equals(theme)).findFirst();
        Optional<Answer> answer =
                question.isBlank()
                        ? topic.map(one -> counsel.about(association, one, today))
                        : Optional.of(counsel.answer(association, question, today));
        Frame titled = frame.titled("Ai-je le droit ?");
        String pack = "/associations/" + association + "/droits";
        return new RightPage(
                titled.place().isEmpty() ? titled.at(here.name()) : titled,
                here.path(),
                rights.opens("POST", here.path(), reader) ? "post" : "get",
                question,
                answer.orElse(null),
                topic.orElse(null),
                Statuses.of(texts),
                counsel.whomToAsk(association, today),
                here.association().name(),
                rights.opens("GET", pack, reader) ? pack : "");
    }
}
