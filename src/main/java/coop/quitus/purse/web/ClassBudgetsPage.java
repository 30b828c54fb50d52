package coop.quitus.purse.web;

import coop.quitus.pupil.ClassSession;
import coop.quitus.purse.ClassBudget;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The budgets of a class, as its pupils see them.
public record ClassBudgetsPage(Frame frame, ClassSession session, List<ClassBudget> budgets)
        implements Page {}
