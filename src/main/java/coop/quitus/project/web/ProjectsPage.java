package coop.quitus.project.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.project.Project;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The projects of a school year.
///
/// @param mayKeep whether the reader may begin one
public record ProjectsPage(
        Frame frame, String path, SchoolYear year, List<Project> projects, boolean mayKeep)
        implements Page {}
