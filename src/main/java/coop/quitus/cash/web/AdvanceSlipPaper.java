package coop.quitus.cash.web;

import coop.quitus.document.Paper;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.Entry;
import java.time.Instant;

/// The slip of an advance, signed by who gives and who receives (CLS-01).
public record AdvanceSlipPaper(
        String cooperative,
        String number,
        String className,
        Entry entry,
        Money amount,
        Money ceiling)
        implements Paper {

    @Override
    public String title() {
        return "Fiche d'avance " + entry.piece();
    }

    @Override
    public String description() {
        return "Avance de " + amount.inFrench() + " à la classe " + className + ".";
    }

    @Override
    public Instant drawnAt() {
        return entry.recordedAt();
    }

    @Override
    public String foot() {
        return cooperative + " · " + number + " · pièce " + entry.piece();
    }
}
