package coop.quitus.partner.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Agreement;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// The agreements of a cooperative.
///
/// @param path of the year
/// @param partners with whom one can be made
public record AgreementsPage(
        Frame frame,
        String path,
        List<Agreement> agreements,
        List<Choice> partners,
        boolean mayKeep,
        String key,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {}
