package coop.quitus.identity.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The way in.
///
/// @param back where to go once in
/// @param demo whether the demo offers its own people
public record SignInPage(
        Frame frame, String email, String back, boolean demo, List<Sentence> sentences)
        implements Page {}
