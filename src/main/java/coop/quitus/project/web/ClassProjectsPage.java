package coop.quitus.project.web;

import coop.quitus.project.Project;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The projects of a class, on its tablet: how far each has grown, and what to do now.
public record ClassProjectsPage(Frame frame, ClassSession session, List<Project> projects)
        implements Page {}
