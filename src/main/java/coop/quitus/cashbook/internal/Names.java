package coop.quitus.cashbook.internal;

import coop.quitus.federation.ClassUnit;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Till;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What people call the lines of the chart and the tills: the chart's own labels, codes and
/// aliases, and the names of the classes.
record Names(Chart chart, List<ClassUnit> classes) {

    /// The line of the chart of that name: its label, its code, an alias, or a longer name that
    /// begins with one of them (*6180000 Charges des activités éducatives*).
    Optional<AccountKey> account(String name) {
        String plain = Words.plain(name);
        List<Account> lines =
                chart.accounts().stream()
                        .filter(account -> account.key().isCharge() || account.key().isProduct())
                        .toList();
        Optional<AccountKey> exact =
                lines.stream()
                        .filter(account -> names(account).anyMatch(plain::equals))
                        .map(Account::key)
                        .findFirst();
        return exact.or(() ->
                lines.stream()
                        .filter(account -> begins(plain, account) > 0)
                        .max(Comparator.comparingInt(account -> begins(plain, account)))
                        .map(Account::key));
    }

    private static int begins(String plain, Account account) {
        return names(account)
                .filter(known -> known.length() > 3 && (plain + " ").startsWith(known + " "))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    private static Stream<String> names(Account account) {
        return Stream.concat(
                        Stream.of(account.label(), account.code(), account.key().value()),
                        account.aliases().stream())
                .map(Words::plain)
                .filter(known -> !known.isEmpty());
    }

    /// The till of that name: *banque*, *caisse*, *classe CE2*, *CE2*.
    Optional<Till> till(String name) {
        String plain = Words.plain(name);
        Optional<Till> common =
                switch (plain) {
                    case "banque", "compte courant", "compte bancaire", "compte" ->
                            Optional.of(Till.BANK);
                    case "ccp", "compte postal", "la banque postale", "banque postale" ->
                            Optional.of(new Till(new AccountKey("TRE_CCP"), ""));
                    case "caisse", "especes", "liquide", "caisse especes" -> Optional.of(Till.CASH);
                    default -> Optional.empty();
                };
        return common.or(() -> ofClass(plain))
                .or(() ->
                        chart.accounts().stream()
                                .filter(account -> account.key().isTill())
                                .filter(account -> !needsAClass(account.key()))
                                .filter(account -> names(account).anyMatch(plain::equals))
                                .map(account -> new Till(account.key(), ""))
                                .findFirst());
    }

    private static boolean needsAClass(AccountKey key) {
        return key.equals(AccountKey.ADVANCE) || key.equals(AccountKey.TRANSFER);
    }

    private Optional<Till> ofClass(String plain) {
        String bare =
                plain.replaceFirst(
                        "^(classe|avance|regie|regie d avance|caisse)( de(s| la)?)? ", "");
        return classes.stream()
                .filter(unit ->
                        Words.plain(unit.code()).equals(bare)
                                || Words.plain(unit.name()).equals(bare)
                                || Words.plain(unit.name()).equals(plain))
                .findFirst()
                .map(unit -> Till.advanceOf(unit.code()));
    }
}
