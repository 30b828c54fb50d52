package coop.quitus.project.web;

import coop.quitus.council.Decision;
import coop.quitus.kernel.Sentence;
import coop.quitus.kit.StepKind;
import coop.quitus.letter.Letter;
import coop.quitus.picture.Picture;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectLeaf;
import coop.quitus.project.ProjectStep;
import coop.quitus.project.StepMeasure;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A step on the class's tablet. It says nothing of money.
///
/// @param letter its letter; null while nobody wrote one
/// @param decision what the council decided; null while it did not
/// @param leaves its pages of the journal
/// @param pictures those of its pages
/// @param partners to whom a letter may be written
/// @param key of what is sent: sent twice, it is kept once
/// @param ready whether it may be said done
public record ClassStepPage(
        Frame frame,
        ClassSession session,
        Project project,
        ProjectStep step,
        @Nullable Letter letter,
        @Nullable Decision decision,
        List<ProjectLeaf> leaves,
        List<Picture> pictures,
        List<Choice> partners,
        String key,
        LocalDate today,
        boolean ready,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String path() {
        return "/classe/projets/" + project.id();
    }

    public String here() {
        return path() + "/etapes/" + step.key();
    }

    public String text(String name) {
        return typed.getOrDefault(name, step.answer(name));
    }

    /// Where the garden helps: the whole address; empty for none.
    public String garden() {
        return step.gardenPage()
                .map(page -> "/classe/jardin/" + project.id() + "/" + page)
                .orElse("");
    }

    /// Where its quotes are compared; empty for none.
    public String quotes() {
        return step.kind() == StepKind.QUOTE ? "/classe/devis/" + step.quoted(project.id()) : "";
    }

    public @Nullable Picture picture(ProjectLeaf leaf) {
        return pictures.stream()
                .filter(one -> one.id().equals(leaf.picture()))
                .findFirst()
                .orElse(null);
    }

    public List<Choice> kinds() {
        return Arrays.stream(Picture.Kind.values())
                .map(kind -> new Choice(kind.name(), kind.inFrench()))
                .toList();
    }

    /// How the letter stands, in words that a child reads.
    public String stands() {
        if (letter == null) {
            return "";
        }
        return switch (letter.state()) {
            case DRAFT -> "Le conseil doit la lire.";
            case ADOPTED -> "Elle est adoptée. On doit la signer.";
            case SIGNED -> "Elle est signée. Elle va partir.";
            case SENT -> "Elle est partie. On attend.";
            case ANSWERED -> "On nous a répondu !";
        };
    }

    public List<Choice> series() {
        return step.settings("mesures").stream().map(one -> new Choice(one, one)).toList();
    }

    public String figure(StepMeasure measure) {
        return (measure.inFrench() + " " + step.setting("unite")).strip();
    }

    public boolean takesPictures() {
        return switch (step.kind()) {
            case DRAWING, OBSERVATION, VISIT, EXHIBITION, EXPERIMENT, IDENTIFICATION, PURCHASE ->
                    true;
            default -> false;
        };
    }

    public static String icon(StepKind kind) {
        return switch (kind) {
            case LETTER -> "mail";
            case VISIT -> "users";
            case MEASURES -> "scale";
            case COMPUTATION -> "table-2";
            case QUOTE -> "file-text";
            case VOTE -> "list-checks";
            case PURCHASE -> "receipt-euro";
            case OBSERVATION -> "eye";
            case IDENTIFICATION -> "search";
            case EXPERIMENT -> "sprout";
            case TEXT -> "notebook-pen";
            case DRAWING -> "pencil";
            case EXHIBITION -> "image";
            case ACCOUNT -> "book-open";
        };
    }
}
