package coop.quitus.audit;

import coop.quitus.document.Paper;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/// The aggregated accounts of an association, eliminations done, for the auditor's file.
public record AggregatedPaper(
        String association,
        SchoolYear year,
        List<Trail.Figure> figures,
        EvidenceRate rate,
        Instant drawnAt)
        implements Paper {

    public AggregatedPaper {
        figures = List.copyOf(figures);
    }

    @Override
    public String title() {
        return "Comptes agrégés " + year.inFrench();
    }

    @Override
    public String description() {
        return association + ", siège et coopératives, ce qu'ils se sont payé ôté.";
    }

    @Override
    public String foot() {
        return association + " · " + year.inFrench();
    }

    public List<Trail.Figure> charges() {
        return of(AccountKey::isCharge);
    }

    public List<Trail.Figure> products() {
        return of(AccountKey::isProduct);
    }

    public List<Trail.Figure> tills() {
        return of(AccountKey::isTill);
    }

    private List<Trail.Figure> of(Predicate<AccountKey> side) {
        return figures.stream().filter(figure -> side.test(figure.account())).toList();
    }

    public static Money total(List<Trail.Figure> figures) {
        return Money.sum(figures.stream().map(Trail.Figure::net));
    }

    public Money result() {
        return total(products()).minus(total(charges()));
    }
}
