package coop.quitus.training.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.training.CaseLoan;
import coop.quitus.training.TravellingCase;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The cases an association lends: where each is, and the next days it is taken.
///
/// @param here this page
/// @param keeper whether the reader hands cases out; otherwise they book
/// @param loans those of the reader's cooperative, or all of them for a keeper
/// @param taken all that is booked or out, whoever has it
/// @param key of whichever form is sent next
public record CasesPage(
        Frame frame,
        String here,
        boolean keeper,
        boolean mayWrite,
        List<TravellingCase> cases,
        List<CaseLoan> loans,
        List<CaseLoan> taken,
        LocalDate today,
        UUID key,
        Map<String, String> sent,
        List<Sentence> sentences)
        implements Page {

    public String typed(String name) {
        return sent.getOrDefault(name, "");
    }

    public String title(CaseLoan loan) {
        return cases.stream()
                .filter(one -> one.id().equals(loan.lent()))
                .map(TravellingCase::title)
                .findFirst()
                .orElse("");
    }

    /// The days a case is taken: *du 12 octobre 2026 au 23 octobre 2026*.
    public List<String> days(TravellingCase one) {
        return taken.stream()
                .filter(loan -> loan.lent().equals(one.id()))
                .sorted(java.util.Comparator.comparing(CaseLoan::from))
                .map(loan ->
                        "du " + Dates.longDay(loan.from()) + " au " + Dates.longDay(loan.until()))
                .toList();
    }
}
