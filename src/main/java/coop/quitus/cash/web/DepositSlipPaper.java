package coop.quitus.cash.web;

import coop.quitus.cash.DepositSlip;
import coop.quitus.document.Paper;
import java.time.Instant;
import java.time.ZoneId;

/// The slip that goes to the bank with cheques or cash (*bordereau de remise*).
public record DepositSlipPaper(String cooperative, String cooperativeNumber, DepositSlip slip)
        implements Paper {

    @Override
    public String title() {
        return "Bordereau de remise n° " + slip.number();
    }

    @Override
    public String description() {
        return (slip.cheques().isEmpty() ? "Espèces" : slip.cheques().size() + " chèques")
                + " pour "
                + slip.total().inFrench()
                + ".";
    }

    @Override
    public Instant drawnAt() {
        return slip.on().atStartOfDay(ZoneId.of("Europe/Paris")).toInstant();
    }

    @Override
    public String foot() {
        return cooperative + " · " + cooperativeNumber + " · pièce " + slip.piece();
    }
}
