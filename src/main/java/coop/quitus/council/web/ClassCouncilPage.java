package coop.quitus.council.web;

import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import org.jspecify.annotations.Nullable;

/// The council on the class screen; null when none is planned.
public record ClassCouncilPage(Frame frame, ClassSession session, @Nullable Live live)
        implements Page {}
