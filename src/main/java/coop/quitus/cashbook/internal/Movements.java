package coop.quitus.cashbook.internal;

import coop.quitus.cashbook.CashBookFinding;
import coop.quitus.cashbook.Columns;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Till;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The amounts of a row as signed lines: money in is a debit of its till, a charge a debit, a
/// product a credit.
final class Movements {

    private final Cells row;
    private final Names names;
    private final List<CashBookFinding> findings;
    private final List<Line> tills = new ArrayList<>();
    private final List<Line> parts = new ArrayList<>();

    Movements(Cells row, Names names, List<CashBookFinding> findings) {
        this.row = row;
        this.names = names;
        this.findings = findings;
    }

    List<Line> tills() {
        return tills;
    }

    List<Line> parts() {
        return parts;
    }

    boolean hasCharges() {
        return parts.stream().anyMatch(line -> line.account().isCharge());
    }

    boolean hasProducts() {
        return parts.stream().anyMatch(line -> line.account().isProduct());
    }

    Movements read() {
        for (int i = 0; i < row.row().size(); i++) {
            String text = row.at(i);
            if (!text.isEmpty() && i < row.columns().columns().size()) {
                take(i, text);
            } else if (!text.isEmpty()) {
                findings.add(new CashBookFinding.UnknownColumn(row.number(), "", text));
            }
        }
        String account = row.text(Columns.AccountName.class);
        if (!account.isEmpty() && parts.isEmpty() && !tills.isEmpty()) {
            allocate(account);
        }
        return this;
    }

    private void take(int column, String text) {
        switch (row.columns().columns().get(column)) {
            case Columns.In(Till till) -> amount(column, text).ifPresent(it -> move(till, it));
            case Columns.Net(Till till) -> amount(column, text).ifPresent(it -> move(till, it));
            case Columns.Out(Till till) ->
                    amount(column, text).ifPresent(it -> move(till, it.negated()));
            case Columns.Received() -> amount(column, text).ifPresent(it -> move(till(), it));
            case Columns.Amount() -> amount(column, text).ifPresent(it -> move(till(), it));
            case Columns.Spent() ->
                    amount(column, text).ifPresent(it -> move(till(), it.absolute().negated()));
            case Columns.Part(AccountKey account) ->
                    amount(column, text)
                            .ifPresent(it ->
                                    parts.add(
                                            new Line(
                                                    account,
                                                    account.isProduct() ? it.negated() : it)));
            case Columns.Unknown() ->
                    findings.add(
                            new CashBookFinding.UnknownColumn(
                                    row.number(), row.columns().names().get(column), text));
            case Columns.Piece() -> {}
            case Columns.Day() -> {}
            case Columns.Label() -> {}
            case Columns.Payee() -> {}
            case Columns.Mode() -> {}
            case Columns.Cheque() -> {}
            case Columns.TillName() -> {}
            case Columns.AccountName() -> {}
            case Columns.Ignored() -> {}
        }
    }

    /// In and out of the same till on one row are one movement.
    private void move(Till till, Money amount) {
        for (int i = 0; i < tills.size(); i++) {
            if (tills.get(i).till().equals(till)) {
                Money both = tills.get(i).amount().plus(amount);
                tills.remove(i);
                if (!both.isZero()) {
                    tills.add(i, new Line(till, both));
                }
                return;
            }
        }
        tills.add(new Line(till, amount));
    }

    private Till till() {
        String name = row.text(Columns.TillName.class);
        if (name.isEmpty()) {
            return Words.plain(row.text(Columns.Mode.class)).contains("espece")
                    ? Till.CASH
                    : Till.BANK;
        }
        return names.till(name)
                .orElseGet(() -> {
                    findings.add(new CashBookFinding.UnknownTill(row.number(), name));
                    return Till.BANK;
                });
    }

    private void allocate(String name) {
        Optional<AccountKey> account = names.account(name);
        if (account.isEmpty()) {
            findings.add(new CashBookFinding.UnknownAccount(row.number(), name));
            return;
        }
        Money movement = Money.sum(tills.stream().map(Line::amount));
        if (!movement.isZero()) {
            parts.add(new Line(account.get(), movement.negated()));
        }
    }

    private Optional<Money> amount(int column, String text) {
        Optional<Money> amount = Money.parse(text);
        if (amount.isEmpty() && !text.matches("[-–—.]+")) {
            findings.add(
                    new CashBookFinding.NotAnAmount(
                            row.number(), row.columns().names().get(column), text));
        }
        return amount.filter(it -> !it.isZero());
    }
}
