package coop.quitus.project.internal;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.Letters;
import coop.quitus.letter.NewLetter;
import coop.quitus.partner.Partner;
import coop.quitus.partner.Partners;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectStep;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What a project asks of the letters: each knows the step it was written for.
@Component
final class LetterWork {

    private final Letters letters;
    private final Partners partners;

    LetterWork(Letters letters, Partners partners) {
        this.letters = letters;
        this.partners = partners;
    }

    Optional<Letter> of(Project project, ProjectStep step) {
        return letters.of(project.cooperative(), CouncilWork.origin(project, step)).stream()
                .reduce((_, last) -> last);
    }

    String nameOf(CooperativeId cooperative, UUID partner) {
        return partners.of(cooperative).stream()
                .filter(one -> one.id().equals(partner))
                .map(Partner::name)
                .findFirst()
                .orElse("un partenaire");
    }

    Outcome<Letter, ProjectFinding> draft(
            Project project, ProjectStep step, NewLetter asked, Actor by) {
        return heard(letters.draft(project.cooperative(), asked, by));
    }

    Outcome<Letter, ProjectFinding> adopt(
            CooperativeId cooperative, Letter letter, UUID decision, Actor by) {
        return heard(letters.adopt(cooperative, letter.id(), decision, by));
    }

    private static Outcome<Letter, ProjectFinding> heard(Outcome<Letter, LetterFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<Letter, LetterFinding>(Letter letter, List<LetterFinding> _) ->
                    Outcome.done(letter);
            case Outcome.Refused<Letter, LetterFinding>(List<LetterFinding> findings) ->
                    Outcome.refused(
                            findings.stream()
                                    .<ProjectFinding>map(ProjectFinding.LettersRefuse::new)
                                    .toList());
        };
    }
}
