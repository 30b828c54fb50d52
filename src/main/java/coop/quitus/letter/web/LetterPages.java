package coop.quitus.letter.web;

import coop.quitus.council.Decision;
import coop.quitus.council.Decisions;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.identity.Role;
import coop.quitus.identity.RolesHere;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.Letters;
import coop.quitus.partner.Partner;
import coop.quitus.partner.Partners;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.View;

/// Draws the page of a letter, as it stands or as an act was refused.
@Component
final class LetterPages {

    private final Letters letters;
    private final Partners partners;
    private final Decisions decisions;
    private final RolesHere roles;
    private final Rights rights;

    LetterPages(
            Letters letters,
            Partners partners,
            Decisions decisions,
            RolesHere roles,
            Rights rights) {
        this.letters = letters;
        this.partners = partners;
        this.decisions = decisions;
        this.roles = roles;
        this.rights = rights;
    }

    View of(Frame frame, CooperativeId cooperative, UUID letter, Person reader) {
        return page(frame, cooperative, letter, Map.of(), List.of(), reader);
    }

    View refused(
            Frame frame,
            CooperativeId cooperative,
            UUID letter,
            Map<String, String> sent,
            List<Sentence> sentences,
            Person reader) {
        return page(frame, cooperative, letter, sent, sentences, reader).refused();
    }

    View after(
            Frame frame,
            CooperativeId cooperative,
            UUID letter,
            Outcome<Letter, LetterFinding> outcome,
            String word,
            Map<String, String> sent,
            Person reader) {
        return switch (outcome) {
            case Outcome.Done<Letter, LetterFinding> done ->
                    SeeOther.page(done.value().href(cooperative)).saying(word);
            case Outcome.Refused<Letter, LetterFinding>(var findings) ->
                    refused(frame, cooperative, letter, sent, Here.said(findings), reader);
        };
    }

    private LetterPage page(
            Frame frame,
            CooperativeId cooperative,
            UUID id,
            Map<String, String> typed,
            List<Sentence> sentences,
            Person reader) {
        Letter letter =
                letters.find(cooperative, id).orElseThrow(() -> new NotFound("no letter " + id));
        return new LetterPage(
                frame.titled(letter.subject()),
                cooperative,
                letter,
                partners.find(cooperative, letter.partner()).orElseThrow(),
                copy(cooperative, letter.copy()),
                letters.versions(cooperative, id),
                letters.answers(cooperative, id),
                decision(cooperative, letter.decision()),
                candidates(cooperative, letter),
                rights.opens("POST", LettersController.path(cooperative, letter.year()), reader),
                roles.in(cooperative, reader.id()).contains(Role.HEAD),
                typed.getOrDefault("cle", UUID.randomUUID().toString()),
                typed,
                sentences);
    }

    private @Nullable Partner copy(CooperativeId cooperative, @Nullable UUID copy) {
        return copy == null ? null : partners.find(cooperative, copy).orElse(null);
    }

    private @Nullable Decision decision(CooperativeId cooperative, @Nullable UUID decision) {
        return decision == null ? null : decisions.find(cooperative, decision).orElse(null);
    }

    private List<Choice> candidates(CooperativeId cooperative, Letter letter) {
        return decisions.of(cooperative, letter.year()).reversed().stream()
                .filter(Decision::carried)
                .filter(one ->
                        one.classCode().isEmpty() || one.classCode().equals(letter.classCode()))
                .map(one ->
                        new Choice(
                                one.id().toString(),
                                one.title(),
                                one.body() + ", " + Dates.shortDay(one.takenOn())))
                .toList();
    }
}
