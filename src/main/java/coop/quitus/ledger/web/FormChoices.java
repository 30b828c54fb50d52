package coop.quitus.ledger.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.ChartExtensions;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Payment;
import coop.quitus.ledger.Till;
import coop.quitus.ui.Choice;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What can be chosen in the form of an entry.
///
/// @param tills where money is, with what each holds
/// @param accounts the lines of the chart of that side
/// @param decisions what the councils decided, for an expense
public record FormChoices(
        List<Choice> tills,
        List<Choice> accounts,
        List<Choice> classes,
        List<Choice> payments,
        List<Choice> decisions) {

    static FormChoices of(
            Cooperative cooperative,
            Chart chart,
            EntryKind kind,
            Map<Till, Money> held,
            List<Choice> decisions) {
        Map<Till, Money> tills = new LinkedHashMap<>();
        tills.put(Till.BANK, Money.ZERO);
        tills.put(Till.CASH, Money.ZERO);
        cooperative.classes().forEach(unit -> tills.put(Till.advanceOf(unit.code()), Money.ZERO));
        tills.putAll(held);
        tills.remove(new Till(AccountKey.TRANSFER, ""));
        return new FormChoices(
                tills.entrySet().stream()
                        .map(till ->
                                new Choice(
                                        EntryForm.nameOf(till.getKey()),
                                        chart.nameOf(till.getKey()),
                                        "il y a " + till.getValue().inFrench()))
                        .toList(),
                chart.offeredTo(cooperative).accounts().stream()
                        .filter(account -> belongs(account.key(), kind))
                        .map(account ->
                                new Choice(
                                        account.key().value(),
                                        account.label(),
                                        chart.addedUnder(account.key()).stream()
                                                .map(ChartExtensions.Extension::label)
                                                .collect(Collectors.joining(", "))))
                        .toList(),
                cooperative.classes().stream()
                        .map(unit -> new Choice(unit.code(), unit.name()))
                        .toList(),
                Arrays.stream(Payment.values())
                        .map(payment -> new Choice(payment.name(), payment.inFrench()))
                        .toList(),
                decisions);
    }

    private static boolean belongs(AccountKey account, EntryKind kind) {
        return account.isBalance()
                || (kind == EntryKind.RECEIPT ? account.isProduct() : account.isCharge());
    }
}
