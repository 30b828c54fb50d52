package coop.quitus.council.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.Pupil;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.UUID;

/// The delegates of a class, chosen in its list.
public record DelegatesPage(
        Frame frame,
        String here,
        String code,
        List<Pupil> pupils,
        List<UUID> delegates,
        List<Sentence> sentences)
        implements Page {}
