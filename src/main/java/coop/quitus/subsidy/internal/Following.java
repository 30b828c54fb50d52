package coop.quitus.subsidy.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Match;
import coop.quitus.reconciliation.Matching;
import coop.quitus.reconciliation.Movement;
import coop.quitus.subsidy.EuroPath;
import coop.quitus.subsidy.EuroPaths;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.subsidy.SubsidyMovement.Side;
import coop.quitus.subsidy.SubsidyStanding;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Follows the euros from room to room: the books, the bank, the vouchers.
@Component
final class Following implements EuroPaths {

    private final Subsidies subsidies;
    private final Books books;
    private final Matching matching;

    Following(Subsidies subsidies, Books books, Matching matching) {
        this.subsidies = subsidies;
        this.books = books;
        this.matching = matching;
    }

    @Override
    public Optional<EuroPath> follow(CooperativeId cooperative, String code, LocalDate evening) {
        return subsidies.standings(cooperative, evening).stream()
                .filter(standing -> standing.code().equals(code))
                .findFirst()
                .map(standing -> path(cooperative, standing));
    }

    private EuroPath path(CooperativeId cooperative, SubsidyStanding standing) {
        List<SubsidyMovement> movements =
                Stream.of(Side.RECEIVED, Side.SPENT)
                        .flatMap(side -> standing.counting(side).stream())
                        .sorted(Comparator.comparing(SubsidyMovement::occurredOn))
                        .toList();
        Map<EntryId, LocalDate> banked = new HashMap<>();
        Map<EntryId, Money> whole = new HashMap<>();
        for (SchoolYear year : movements.stream().map(SubsidyMovement::year).distinct().toList()) {
            for (Match match : matching.matches(cooperative, Till.BANK, year)) {
                for (Movement movement : match.movements()) {
                    banked.put(movement.entry(), match.bookedOn());
                }
            }
            for (Entry entry : books.journal(cooperative, year)) {
                whole.put(entry.id(), entry.movement().absolute());
            }
        }
        return new EuroPath(
                standing,
                movements.stream()
                        .map(movement ->
                                new EuroPath.Step(
                                        movement,
                                        banked.get(movement.entry()),
                                        whole.getOrDefault(movement.entry(), movement.amount())))
                        .toList());
    }
}
