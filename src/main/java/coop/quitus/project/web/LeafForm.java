package coop.quitus.project.web;

import coop.quitus.project.ProjectLeaf;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What the form of a leaf sends.
record LeafForm(SentForm form, Clock clock) {

    LeafForm(Map<String, String> sent, Clock clock) {
        this(new SentForm(sent), clock);
    }

    UUID key() {
        return ProjectForm.key(form.text("cle"), clock);
    }

    /// @param picture the one just kept; null for the one that was chosen, if any
    ProjectLeaf leaf(String step, String classCode, @Nullable UUID picture, String by) {
        LocalDate on = form.day("jour");
        String chosen = form.text("image");
        return new ProjectLeaf(
                key(),
                step,
                classCode,
                on == null ? LocalDate.now(clock) : on,
                form.text("titre"),
                form.text("mots"),
                picture != null || chosen.isEmpty() ? picture : ProjectForm.id(chosen),
                by);
    }
}
