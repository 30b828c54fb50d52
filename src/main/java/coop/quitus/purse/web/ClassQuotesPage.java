package coop.quitus.purse.web;

import coop.quitus.pupil.ClassSession;
import coop.quitus.purse.Quote;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;
import java.util.UUID;

/// The quotes of one thing, side by side.
public record ClassQuotesPage(Frame frame, ClassSession session, UUID subject, List<Quote> quotes)
        implements Page {

    public List<Quote> workedOut() {
        return quotes.stream().filter(Quote::workedOut).toList();
    }
}
