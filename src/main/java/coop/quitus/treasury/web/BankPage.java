package coop.quitus.treasury.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.treasury.Reconciliation;
import coop.quitus.treasury.Statements.Brought;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The bank beside the books.
///
/// @param mayBring whether this reader may bring a statement in
public record BankPage(
        Frame frame,
        String path,
        SchoolYear year,
        Reconciliation state,
        List<Brought> brought,
        boolean mayBring,
        List<Sentence> sentences)
        implements Page {}
