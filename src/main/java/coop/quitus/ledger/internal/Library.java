package coop.quitus.ledger.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Balance;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.Till;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Answers what is asked of the books.
@Component
final class Library implements Books {

    private final Tenancy tenancy;
    private final JdbcClient sql;
    private final Charts charts;
    private final Shelves shelves;
    private final Auditing auditing;
    private final Journal journal;

    Library(
            Tenancy tenancy,
            JdbcClient sql,
            Charts charts,
            Shelves shelves,
            Auditing auditing,
            Journal journal) {
        this.tenancy = tenancy;
        this.sql = sql;
        this.charts = charts;
        this.shelves = shelves;
        this.auditing = auditing;
        this.journal = journal;
    }

    @Override
    public Chart chart(SchoolYear year) {
        return charts.of(year);
    }

    @Override
    public Optional<Entry> entry(CooperativeId cooperative, EntryId entry) {
        return tenancy.reading(
                cooperative,
                () -> shelves.entries(cooperative, List.of(entry.value())).stream().findFirst());
    }

    @Override
    public Optional<Entry> byPiece(CooperativeId cooperative, SchoolYear year, String piece) {
        return one(
                cooperative,
                sql.sql(
                                """
                                SELECT id FROM ledger.entry
                                 WHERE cooperative_id = :cooperative AND school_year = :year AND piece = :piece
                                """)
                        .param("cooperative", cooperative.value())
                        .param("year", year.startsIn())
                        .param("piece", piece));
    }

    @Override
    public List<Entry> naming(CooperativeId cooperative, String subsidy) {
        return tenancy.reading(
                cooperative,
                () ->
                        shelves
                                .entries(
                                        cooperative,
                                        sql.sql(
                                                        """
                                                        SELECT entry_id FROM ledger.line
                                                         WHERE cooperative_id = :cooperative AND subsidy = :subsidy AND subsidy <> ''
                                                         GROUP BY entry_id ORDER BY min(occurred_on), entry_id
                                                        """)
                                                .param("cooperative", cooperative.value())
                                                .param("subsidy", subsidy)
                                                .query(UUID.class)
                                                .list())
                                .stream()
                                .filter(Entry::stands)
                                .toList());
    }

    @Override
    public Optional<Entry> byKey(CooperativeId cooperative, UUID key) {
        return one(
                cooperative,
                sql.sql(
                                """
                                SELECT id FROM ledger.entry
                                 WHERE cooperative_id = :cooperative AND form_key = :key
                                """)
                        .param("cooperative", cooperative.value())
                        .param("key", key));
    }

    private Optional<Entry> one(CooperativeId cooperative, JdbcClient.StatementSpec query) {
        return tenancy.reading(
                cooperative,
                () ->
                        query.query(UUID.class)
                                .optional()
                                .flatMap(id ->
                                        shelves.entries(cooperative, List.of(id)).stream()
                                                .findFirst()));
    }

    // What a page asks of the books from several places.
    private record TheJournal(CooperativeId cooperative, SchoolYear year) {}

    private record TheBalances(CooperativeId cooperative, SchoolYear year) {}

    private record TheYears(CooperativeId cooperative) {}

    @Override
    public List<Entry> journal(CooperativeId cooperative, SchoolYear year) {
        return tenancy.readingOnce(
                cooperative,
                new TheJournal(cooperative, year),
                () -> List.copyOf(shelves.year(cooperative, year)));
    }

    @Override
    public List<Entry> search(
            CooperativeId cooperative, SchoolYear year, String words, int from, int atMost) {
        Search search = Search.of(words, year);
        return tenancy.reading(
                cooperative,
                () -> {
                    List<UUID> found =
                            shelves.find(
                                    cooperative, year, search, from, Math.clamp(atMost, 1, 500));
                    return shelves.entries(cooperative, found);
                });
    }

    @Override
    public int count(CooperativeId cooperative, SchoolYear year, String words) {
        return tenancy.reading(
                cooperative, () -> shelves.count(cooperative, year, Search.of(words, year)));
    }

    @Override
    public List<Balance> balances(CooperativeId cooperative, SchoolYear year) {
        return tenancy.readingOnce(
                cooperative,
                new TheBalances(cooperative, year),
                () ->
                        sql.sql(
                                        """
                                        SELECT account, class_code, subsidy, debit_cents, credit_cents
                                          FROM ledger.balance
                                         WHERE cooperative_id = :cooperative AND school_year = :year
                                         ORDER BY account, class_code, subsidy
                                        """)
                                .param("cooperative", cooperative.value())
                                .param("year", year.startsIn())
                                .query(Library::balance)
                                .list());
    }

    @Override
    public List<Balance> balancesOn(CooperativeId cooperative, SchoolYear year, LocalDate evening) {
        return tenancy.reading(
                cooperative,
                () ->
                        sql.sql(
                                        """
                                        SELECT account, class_code, subsidy,
                                               sum(greatest(amount_cents, 0)) AS debit_cents, sum(greatest(-amount_cents, 0)) AS credit_cents
                                          FROM ledger.line
                                         WHERE cooperative_id = :cooperative AND school_year = :year AND occurred_on <= :evening
                                         GROUP BY account, class_code, subsidy
                                         ORDER BY account, class_code, subsidy
                                        """)
                                .param("cooperative", cooperative.value())
                                .param("year", year.startsIn())
                                .param("evening", evening)
                                .query(Library::balance)
                                .list());
    }

    private static Balance balance(ResultSet row, int i) throws SQLException {
        return new Balance(
                new AccountKey(row.getString("account")),
                row.getString("class_code"),
                row.getString("subsidy"),
                Money.cents(row.getLong("debit_cents")),
                Money.cents(row.getLong("credit_cents")));
    }

    @Override
    public Map<Till, Money> tillsOn(CooperativeId cooperative, SchoolYear year, LocalDate evening) {
        List<Balance> balances =
                evening.isBefore(year.lastDay())
                        ? balancesOn(cooperative, year, evening)
                        : balances(cooperative, year);
        Map<Till, Money> tills = new LinkedHashMap<>();
        balances.stream()
                .filter(balance -> balance.account().isTill())
                .forEach(balance ->
                        tills.merge(
                                new Till(balance.account(), balance.classCode()),
                                balance.net(),
                                Money::plus));
        return tills;
    }

    @Override
    public Map<EntryId, String> decided(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> shelves.decided(cooperative, year));
    }

    @Override
    public Opening opening(CooperativeId cooperative, SchoolYear year) {
        SchoolYear before = year.previous();
        Optional<Entry> written =
                one(
                        cooperative,
                        sql.sql(
                                        """
                                        SELECT id FROM ledger.entry
                                         WHERE cooperative_id = :cooperative AND school_year = :year AND kind = 'OPENING'
                                           AND NOT EXISTS (
                                                   SELECT FROM ledger.entry undo
                                                    WHERE undo.cooperative_id = :cooperative AND undo.reverses = entry.id)
                                        """)
                                .param("cooperative", cooperative.value())
                                .param("year", year.startsIn()));
        return new Opening(
                tillsOn(cooperative, before, before.lastDay()),
                written.map(Entry::tills).orElse(Map.of()),
                written.map(Entry::piece).orElse(""));
    }

    @Override
    public List<Month> months(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> shelves.months(cooperative, year));
    }

    @Override
    public List<SchoolYear> years(CooperativeId cooperative) {
        return tenancy.readingOnce(
                cooperative,
                new TheYears(cooperative),
                () ->
                        sql.sql(
                                        """
                                        SELECT DISTINCT school_year FROM ledger.entry
                                         WHERE cooperative_id = :cooperative
                                         ORDER BY school_year
                                        """)
                                .param("cooperative", cooperative.value())
                                .query((row, i) -> new SchoolYear(row.getInt(1)))
                                .list());
    }

    @Override
    public List<Fault> check(CooperativeId cooperative) {
        return tenancy.reading(cooperative, () -> auditing.check(cooperative));
    }

    @Override
    public String fingerprint(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> journal.fingerprint(cooperative, year));
    }
}
