package coop.quitus.consolidation;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// What all sections together spent, received and hold on an evening.
///
/// @param association null for the nation
/// @param cooperatives how many cooperatives are in it, headquarters apart
/// @param lines in the order of the chart, those that moved
public record Accounts(
        SchoolYear year,
        LocalDate on,
        @Nullable AssociationId association,
        int cooperatives,
        List<AccountLine> lines) {

    public Accounts {
        lines = List.copyOf(lines);
    }

    /// What went out of the whole, eliminations done.
    public Money charges() {
        return sum(AccountKey::isCharge, AccountLine::net);
    }

    /// What came into the whole, eliminations done.
    public Money products() {
        return sum(AccountKey::isProduct, AccountLine::net).negated();
    }

    public Money result() {
        return products().minus(charges());
    }

    /// As the books add up before anything is taken out.
    public Money grossCharges() {
        return sum(AccountKey::isCharge, AccountLine::gross);
    }

    public Money grossProducts() {
        return sum(AccountKey::isProduct, AccountLine::gross).negated();
    }

    /// What was taken out of each line, as people read it: positive.
    public Map<AccountKey, Money> eliminations() {
        Map<AccountKey, Money> taken = new LinkedHashMap<>();
        for (AccountLine line : lines) {
            if (!line.eliminated().isZero()) {
                taken.put(line.account(), line.natural(line.eliminated()));
            }
        }
        return taken;
    }

    /// What one side wrote of the internal flows and the other not yet: zero when all have met.
    /// Positive when sections paid more than headquarters wrote down.
    public Money toReconcile() {
        return sum(_ -> true, AccountLine::eliminated);
    }

    /// What is held in all tills.
    public Money held() {
        return sum(AccountKey::isTill, AccountLine::net);
    }

    public List<AccountLine> charged() {
        return lines.stream().filter(line -> line.account().isCharge()).toList();
    }

    public List<AccountLine> produced() {
        return lines.stream().filter(line -> line.account().isProduct()).toList();
    }

    private Money sum(Predicate<AccountKey> which, Function<AccountLine, Money> amount) {
        return Money.sum(lines.stream().filter(line -> which.test(line.account())).map(amount));
    }
}
