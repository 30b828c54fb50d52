package coop.quitus.ledger;

import coop.quitus.federation.Cooperative;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A version of the chart of accounts, in the order of the CRF.
///
/// @param version its name: `occe-2025`
/// @param banner what every page that shows it must say: *à valider par le trésorier national*
/// @param accounts the lines a cooperative may see
/// @param added the association's own lines under those of the nation; they have no account of
///   their own
/// @param ofHeadquarters the lines that only headquarters' books and the association's accounts
///   have; they have their names here, and no cooperative is offered one
public record Chart(
        String version,
        String banner,
        List<Account> accounts,
        List<Account> ofHeadquarters,
        List<ChartExtensions.Extension> added) {

    public Chart {
        accounts = List.copyOf(accounts);
        ofHeadquarters = List.copyOf(ofHeadquarters);
        added = List.copyOf(added);
    }

    public Chart(
            String version, String banner, List<Account> accounts, List<Account> ofHeadquarters) {
        this(version, banner, accounts, ofHeadquarters, List.of());
    }

    public Chart(String version, String banner, List<Account> accounts) {
        this(version, banner, accounts, List.of());
    }

    /// What may be written in the books of this section.
    public Chart offeredTo(Cooperative section) {
        return section.headquarters()
                ? new Chart(
                        version,
                        banner,
                        Stream.concat(
                                        accounts.stream(),
                                        ofHeadquarters.stream()
                                                .filter(account ->
                                                        !account.flags()
                                                                .contains(Account.Flag.ADJUSTMENT)))
                                .toList(),
                        List.of(),
                        added)
                : new Chart(version, banner, accounts, List.of(), added);
    }

    /// The same chart, whose lines know what an association says of them: its codes find them, its
    /// words propose them, and their help tells of them.
    public Chart with(List<ChartExtensions.Extension> extensions) {
        return new Chart(
                version,
                banner,
                accounts.stream().map(account -> extended(account, extensions)).toList(),
                ofHeadquarters,
                extensions);
    }

    private static Account extended(Account account, List<ChartExtensions.Extension> extensions) {
        return extensions.stream()
                .filter(one -> one.under().equals(account.key()))
                .reduce(account, Account::with, (first, _) -> first);
    }

    /// The association's own lines under one of the nation.
    public List<ChartExtensions.Extension> addedUnder(AccountKey key) {
        return added.stream().filter(one -> one.under().equals(key)).toList();
    }

    /// Every line, those of headquarters last.
    public List<Account> every() {
        return Stream.concat(accounts.stream(), ofHeadquarters.stream()).toList();
    }

    public Optional<Account> find(AccountKey key) {
        return every().stream().filter(account -> account.key().equals(key)).findFirst();
    }

    /// The label of a line, or its key when this version does not know it.
    public String label(AccountKey key) {
        return find(key).map(Account::label).orElse(key.value());
    }

    /// A till as people call it: *Banque*, *Avance CE2*.
    public String nameOf(Till till) {
        return till.account().equals(AccountKey.ADVANCE)
                ? "Avance " + till.classCode()
                : label(till.account());
    }
}
