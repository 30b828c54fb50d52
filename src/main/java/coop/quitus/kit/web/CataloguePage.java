package coop.quitus.kit.web;

import coop.quitus.kit.Kit;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The federation's kits.
public record CataloguePage(Frame frame, List<Kit> kits) implements Page {}
