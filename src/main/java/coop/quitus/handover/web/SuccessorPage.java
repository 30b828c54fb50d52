package coop.quitus.handover.web;

import coop.quitus.handover.Minutes;
import coop.quitus.handover.Sitting;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// What the one who takes over reads and signs, by a link.
///
/// @param ready whether nothing is left to do
/// @param signed whether they signed this very state
public record SuccessorPage(
        Frame frame,
        String path,
        String school,
        Sitting sitting,
        Minutes minutes,
        boolean ready,
        boolean signed,
        List<Sentence> sentences)
        implements Page {}
