package coop.quitus.partner.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.partner.DirectoryEntry;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.Map;

/// The directory of an association.
///
/// @param words what is looked for; empty for all
/// @param key of the form that adds or corrects a line
/// @param corrected whether the form corrects a line that is there
public record DirectoryPage(
        Frame frame,
        String path,
        List<DirectoryEntry> entries,
        String words,
        boolean mayKeep,
        String key,
        boolean corrected,
        Map<String, String> typed,
        List<Sentence> sentences)
        implements Page {}
