package coop.quitus.partner.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.partner.DirectoryEntry;
import coop.quitus.partner.Partner;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// The partners of a cooperative, and those of the directory it could take.
///
/// @param path of the year
/// @param words what is looked for; empty for all
public record PartnersPage(
        Frame frame,
        String path,
        List<Partner> partners,
        List<DirectoryEntry> offered,
        String words,
        boolean mayKeep,
        String key,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {}
