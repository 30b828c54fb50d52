package coop.quitus.project.web;

import coop.quitus.council.Decision;
import coop.quitus.kernel.Sentence;
import coop.quitus.kit.StepKind;
import coop.quitus.letter.Letter;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectPiece;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectStep;
import coop.quitus.project.StepMeasure;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A step, for an adult: what the class reads, what is done, what is still to do.
///
/// @param lacks what it still lacks to be done
/// @param letter its letter; null while nobody wrote one
/// @param choices the partners to write to and the decisions to go by, by name of the field
/// @param mayKeep whether the reader may write
/// @param mayTie whether the reader may say which piece of the books pays for it
/// @param typed what was sent and refused
public record StepPage(
        Frame frame,
        ProjectReport report,
        ProjectStep step,
        List<Sentence> lacks,
        @Nullable Letter letter,
        Map<String, List<Choice>> choices,
        LocalDate today,
        boolean mayKeep,
        boolean mayTie,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public Project project() {
        return report.project();
    }

    public String here() {
        return project().path() + "/etapes/" + step.key();
    }

    public List<Choice> choices(String field) {
        return choices.getOrDefault(field, List.of());
    }

    public List<Choice> classes() {
        return project().classes().stream().map(one -> new Choice(one.code(), one.name())).toList();
    }

    /// What a field shows: what was sent, or what is known.
    public String text(String name) {
        return typed.getOrDefault(name, step.answer(name));
    }

    public @Nullable Decision decision() {
        return report.decision(step.decision());
    }

    public List<ProjectPiece> pieces() {
        return report.budget().pieces().stream()
                .filter(piece -> piece.step().equals(step.key()))
                .toList();
    }

    /// The expenses of the project that are of no step yet.
    public List<ProjectPiece> loose() {
        return report.budget().pieces().stream()
                .filter(piece -> piece.step().isEmpty() && piece.spent().isPositive())
                .toList();
    }

    public List<Choice> series() {
        return step.settings("mesures").stream().map(one -> new Choice(one, one)).toList();
    }

    /// As a table writes it: `12,5 cm`.
    public String figure(StepMeasure measure) {
        return (measure.inFrench() + " " + step.setting("unite")).strip();
    }

    /// Where the expense of this step is written, already knowing its project.
    public String entryForm() {
        return project().path().replaceFirst("/projets/.*", "/cahier/nouvelle/depense")
                + "?projet="
                + project().code()
                + "&retour="
                + here();
    }

    /// Where an adult notes the quotes that the class compares, in its first class; empty for none.
    public String quotes() {
        return step.kind() == StepKind.QUOTE && !project().classes().isEmpty()
                ? "/cooperatives/%s/exercices/%s/classes/%s/devis/%s"
                        .formatted(
                                project().cooperative(),
                                project().year(),
                                project().classes().getFirst().code(),
                                step.quoted(project().id()))
                : "";
    }

    /// Where an adult reads the garden.
    public String garden() {
        return project().path() + "/jardin";
    }

    /// How a letter stands, in words.
    public static String stands(Letter letter) {
        return switch (letter.state()) {
            case DRAFT -> "Brouillon : la classe l'écrit encore.";
            case ADOPTED -> "Adoptée : il reste à la signer.";
            case SIGNED -> "Signée : il reste à l'envoyer.";
            case SENT -> "Envoyée : la réponse est attendue.";
            case ANSWERED -> "La réponse est arrivée.";
        };
    }
}
