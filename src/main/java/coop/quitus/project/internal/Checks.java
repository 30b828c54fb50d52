package coop.quitus.project.internal;

import coop.quitus.kit.StepKind;
import coop.quitus.letter.LetterState;
import coop.quitus.project.PlannedLine;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectDraft;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectFinding.Lack;
import coop.quitus.project.ProjectStep;
import coop.quitus.project.StepQuestion;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What is judged of a project without asking anyone: no clock, no database.
final class Checks {

    private static final Set<String> SMALL_WORDS =
            Set.of("LE", "LA", "LES", "L", "UN", "UNE", "DES", "DE", "DU", "D", "NOTRE", "NOS");

    private Checks() {}

    /// What no draft may be.
    ///
    /// @param known the codes of the cooperative's classes
    static List<ProjectFinding> faults(ProjectDraft draft, Collection<String> known) {
        List<ProjectFinding> faults = new ArrayList<>();
        if (draft.title().isBlank()) {
            faults.add(new ProjectFinding.Missing("titre", "le nom du projet"));
        }
        if (draft.title().length() > 120) {
            faults.add(new ProjectFinding.TooLong("titre", 120));
        }
        if (draft.purpose().length() > 1000) {
            faults.add(new ProjectFinding.TooLong("but", 1000));
        }
        if (draft.classes().isEmpty()) {
            faults.add(new ProjectFinding.Missing("classes", "la classe qui le vit"));
        }
        draft.classes().stream()
                .map(Project.ClassIn::code)
                .filter(code -> !known.contains(code))
                .forEach(code -> faults.add(new ProjectFinding.NoSuchClass(code)));
        LocalDate from = draft.from();
        LocalDate through = draft.through();
        if (from == null) {
            faults.add(new ProjectFinding.Missing("du", "le premier jour"));
        } else if (through == null) {
            faults.add(new ProjectFinding.Missing("jusqua", "le dernier jour"));
        } else if (through.isBefore(from)) {
            faults.add(new ProjectFinding.NotADay("jusqua"));
        }
        return faults;
    }

    /// A short name for the lines of the books, made of the title: `JARDINONS`, then `JARDINONS-2`.
    static String code(String title, Collection<String> taken) {
        String plain =
                Normalizer.normalize(title, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toUpperCase(Locale.ROOT);
        String made =
                Arrays.stream(plain.split("[^A-Z0-9]+", -1))
                        .filter(word -> word.length() > 1 && !SMALL_WORDS.contains(word))
                        .map(word -> word.length() > 24 ? word.substring(0, 24) : word)
                        .findFirst()
                        .orElse("PROJET");
        String code = made;
        for (int i = 2; taken.contains(code); i++) {
            code = made + "-" + i;
        }
        return code;
    }

    /// A new line of a budget gets a key that no other has.
    static PlannedLine keyed(PlannedLine line, List<PlannedLine> others) {
        if (!line.key().isEmpty()) {
            return line;
        }
        List<String> taken = others.stream().map(PlannedLine::key).toList();
        int number = taken.size() + 1;
        while (taken.contains("ligne-" + number)) {
            number++;
        }
        return new PlannedLine(
                "ligne-" + number,
                line.label(),
                line.side(),
                line.amount(),
                line.funder(),
                line.subsidy(),
                line.decision());
    }

    /// What a step has in other rooms.
    ///
    /// @param letter how far its letter is; null when there is none
    /// @param decided whether a council carried a decision for it
    /// @param paid whether a piece of the books is tied to it
    /// @param pictured whether a leaf of its journal has a picture
    /// @param gardened whether the garden says that its part is done
    /// @param chosen whether a quote was chosen for it
    record Elsewhere(
            @Nullable LetterState letter,
            boolean decided,
            boolean paid,
            boolean pictured,
            boolean gardened,
            boolean chosen) {}

    /// What a step lacks to be done; empty when nothing.
    static Optional<Lack> lack(ProjectStep step, Elsewhere elsewhere) {
        return switch (step.kind()) {
            case LETTER -> letterLacks(step, elsewhere.letter());
            case VOTE -> unless(elsewhere.decided(), Lack.DECISION);
            case PURCHASE -> unless(elsewhere.paid(), Lack.PIECE);
            case MEASURES, OBSERVATION ->
                    unless(elsewhere.gardened() || !step.measures().isEmpty(), Lack.FIGURES);
            case COMPUTATION, IDENTIFICATION, EXPERIMENT ->
                    unless(elsewhere.gardened() || answered(step), Lack.WORDS);
            case DRAWING ->
                    unless(elsewhere.pictured() || !step.answer("legende").isBlank(), Lack.PICTURE);
            case QUOTE -> unless(elsewhere.chosen() || answered(step), Lack.WORDS);
            case VISIT, TEXT, EXHIBITION, ACCOUNT -> unless(answered(step), Lack.WORDS);
        };
    }

    private static Optional<Lack> unless(boolean there, Lack lack) {
        return there ? Optional.empty() : Optional.of(lack);
    }

    private static boolean answered(ProjectStep step) {
        return step.questions().stream()
                .filter(StepQuestion::required)
                .noneMatch(question -> step.answer(question.name()).isBlank());
    }

    private static Optional<Lack> letterLacks(ProjectStep step, @Nullable LetterState letter) {
        if (letter == null) {
            return Optional.of(Lack.LETTER);
        }
        if (step.wantsAnAnswer()) {
            return unless(
                    letter == LetterState.ANSWERED,
                    letter == LetterState.SENT ? Lack.LETTER_ANSWERED : before(letter));
        }
        return unless(letter.compareTo(LetterState.SENT) >= 0, before(letter));
    }

    private static Lack before(LetterState letter) {
        return letter == LetterState.DRAFT ? Lack.LETTER_ADOPTED : Lack.LETTER_SENT;
    }

    /// What a project lacks to end (PRJ-02).
    static List<ProjectFinding> unfinished(Project project) {
        boolean told =
                project.steps().stream()
                        .anyMatch(step -> step.kind() == StepKind.ACCOUNT && step.isDone());
        return told ? List.of() : List.of(new ProjectFinding.NoAccountYet());
    }
}
