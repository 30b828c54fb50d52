package coop.quitus.federation.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The classes of a cooperative.
///
/// @param mayAdd whether this reader may add one
public record ClassesPage(
        Frame frame,
        Cooperative cooperative,
        boolean mayAdd,
        String code,
        String name,
        List<Sentence> sentences)
        implements Page {}
