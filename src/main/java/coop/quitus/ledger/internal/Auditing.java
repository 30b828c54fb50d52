package coop.quitus.ledger.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Recomputes everything from the lines, and names what does not hold.
@Component
final class Auditing {

    private final JdbcClient sql;
    private final BalanceAudit balances;

    Auditing(JdbcClient sql, BalanceAudit balances) {
        this.sql = sql;
        this.balances = balances;
    }

    private record Head(UUID books, long sequence, String hash) {}

    private record Posted(
            UUID id,
            CanonicalForm.EntryRecord record,
            String hash,
            long movement,
            String salt,
            String words,
            boolean erased) {
        String name() {
            return record.piece() + " (" + record.year() + "–" + (record.year() + 1) + ")";
        }
    }

    List<Books.Fault> check(CooperativeId cooperative) {
        Head head =
                sql.sql(
                                """
                                SELECT books, last_sequence, last_hash FROM ledger.books WHERE cooperative_id = :cooperative
                                """)
                        .param("cooperative", cooperative.value())
                        .query((row, i) ->
                                new Head(
                                        row.getObject(1, UUID.class),
                                        row.getLong(2),
                                        row.getString(3)))
                        .optional()
                        .orElse(null);
        if (head == null) {
            return List.of();
        }
        List<Posted> entries = entries(cooperative, head.books());
        var faults = new ArrayList<Books.Fault>();
        entries.forEach(entry -> checkEntry(entry, faults));
        checkChain(cooperative, head, entries, faults);
        checkNumbers(entries, faults);
        faults.addAll(balances.check(cooperative, entries.stream().map(Posted::record).toList()));
        return List.copyOf(faults);
    }

    private static void checkEntry(Posted entry, List<Books.Fault> faults) {
        Money sum = Money.sum(entry.record().lines().stream().map(Line::amount));
        if (!sum.isZero() || entry.record().lines().size() < 2) {
            faults.add(fault(entry, "elle n'est pas équilibrée (écart " + sum.inFrench() + ")"));
        }
        long movement =
                Money.sum(entry.record().lines().stream().filter(Line::isTill).map(Line::amount))
                        .cents();
        if (movement != entry.movement()) {
            faults.add(fault(entry, "son mouvement gardé n'est pas celui de ses lignes"));
        }
        if (!entry.erased() && !entry.words().equals(entry.record().wordsDigest())) {
            faults.add(fault(entry, "ses mots (libellé, tiers, motif ou nom) ont été changés"));
        }
        if (!entry.record().hash().equals(entry.hash())) {
            faults.add(fault(entry, "elle a été changée : son empreinte n'est plus la sienne"));
        }
    }

    private void checkChain(
            CooperativeId cooperative, Head head, List<Posted> entries, List<Books.Fault> faults) {
        Map<Long, Chained> chain = new TreeMap<>();
        entries.forEach(entry ->
                chain.put(
                        entry.record().sequence(),
                        new Chained(entry.name(), entry.record().previous(), entry.hash())));
        Map<UUID, Posted> byId = new HashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        annexes(cooperative, head.books(), byId, chain, faults);
        String previous = CanonicalForm.genesis(head.books());
        long expected = 1;
        for (Map.Entry<Long, Chained> link : chain.entrySet()) {
            if (link.getKey() != expected) {
                faults.add(
                        new Books.Fault(
                                link.getValue().name(),
                                "il manque un maillon avant elle dans la chaîne"));
            } else if (!link.getValue().previous().equals(previous)) {
                faults.add(
                        new Books.Fault(
                                link.getValue().name(),
                                "elle ne suit pas l'empreinte de l'écriture d'avant"));
            }
            previous = link.getValue().hash();
            expected = link.getKey() + 1;
        }
        if (head.sequence() != expected - 1 || !head.hash().equals(previous)) {
            faults.add(new Books.Fault("", "la tête de la chaîne n'est pas son dernier maillon"));
        }
    }

    private record Chained(String name, String previous, String hash) {}

    private void annexes(
            CooperativeId cooperative,
            UUID books,
            Map<UUID, Posted> entries,
            Map<Long, Chained> chain,
            List<Books.Fault> faults) {
        sql.sql(
                        """
                        SELECT sequence, entry_id, voucher, recorded_at, recorded_by_id, previous_hash, hash
                          FROM ledger.annex
                         WHERE cooperative_id = :cooperative
                        """)
                .param("cooperative", cooperative.value())
                .query(row -> {
                    Posted entry = entries.get(row.getObject("entry_id", UUID.class));
                    if (entry == null) {
                        faults.add(
                                new Books.Fault(
                                        "", "un justificatif est rangé sous une écriture absente"));
                        return;
                    }
                    var record =
                            new CanonicalForm.AnnexRecord(
                                    books,
                                    row.getLong("sequence"),
                                    row.getString("previous_hash"),
                                    entry.record().sequence(),
                                    row.getTimestamp("recorded_at").toInstant(),
                                    row.getObject("recorded_by_id", UUID.class),
                                    row.getString("voucher"));
                    if (!record.hash().equals(row.getString("hash"))) {
                        faults.add(fault(entry, "un justificatif rangé sous elle a été changé"));
                    }
                    chain.put(
                            record.sequence(),
                            new Chained(entry.name(), record.previous(), row.getString("hash")));
                });
    }

    private static void checkNumbers(List<Posted> entries, List<Books.Fault> faults) {
        Map<String, Integer> last = new HashMap<>();
        entries.stream()
                .sorted(Comparator.comparingLong(entry -> entry.record().sequence()))
                .forEach(entry -> {
                    String journal = entry.record().year() + " " + entry.record().journal();
                    int expected = last.merge(journal, 1, Integer::sum);
                    if (expected != entry.record().journalNumber()) {
                        faults.add(
                                fault(
                                        entry,
                                        "son numéro dans le journal "
                                                + entry.record().journal()
                                                + " devrait être "
                                                + expected));
                        last.put(journal, entry.record().journalNumber());
                    }
                });
    }

    private List<Posted> entries(CooperativeId cooperative, UUID books) {
        Map<UUID, List<Line>> lines = new HashMap<>();
        sql.sql(
                        """
                        SELECT entry_id, account, class_code, subsidy, project, amount_cents
                          FROM ledger.line
                         WHERE cooperative_id = :cooperative
                         ORDER BY entry_id, number
                        """)
                .param("cooperative", cooperative.value())
                .query(row -> {
                    lines.computeIfAbsent(row.getObject(1, UUID.class), id -> new ArrayList<>())
                            .add(
                                    new Line(
                                            new AccountKey(row.getString(2)),
                                            row.getString(3),
                                            row.getString(4),
                                            row.getString(5),
                                            Money.cents(row.getLong(6))));
                });
        return sql.sql(
                        """
                        SELECT entry.*, undone.sequence AS reverses_sequence, wording.salt, wording.label, wording.payee,
                               wording.reason, wording.recorded_by, wording.erased_at
                          FROM ledger.entry
                          JOIN ledger.wording
                            ON wording.cooperative_id = entry.cooperative_id AND wording.entry_id = entry.id
                          LEFT JOIN ledger.entry undone
                            ON undone.cooperative_id = entry.cooperative_id AND undone.id = entry.reverses
                         WHERE entry.cooperative_id = :cooperative
                         ORDER BY entry.sequence
                        """)
                .param("cooperative", cooperative.value())
                .query((row, i) -> posted(row, books, lines))
                .list();
    }

    private static Posted posted(ResultSet row, UUID books, Map<UUID, List<Line>> lines)
            throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        var record =
                new CanonicalForm.EntryRecord(
                        books,
                        row.getLong("sequence"),
                        row.getString("previous_hash"),
                        row.getInt("school_year"),
                        EntryKind.valueOf(row.getString("kind")),
                        row.getString("piece"),
                        row.getString("journal"),
                        row.getInt("journal_number"),
                        row.getObject("occurred_on", LocalDate.class),
                        row.getTimestamp("recorded_at").toInstant(),
                        row.getObject("recorded_by_id", UUID.class),
                        Payment.valueOf(row.getString("payment")),
                        row.getString("cheque"),
                        row.getLong("reverses_sequence"),
                        row.getString("words_digest"),
                        lines.getOrDefault(id, List.of()),
                        Arrays.asList((String[]) row.getArray("vouchers").getArray()));
        String words =
                CanonicalForm.wordsDigest(
                        row.getString("salt"),
                        row.getString("label"),
                        row.getString("payee"),
                        row.getString("reason"),
                        row.getString("recorded_by"));
        return new Posted(
                id,
                record,
                row.getString("hash"),
                row.getLong("movement_cents"),
                row.getString("salt"),
                words,
                row.getTimestamp("erased_at") != null);
    }

    private static Books.Fault fault(Posted entry, String what) {
        return new Books.Fault(entry.name(), what);
    }
}
