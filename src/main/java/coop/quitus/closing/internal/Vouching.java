package coop.quitus.closing.internal;

import coop.quitus.closing.ClosingState;
import coop.quitus.closing.Closings.Fault;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.ledger.Books;
import java.util.List;
import org.springframework.stereotype.Component;

/// Holds what was vouched for against what the books say.
@Component
final class Vouching {

    private final Books books;
    private final Path path;
    private final Assembling assembling;

    Vouching(Books books, Path path, Assembling assembling) {
        this.books = books;
        this.path = path;
        this.assembling = assembling;
    }

    /// The vouched years whose books say something else.
    List<Fault> faults(CooperativeId cooperative) {
        return books.years(cooperative).stream()
                .filter(year ->
                        path.state(cooperative, year) instanceof ClosingState.Vouched vouched
                                && !vouched.digest().equals(assembling.digest(cooperative, year)))
                .map(year ->
                        new Fault(
                                year,
                                "le quitus de "
                                        + year.inFrench()
                                        + " ne vaut plus : les comptes ne disent plus ce qui a été"
                                        + " signé"))
                .toList();
    }
}
