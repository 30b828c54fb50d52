package coop.quitus.handover.web;

import coop.quitus.handover.Sitting;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// No hand-over is under way: what it is, how long it takes, and the button.
///
/// @param path of this page
/// @param mandates those that could go; the reader's own alone when they hold one
/// @param own whether the reader holds it
/// @param because what was typed
/// @param past the sittings that are over, the latest first
public record BeginPage(
        Frame frame,
        String path,
        List<Choice> mandates,
        boolean own,
        String because,
        List<Sitting> past,
        List<Sentence> sentences)
        implements Page {}
