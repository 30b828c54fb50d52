package coop.quitus.closing;

import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The books as a child would keep them: sums in maps, in cents. The house is held against it.
final class ModelBooks {

    /// What happened, once.
    ///
    /// @param piece its number in the house
    /// @param till `bank` or `cash`
    /// @param cents positive in, negative out
    record Act(
            String piece, SchoolYear year, LocalDate on, String till, String account, long cents) {}

    final Map<SchoolYear, Map<String, Long>> tills = new TreeMap<>();
    final Map<SchoolYear, Map<String, Long>> accounts = new TreeMap<>();
    final List<Act> standing = new ArrayList<>();

    /// By subsidy: what came in, and what each expense was charged.
    final Map<String, Long> received = new HashMap<>();

    final Map<String, Map<String, Long>> charged = new HashMap<>();

    long held(SchoolYear year, String till) {
        return tills.getOrDefault(year, Map.of()).getOrDefault(till, 0L);
    }

    Map<String, Long> accountsOf(SchoolYear year) {
        return accounts.getOrDefault(year, Map.of());
    }

    void open(SchoolYear year, Map<String, Long> with) {
        tills.put(year, new HashMap<>(with));
        accounts.put(year, new HashMap<>());
    }

    void happens(Act act) {
        moves(act.year(), act.till(), act.cents());
        books(act.year(), act.account(), act.cents());
        standing.add(act);
    }

    /// Undone on a day, in the year of that day; what subsidies paid of it comes back to them.
    void undone(Act act, SchoolYear when) {
        moves(when, act.till(), -act.cents());
        books(when, act.account(), -act.cents());
        standing.remove(act);
        charged.values().forEach(pieces -> pieces.remove(key(act)));
    }

    void moves(SchoolYear year, String till, long cents) {
        tills.computeIfAbsent(year, _ -> new HashMap<>()).merge(till, cents, Long::sum);
    }

    private void books(SchoolYear year, String account, long cents) {
        Map<String, Long> sums = accounts.computeIfAbsent(year, _ -> new HashMap<>());
        if (sums.merge(account, cents, Long::sum) == 0) {
            sums.remove(account);
        }
    }

    void grant(String subsidy, long cents) {
        received.merge(subsidy, cents, Long::sum);
    }

    void charge(String subsidy, Act expense, long cents) {
        charged.computeIfAbsent(subsidy, _ -> new HashMap<>())
                .merge(key(expense), cents, Long::sum);
    }

    /// What of an expense no subsidy has yet.
    long uncharged(Act expense) {
        return -expense.cents()
                - charged.values().stream()
                        .mapToLong(pieces -> pieces.getOrDefault(key(expense), 0L))
                        .sum();
    }

    long spent(String subsidy) {
        return charged.getOrDefault(subsidy, Map.of()).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    long left(String subsidy) {
        return received.getOrDefault(subsidy, 0L) - spent(subsidy);
    }

    private static String key(Act act) {
        return act.year() + " " + act.piece();
    }
}
