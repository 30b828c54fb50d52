package coop.quitus.project;

import coop.quitus.kit.Kit.Aim;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What people say of a project when they begin it, or put it better.
///
/// @param domain a value of `ActivityProject.DOMAINS`
/// @param from the first day; null when none could be read
public record ProjectDraft(
        String title,
        String purpose,
        String domain,
        @Nullable LocalDate from,
        @Nullable LocalDate through,
        List<Project.ClassIn> classes,
        List<Aim> aims) {

    public ProjectDraft {
        classes = List.copyOf(classes);
        aims = List.copyOf(aims);
    }
}
