package coop.quitus.audit.web;

import coop.quitus.audit.AuditNotes;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.UUID;

/// The auditor's own notes.
///
/// @param about what the next one is on
/// @param typed what a form sent, when it comes back
public record NotesPage(
        Frame frame,
        Room room,
        List<AuditNotes.Note> notes,
        UUID key,
        String about,
        String typed,
        List<Sentence> sentences)
        implements Page {}
