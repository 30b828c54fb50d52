package coop.quitus.cashbook.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// First step: the file.
public record SendPage(Frame frame, String path, SchoolYear year, List<Sentence> sentences)
        implements Page {}
