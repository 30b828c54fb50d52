package coop.quitus.handover.web;

import coop.quitus.handover.Confirmations.Waiting;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// What waits for the association's word.
///
/// @param keeps whether the reader may give it
public record ConfirmationsPage(
        Frame frame,
        String path,
        List<Waiting> waiting,
        boolean beforehand,
        boolean keeps,
        List<Sentence> sentences)
        implements Page {}
