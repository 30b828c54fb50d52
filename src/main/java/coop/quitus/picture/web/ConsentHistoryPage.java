package coop.quitus.picture.web;

import coop.quitus.picture.Consent;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// All that was said for one pupil, the oldest first.
///
/// @param back the agreements of the class
public record ConsentHistoryPage(Frame frame, String back, List<Consent> said) implements Page {}
