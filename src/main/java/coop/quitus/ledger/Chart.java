package coop.quitus.ledger;

import java.util.List;
import java.util.Optional;

/// A version of the chart of accounts, in the order of the CRF.
///
/// @param version its name: `occe-2025`
/// @param banner what every page that shows it must say: *à valider par le trésorier national*
public record Chart(String version, String banner, List<Account> accounts) {

    public Chart {
        accounts = List.copyOf(accounts);
    }

    public Optional<Account> find(AccountKey key) {
        return accounts.stream().filter(account -> account.key().equals(key)).findFirst();
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
