package coop.quitus.ledger.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// One hash for all that a year's entries say: the record of each in the chain, and its lines as
/// they stand in the tables, so that a line changed behind the chain shows too.
@Component
final class Fingerprints {

    private final JdbcClient sql;

    Fingerprints(JdbcClient sql) {
        this.sql = sql;
    }

    String of(CooperativeId cooperative, SchoolYear year) {
        MessageDigest digest = Sha256.begun();
        sql.sql(
                        """
                        SELECT concat_ws('|', entry.sequence, entry.hash, entry.kind, entry.piece, entry.occurred_on,
                                         entry.cheque, array_to_string(entry.vouchers, ','), line.number, line.account,
                                         line.class_code, line.subsidy, line.project, line.amount_cents)
                          FROM ledger.entry
                          JOIN ledger.line ON line.cooperative_id = entry.cooperative_id AND line.entry_id = entry.id
                         WHERE entry.cooperative_id = :cooperative AND entry.school_year = :year
                         ORDER BY entry.sequence, line.number
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(row -> {
                    take(digest, row.getString(1));
                });
        sql.sql(
                        """
                        SELECT concat_ws('|', annex.sequence, annex.hash, annex.voucher)
                          FROM ledger.annex
                          JOIN ledger.entry
                            ON entry.cooperative_id = annex.cooperative_id AND entry.id = annex.entry_id
                         WHERE annex.cooperative_id = :cooperative AND entry.school_year = :year
                         ORDER BY annex.sequence
                        """)
                .param("cooperative", cooperative.value())
                .param("year", year.startsIn())
                .query(row -> {
                    take(digest, row.getString(1));
                });
        return Sha256.ended(digest);
    }

    private static void take(MessageDigest digest, String line) {
        digest.update(line.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }
}
