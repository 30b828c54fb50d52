package coop.quitus.council.web;

import coop.quitus.ballot.Ballot;
import coop.quitus.council.AgendaPoint;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// Where one of the two tellers types what they counted, without seeing the other's count.
///
/// @param here the path of the sitting
public record TellerPage(
        Frame frame,
        String here,
        boolean pupils,
        AgendaPoint point,
        Ballot ballot,
        int teller,
        List<Sentence> sentences)
        implements Page {}
