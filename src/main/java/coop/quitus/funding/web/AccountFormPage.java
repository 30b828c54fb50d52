package coop.quitus.funding.web;

import coop.quitus.funding.AccountWords;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The short questions of a full report.
///
/// @param here the report's page
public record AccountFormPage(
        Frame frame, String here, AccountWords words, List<Sentence> sentences) implements Page {}
