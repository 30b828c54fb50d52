package coop.quitus.project.web;

import coop.quitus.activity.ActivityProject;
import coop.quitus.federation.ClassUnit;
import coop.quitus.kernel.Sentence;
import coop.quitus.kit.Kit;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The form of a project: one to begin, or one to put better.
///
/// @param action where it is sent
/// @param back the way back
/// @param kit the one to live; null for a free project, or one that lives already
/// @param key of a new project; empty for one that lives already
public record ProjectFormPage(
        Frame frame,
        String action,
        String back,
        @Nullable Kit kit,
        String key,
        List<ClassUnit> classes,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {

    public String text(String name) {
        return typed.getOrDefault(name, "");
    }

    public boolean takesPart(String classCode) {
        return !text("classe." + classCode).isEmpty();
    }

    public List<Choice> domains() {
        return ActivityProject.DOMAINS;
    }

    public String button() {
        return kit != null ? "Vivre ce kit" : key.isEmpty() ? "Garder" : "Commencer ce projet";
    }
}
