package coop.quitus.portal.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// The door of the practice school.
///
/// @param begun whether the reader has one
public record PracticePage(Frame frame, boolean begun) implements Page {}
