package coop.quitus.advice.web;

import coop.quitus.advice.Advice;
import coop.quitus.advice.AdviceFinding;
import coop.quitus.advice.AdvicePack;
import coop.quitus.advice.AdviceSentences;
import coop.quitus.advice.OpenQuestions;
import coop.quitus.bylaw.LegalTexts;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The pack of an association, and its own words in it.
@Controller
class PackController {

    private static final String PATH = "/associations/{association}/droits";

    /// What the address calls an advice that the nation does not have.
    private static final String NEW = "nouveau";

    private final AdvicePack pack;
    private final OpenQuestions questions;
    private final LegalTexts texts;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    PackController(
            AdvicePack pack,
            OpenQuestions questions,
            LegalTexts texts,
            Places places,
            Rights rights,
            Clock clock) {
        this.pack = pack;
        this.questions = questions;
        this.texts = texts;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(Frame frame, @PathVariable AssociationId association, Person reader) {
        return new PackPage(
                framed(frame, association, "Ce qui est permis ici"),
                path(association),
                pack.of(association, LocalDate.now(clock)),
                questions.of(association),
                rights.opens("POST", path(association) + "/" + NEW, reader));
    }

    @GetMapping(PATH + "/{id}")
    View edit(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String mots) {
        Optional<Advice> holding = holding(association, id);
        if (holding.isEmpty() && !id.equals(NEW)) {
            throw new NotFound("no advice " + id);
        }
        Map<String, String> typed = new HashMap<>(holding.map(AdviceForm::of).orElse(Map.of()));
        typed.putIfAbsent("mots", mots);
        typed.put("depuis", LocalDate.now(clock).toString());
        return form(frame, association, id, typed, List.of());
    }

    @PostMapping(PATH + "/{id}")
    View write(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable String id,
            @RequestParam Map<String, String> sent,
            Actor by) {
        var form = new AdviceForm(sent);
        var asked = form.asked(id.equals(NEW) ? "" : id, LocalDate.now(clock));
        if (!form.faults().isEmpty()) {
            return form(frame, association, id, sent, form.faults()).refused();
        }
        return switch (pack.write(association, asked, by)) {
            case Outcome.Done<Advice, AdviceFinding>(Advice advice, var _) ->
                    SeeOther.page(path(association))
                            .saying(
                                    "C'est écrit : "
                                            + advice.title()
                                            + ", "
                                            + advice.verdict().inFrench().toLowerCase(Locale.ROOT)
                                            + ".");
            case Outcome.Refused<Advice, AdviceFinding>(var findings) ->
                    form(frame, association, id, sent, said(findings)).refused();
        };
    }

    @PostMapping(PATH + "/{id}/retrait")
    View withdraw(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String raison,
            Actor by) {
        return switch (pack.withdraw(association, id, raison, by)) {
            case Outcome.Done<String, AdviceFinding> _ ->
                    SeeOther.page(path(association))
                            .saying("La fédération a de nouveau la parole sur ce point.");
            case Outcome.Refused<String, AdviceFinding>(var findings) -> {
                Map<String, String> typed =
                        new HashMap<>(
                                holding(association, id).map(AdviceForm::of).orElse(Map.of()));
                typed.put("depuis", LocalDate.now(clock).toString());
                yield form(frame, association, id, typed, said(findings)).refused();
            }
        };
    }

    @PostMapping("/associations/{association}/questions/{question}/reponse")
    View settle(@PathVariable AssociationId association, @PathVariable UUID question, Actor by) {
        questions.settle(association, question, by);
        return SeeOther.page(path(association)).saying("Cette question est rangée.");
    }

    private AdviceFormPage form(
            Frame frame,
            AssociationId association,
            String id,
            Map<String, String> typed,
            List<Sentence> sentences) {
        Optional<Advice> holding = holding(association, id);
        return new AdviceFormPage(
                framed(frame, association, holding.map(Advice::title).orElse("Un nouveau conseil")),
                path(association) + "/" + id,
                path(association),
                pack.nation(LocalDate.now(clock)).stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst(),
                holding.flatMap(Advice::of).isPresent(),
                texts.all(),
                typed,
                sentences);
    }

    private Optional<Advice> holding(AssociationId association, String id) {
        return pack.of(association, LocalDate.now(clock)).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    private static List<Sentence> said(List<AdviceFinding> findings) {
        return findings.stream().map(AdviceSentences::of).toList();
    }

    private Frame framed(Frame frame, AssociationId id, String title) {
        Association association =
                places.association(id).orElseThrow(() -> new NotFound("no association " + id));
        Frame titled = frame.titled(title);
        return titled.place().isEmpty() ? titled.at(association.name()) : titled;
    }

    private static String path(AssociationId association) {
        return "/associations/" + association + "/droits";
    }
}
