package coop.quitus.document.internal;

import coop.quitus.document.Voucher;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The only place with SQL on `document.voucher`.
@Component
final class Register {

    private final JdbcClient sql;

    Register(JdbcClient sql) {
        this.sql = sql;
    }

    /// Writes the voucher down unless it is there already.
    void add(Cooperative cooperative, Voucher voucher, Actor by) {
        sql.sql(
                        """
                        INSERT INTO document.voucher
                            (cooperative_id, association_id, hash, media_type, size_bytes, name, kept_at, kept_by_id, kept_by)
                        VALUES (:cooperative, :association, :hash, :type, :size, :name, :at, :byId, :by)
                        ON CONFLICT (cooperative_id, hash) DO NOTHING
                        """)
                .param("cooperative", cooperative.id().value())
                .param("association", cooperative.association().value())
                .param("hash", voucher.hash())
                .param("type", voucher.mediaType())
                .param("size", voucher.size())
                .param("name", voucher.name())
                .param("at", Timestamp.from(voucher.keptAt()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
    }

    List<Voucher> find(CooperativeId cooperative, Collection<String> hashes) {
        return sql.sql(
                        """
                        SELECT hash, media_type, size_bytes, name, kept_at, kept_by
                          FROM document.voucher
                         WHERE cooperative_id = :cooperative
                           AND hash = ANY (:hashes)
                        """)
                .param("cooperative", cooperative.value())
                .param("hashes", hashes.toArray(String[]::new))
                .query(Register::voucher)
                .list();
    }

    List<Voucher> all(CooperativeId cooperative) {
        return sql.sql(
                        """
                        SELECT hash, media_type, size_bytes, name, kept_at, kept_by
                          FROM document.voucher
                         WHERE cooperative_id = :cooperative
                         ORDER BY kept_at, hash
                        """)
                .param("cooperative", cooperative.value())
                .query(Register::voucher)
                .list();
    }

    private static Voucher voucher(ResultSet row, int i) throws SQLException {
        return new Voucher(
                row.getString("hash"),
                row.getString("media_type"),
                row.getLong("size_bytes"),
                row.getString("name"),
                row.getTimestamp("kept_at").toInstant(),
                row.getString("kept_by"));
    }
}
