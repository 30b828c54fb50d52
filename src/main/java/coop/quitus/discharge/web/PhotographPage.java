package coop.quitus.discharge.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// Where a signed paper comes back, as a photograph.
///
/// @param path of the discharge's page, for the school or by link
/// @param offered whether there is something to sign
public record PhotographPage(Frame frame, String path, boolean offered, List<Sentence> sentences)
        implements Page {}
