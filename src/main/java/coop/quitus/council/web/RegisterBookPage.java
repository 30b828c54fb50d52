package coop.quitus.council.web;

import coop.quitus.council.Decision;
import coop.quitus.council.Deliberation;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The register of deliberations of a year, and the decisions whose minutes are not adopted yet.
public record RegisterBookPage(
        Frame frame,
        String here,
        SchoolYear year,
        List<Deliberation> lines,
        List<Decision> waiting,
        List<String> faults)
        implements Page {}
