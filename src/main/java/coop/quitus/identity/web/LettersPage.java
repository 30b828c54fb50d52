package coop.quitus.identity.web;

import coop.quitus.identity.Letters.Letter;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The letters that wait for someone to hand them over.
///
/// @param mailed whether a mail server takes them first
public record LettersPage(Frame frame, List<Letter> letters, boolean mailed) implements Page {}
