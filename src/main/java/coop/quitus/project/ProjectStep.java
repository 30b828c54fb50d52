package coop.quitus.project;

import coop.quitus.kit.StepKind;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A step of a project, with what became of it.
///
/// @param key short, unique in its project
/// @param pupils what the class reads
/// @param adults guidance for the adult
/// @param after the keys of the steps that come before
/// @param settings what its kind says more, by name
/// @param doneOn the day it was last begun or done; null while it is to do
/// @param by who said so; empty while nobody did
/// @param answers the last words to each question ([StepQuestion]), by its name
/// @param agendaItem the item of the council's agenda it waits for or was decided by; null for none
/// @param decision the council's decision; null while there is none
public record ProjectStep(
        String key,
        StepKind kind,
        String title,
        String pupils,
        String adults,
        List<String> after,
        Map<String, List<String>> settings,
        State state,
        @Nullable LocalDate doneOn,
        String by,
        Map<String, String> answers,
        List<StepMeasure> measures,
        @Nullable UUID agendaItem,
        @Nullable UUID decision) {

    /// How far a step is.
    public enum State {
        TO_DO("à faire"),
        DOING("commencée"),
        DONE("faite");

        private final String inFrench;

        State(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }

    public ProjectStep {
        after = List.copyOf(after);
        settings = Map.copyOf(settings);
        answers = Map.copyOf(answers);
        measures = List.copyOf(measures);
    }

    public boolean isDone() {
        return state == State.DONE;
    }

    /// A setting that is one text; empty when the kit says nothing.
    public String setting(String name) {
        return String.join(", ", settings(name));
    }

    public List<String> settings(String name) {
        return settings.getOrDefault(name, List.of());
    }

    public String answer(String question) {
        return answers.getOrDefault(question, "");
    }

    /// An answer as one reads it: a day in words.
    public String said(StepQuestion question) {
        String written = answer(question.name());
        try {
            return question.type() == StepQuestion.Type.DAY && !written.isEmpty()
                    ? Dates.longDay(LocalDate.parse(written))
                    : written;
        } catch (DateTimeParseException notADay) {
            return written;
        }
    }

    public List<StepQuestion> questions() {
        return StepQuestion.of(this);
    }

    /// Whether it keeps figures day after day.
    public boolean isMeasured() {
        return kind == StepKind.MEASURES || kind == StepKind.OBSERVATION;
    }

    /// The page of the garden that helps, under the garden of its project; empty for none.
    public Optional<String> gardenPage() {
        return switch (setting("outil")) {
            case "parcelle" -> Optional.of("parcelle");
            case "plantes" -> Optional.of("plantes");
            case "carnet" -> Optional.of("carnet");
            case "clé" -> Optional.of("cle");
            case "expérience" -> Optional.of("experience/" + key);
            default -> Optional.empty();
        };
    }

    /// A step with a letter to a partner.
    public boolean isLetter() {
        return kind == StepKind.LETTER;
    }

    /// Whether a letter of this step waits for its answer before the step is done.
    public boolean wantsAnAnswer() {
        return !setting("reponse").equals("non");
    }

    /// Whether the council has a word to say in it.
    public boolean goesToTheCouncil() {
        return kind == StepKind.VOTE || (isLetter() && !setting("adoption").equals("classe"));
    }
}
