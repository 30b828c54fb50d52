package coop.quitus.partner.web;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Invoice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The invoices that partners left, until they are in the books.
///
/// @param path of the year
public record InvoicesPage(
        Frame frame,
        CooperativeId cooperative,
        String path,
        List<Invoice> invoices,
        boolean mayKeep,
        List<Sentence> sentences)
        implements Page {}
