package coop.quitus.portal;

import coop.quitus.document.Paper;
import coop.quitus.kernel.Money;
import java.time.Instant;
import java.time.LocalDate;

/// An invoice of the demo, invented from end to end.
public record DemoReceiptPaper(
        String seller, String buyer, LocalDate day, String words, Money amount, Instant drawnAt)
        implements Paper {

    @Override
    public String title() {
        return "Facture";
    }

    @Override
    public String description() {
        return "Facture inventée pour la démonstration.";
    }
}
