package coop.quitus.project.web;

import coop.quitus.federation.ClassUnit;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Sentence;
import coop.quitus.kit.Kit.Aim;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectDraft;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// What the form of a project sends.
record ProjectForm(SentForm form) {

    ProjectForm(Map<String, String> sent) {
        this(new SentForm(sent));
    }

    List<Sentence> faults() {
        return form.faults();
    }

    /// @param classes those of the cooperative
    /// @param aims kept as they are
    ProjectDraft draft(List<ClassUnit> classes, List<Aim> aims) {
        return new ProjectDraft(
                form.text("titre"),
                form.text("but"),
                form.text("domaine"),
                form.day("du"),
                form.day("jusqua"),
                classes.stream()
                        .filter(one -> !form.text("classe." + one.code()).isEmpty())
                        .map(one ->
                                new Project.ClassIn(
                                        one.code(),
                                        one.name(),
                                        Math.min(200, form.count("eleves." + one.code()))))
                        .toList(),
                aims);
    }

    /// What the form shows of a project that lives.
    static Map<String, String> of(Project project) {
        Map<String, String> fields = new HashMap<>();
        fields.put("titre", project.title());
        fields.put("but", project.purpose());
        fields.put("domaine", project.domain());
        fields.put("du", project.from().toString());
        fields.put("jusqua", project.through().toString());
        for (Project.ClassIn one : project.classes()) {
            fields.put("classe." + one.code(), "oui");
            fields.put("eleves." + one.code(), Integer.toString(one.pupils()));
        }
        return fields;
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return new UUID(0, 0);
        }
    }

    static UUID key(String text, Clock clock) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException absent) {
            return Ids.next(clock);
        }
    }
}
