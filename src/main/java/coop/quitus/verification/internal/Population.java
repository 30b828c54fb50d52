package coop.quitus.verification.internal;

import coop.quitus.advice.AdvicePack;
import coop.quitus.advice.Verdict;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.EntryKind;
import coop.quitus.verification.Candidate;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// What may be drawn: the receipts and expenses that stood when the report was offered, in the
/// order of the book. Called in a transaction of the cooperative.
@Component
final class Population {

    private final Books books;
    private final AdvicePack pack;
    private final JdbcClient sql;

    Population(Books books, AdvicePack pack, JdbcClient sql) {
        this.books = books;
        this.pack = pack;
        this.sql = sql;
    }

    /// @param through the last record of the chain that the report knew
    List<Candidate> of(Cooperative cooperative, SchoolYear year, long through) {
        Set<EntryId> tillReceipts = tillReceipts(cooperative.id(), year);
        List<String> tolerated = toleratedWords(cooperative, year);
        return books.journal(cooperative.id(), year).stream()
                .filter(entry -> entry.sequence() <= through)
                .filter(entry ->
                        entry.kind() == EntryKind.EXPENSE || entry.kind() == EntryKind.RECEIPT)
                .filter(entry -> stood(cooperative.id(), entry, through))
                .map(entry -> candidate(entry, tillReceipts, tolerated))
                .toList();
    }

    private boolean stood(CooperativeId cooperative, Entry entry, long through) {
        EntryId undoing = entry.reversedBy();
        return entry.reverses() == null
                && (undoing == null
                        || books.entry(cooperative, undoing).orElseThrow().sequence() > through);
    }

    private static Candidate candidate(
            Entry entry, Set<EntryId> tillReceipts, Collection<String> tolerated) {
        boolean expense = entry.kind() == EntryKind.EXPENSE;
        String words = folded(entry.label() + " " + entry.payee());
        return new Candidate(
                entry.id(),
                entry.hash(),
                entry.piece(),
                entry.movement().absolute(),
                expense,
                entry.lines().stream()
                        .anyMatch(line ->
                                line.account().equals(AccountKey.CASH)
                                        || line.account().equals(AccountKey.ADVANCE)),
                expense && (entry.vouchers().isEmpty() || tillReceipts.contains(entry.id())),
                expense && tolerated.stream().anyMatch(words::contains));
    }

    private Set<EntryId> tillReceipts(CooperativeId cooperative, SchoolYear year) {
        return new HashSet<>(
                sql.sql(
                                """
                                SELECT entry_id FROM ledger.published_proof
                                 WHERE cooperative_id = :cooperative AND school_year = :year AND till_receipt
                                """)
                        .param("cooperative", cooperative.value())
                        .param("year", year.startsIn())
                        .query((row, i) -> new EntryId(row.getObject(1, UUID.class)))
                        .list());
    }

    /// As they stood when the year ended, so that the same draw can be made again.
    private List<String> toleratedWords(Cooperative cooperative, SchoolYear year) {
        return pack.spending(cooperative.association(), year.lastDay()).stream()
                .filter(advice -> advice.verdict() == Verdict.TOLERATED)
                .flatMap(advice -> advice.words().stream())
                .map(Population::folded)
                .toList();
    }

    /// ` seances de cinema `: lower case, no accent, a space around each word, so that whole words
    /// are found.
    private static String folded(String text) {
        String plain =
                Normalizer.normalize(text, Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ");
        return " " + plain.strip() + " ";
    }
}
