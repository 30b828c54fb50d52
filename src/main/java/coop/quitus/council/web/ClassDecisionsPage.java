package coop.quitus.council.web;

import coop.quitus.council.Decision;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// What a class and its delegates decided this year, the latest first.
public record ClassDecisionsPage(Frame frame, ClassSession session, List<Decision> decisions)
        implements Page {}
