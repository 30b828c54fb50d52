package coop.quitus.portal.web;

import coop.quitus.kernel.Rule;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The catalogue of the rules.
public record RulesPage(Frame frame, List<Rule> rules) implements Page {}
