package coop.quitus.pupil.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// Where a class types its six letters.
public record ClassDoorPage(Frame frame, String typed, List<Sentence> sentences) implements Page {}
