package coop.quitus.audit.internal;

import coop.quitus.audit.EvidenceLink;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Asks every expense and receipt of an association for its four links, in one query. The records
/// of the years in question are hashed again; the links between all records are looked at.
@Component
final class EvidenceReader {

    private static final String HEAPS =
            """
            WITH piece AS MATERIALIZED (
                SELECT entry.cooperative_id, entry.id, entry.school_year, entry.kind, entry.occurred_on, entry.vouchers,
                       abs(entry.movement_cents) AS cents
                  FROM ledger.published_posting entry
                 WHERE entry.association_id = :association AND entry.school_year BETWEEN :from AND :to
                   AND entry.kind IN ('EXPENSE', 'RECEIPT') AND entry.stands
            ), counted AS (
                SELECT cooperative_id, account, class_code, counted_on
                  FROM cash.published_box_count
                 WHERE association_id = :association AND counted_cents = book_cents
            ), shown AS (
                SELECT line.cooperative_id, line.entry_id AS id,
                       bool_and(
                           CASE WHEN line.account IN ('TRE_CASH', 'TRE_ADV')
                                THEN EXISTS (
                                         SELECT FROM counted
                                          WHERE counted.cooperative_id = line.cooperative_id
                                            AND counted.account = line.account
                                            AND counted.class_code = line.class_code
                                            AND counted.counted_on BETWEEN line.occurred_on
                                                AND make_date(line.school_year + 1, 8, 31))
                                ELSE EXISTS (
                                         SELECT FROM reconciliation.published_shown_entry matched
                                          WHERE matched.cooperative_id = line.cooperative_id
                                            AND matched.entry_id = line.entry_id
                                            AND matched.account = line.account) END) AS by_money
                  FROM ledger.published_money_line line
                 WHERE line.association_id = :association AND line.school_year BETWEEN :from AND :to
                 GROUP BY line.cooperative_id, line.entry_id
            ), vouched AS (
                SELECT state.cooperative_id, state.school_year
                  FROM closing.published_state state
                  JOIN discharge.published_conclusion conclusion
                    ON conclusion.cooperative_id = state.cooperative_id
                   AND conclusion.school_year = state.school_year AND conclusion.version = state.version
                   AND conclusion.digest = state.digest AND conclusion.given
                 WHERE state.association_id = :association
                   AND state.state IN ('VERIFIED', 'SUBMITTED', 'ACCEPTED', 'LOCKED', 'AGGREGATED')
            ), hashed AS MATERIALIZED (
                SELECT cooperative_id, sequence, previous_hash, hash,
                       CASE WHEN school_year BETWEEN :from AND :to THEN computed_hash = hash ELSE true END AS hashed
                  FROM ledger.published_record
                 WHERE association_id = :association
            ), sound AS (
                SELECT record.cooperative_id,
                       bool_and(record.linked AND record.hashed)
                           AND max(record.sequence) = max(books.last_sequence)
                           AND count(*) = max(books.last_sequence) AS holds
                  FROM (SELECT cooperative_id, sequence, hashed,
                               previous_hash = coalesce(
                                   lag(hash) OVER (PARTITION BY cooperative_id ORDER BY sequence), previous_hash) AS linked
                          FROM hashed) AS record
                  JOIN ledger.published_books books ON books.cooperative_id = record.cooperative_id
                 GROUP BY record.cooperative_id
            ), weighed AS MATERIALIZED (
                SELECT piece.cooperative_id, piece.school_year,
                       piece.kind = 'RECEIPT' OR (cardinality(piece.vouchers) > 0 AND NOT EXISTS (
                           SELECT FROM unnest(piece.vouchers) AS filed (hash)
                            WHERE NOT EXISTS (
                                      SELECT FROM document.published_voucher kept
                                       WHERE kept.cooperative_id = piece.cooperative_id AND kept.hash = filed.hash)))
                           AS has_voucher,
                       coalesce(shown.by_money, false) AS by_money,
                       count(*) AS pieces, sum(piece.cents) AS cents
                  FROM piece
                  LEFT JOIN shown ON shown.cooperative_id = piece.cooperative_id AND shown.id = piece.id
                 GROUP BY 1, 2, 3, 4
            )
            SELECT weighed.school_year, weighed.has_voucher, weighed.by_money,
                   coalesce(lock.locked_through >= make_date(weighed.school_year + 1, 8, 31), false)
                       AND (vouched.cooperative_id IS NOT NULL OR weighed.cooperative_id = :headquarters)
                       AS discharged,
                   coalesce(sound.holds, false) AS chained,
                   sum(weighed.pieces)::bigint AS pieces, sum(weighed.cents)::bigint AS cents
              FROM weighed
              LEFT JOIN vouched
                ON vouched.cooperative_id = weighed.cooperative_id AND vouched.school_year = weighed.school_year
              LEFT JOIN ledger.published_lock lock ON lock.cooperative_id = weighed.cooperative_id
              LEFT JOIN sound ON sound.cooperative_id = weighed.cooperative_id
             GROUP BY 1, 2, 3, 4, 5
            """;

    private final JdbcClient reader;
    private final Places places;

    EvidenceReader(@Qualifier("readerJdbc") JdbcClient reader, Places places) {
        this.reader = reader;
        this.places = places;
    }

    List<Weighing.Heap> heaps(AssociationId association, SchoolYear from, SchoolYear to) {
        return reader.sql(HEAPS)
                .param("association", association.value())
                .param("headquarters", places.headquarters(association).id().value())
                .param("from", from.startsIn())
                .param("to", to.startsIn())
                .query(EvidenceReader::heap)
                .list();
    }

    private static Weighing.Heap heap(ResultSet row, int number) throws SQLException {
        var lacking = EnumSet.noneOf(EvidenceLink.class);
        addUnless(lacking, row.getBoolean("has_voucher"), EvidenceLink.VOUCHER);
        addUnless(lacking, row.getBoolean("by_money"), EvidenceLink.MONEY);
        addUnless(lacking, row.getBoolean("discharged"), EvidenceLink.DISCHARGE);
        addUnless(lacking, row.getBoolean("chained"), EvidenceLink.CHAIN);
        return new Weighing.Heap(
                new SchoolYear(row.getInt("school_year")),
                lacking,
                row.getLong("pieces"),
                row.getLong("cents"));
    }

    private static void addUnless(EnumSet<EvidenceLink> lacking, boolean there, EvidenceLink link) {
        if (!there) {
            lacking.add(link);
        }
    }
}
