package coop.quitus.identity.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// Behind a mailed link: a password to choose.
///
/// @param path the link itself, where the form goes
public record ChoosePasswordPage(
        Frame frame, String path, String name, String email, List<Sentence> sentences)
        implements Page {}
