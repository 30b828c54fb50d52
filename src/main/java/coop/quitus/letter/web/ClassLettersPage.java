package coop.quitus.letter.web;

import coop.quitus.letter.Letter;
import coop.quitus.letter.Matter;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The letters of a class, on its tablet, and what it could write about.
public record ClassLettersPage(
        Frame frame, ClassSession session, List<Letter> letters, List<Matter> matters)
        implements Page {}
