package coop.quitus.purse.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ClassSession;
import coop.quitus.purse.ClassBudget;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// One budget, as pupils share it out.
///
/// @param key the key of the form of a wish
public record ClassBudgetPage(
        Frame frame,
        ClassSession session,
        ClassBudget budget,
        String key,
        String typed,
        List<Sentence> sentences)
        implements Page {}
