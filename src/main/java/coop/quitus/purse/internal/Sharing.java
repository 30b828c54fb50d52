package coop.quitus.purse.internal;

import coop.quitus.approval.Approvals;
import coop.quitus.ballot.Ballot;
import coop.quitus.ballot.Tally;
import coop.quitus.council.Agendas;
import coop.quitus.council.Deciding;
import coop.quitus.council.Decision;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.purse.ClassBudget;
import coop.quitus.purse.NewBudget;
import coop.quitus.purse.Quote;
import coop.quitus.purse.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads a budget as it stands: its wishes, their prices, the council's vote and what fits. All is
/// called in a transaction of the cooperative.
@Component
final class Sharing {

    private final BudgetTable budgets;
    private final QuoteTable quotes;
    private final Agendas agendas;
    private final Deciding deciding;
    private final Approvals approvals;

    Sharing(
            BudgetTable budgets,
            QuoteTable quotes,
            Agendas agendas,
            Deciding deciding,
            Approvals approvals) {
        this.budgets = budgets;
        this.quotes = quotes;
        this.agendas = agendas;
        this.deciding = deciding;
        this.approvals = approvals;
    }

    Optional<ClassBudget> found(CooperativeId cooperative, UUID budget) {
        return budgets.find(cooperative, budget)
                .map(opened -> {
                    List<BudgetTable.Option> options = budgets.options(cooperative, budget);
                    Decision decision = agendas.decidedOn(cooperative, budget).orElse(null);
                    List<BudgetTable.Told> told = budgets.wishes(cooperative, budget);
                    return new ClassBudget(
                            budget,
                            opened.year(),
                            opened.classCode(),
                            opened.title(),
                            opened.amount(),
                            options.isEmpty()
                                    ? told.stream().map(one -> wished(cooperative, one)).toList()
                                    : voted(cooperative, opened, options, told, decision),
                            !options.isEmpty(),
                            decision);
                });
    }

    /// The quote that was chosen for it, else the cheapest that the class worked out.
    private Wish wished(CooperativeId cooperative, BudgetTable.Told told) {
        Money price =
                quotes.of(cooperative, told.id()).stream()
                        .filter(Quote::workedOut)
                        .min(
                                Comparator.comparing(Quote::chosen)
                                        .reversed()
                                        .thenComparing(Quote::total))
                        .map(Quote::total)
                        .orElse(null);
        return new Wish(told.id(), told.title(), price, OptionalInt.empty(), false, false);
    }

    private List<Wish> voted(
            CooperativeId cooperative,
            NewBudget opened,
            List<BudgetTable.Option> options,
            List<BudgetTable.Told> told,
            @Nullable Decision decision) {
        Map<UUID, String> titles =
                told.stream()
                        .collect(Collectors.toMap(BudgetTable.Told::id, BudgetTable.Told::title));
        Optional<Tally> tally = deciding.ballot(cooperative, opened.id()).flatMap(Ballot::tally);
        var wishes = new ArrayList<Wish>();
        for (int i = 0; i < options.size(); i++) {
            int position = i;
            UUID wish = options.get(i).wish();
            wishes.add(
                    new Wish(
                            wish,
                            titles.getOrDefault(wish, ""),
                            options.get(i).price(),
                            tally.filter(one -> one.votes().size() > position)
                                    .map(one -> OptionalInt.of(one.votes().get(position)))
                                    .orElse(OptionalInt.empty()),
                            false,
                            approvals.ofLine(cooperative, wish).isPresent()));
        }
        return decision == null ? wishes : Fitting.of(opened.amount(), wishes);
    }
}
