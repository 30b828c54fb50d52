package coop.quitus.partner.internal;

import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.partner.Directory;
import coop.quitus.partner.DirectoryEntry;
import coop.quitus.partner.NewPartner;
import coop.quitus.partner.PartnerFinding;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps the directory of each association.
@Component
final class DirectoryKeeping implements Directory {

    private final JdbcClient sql;
    private final Clock clock;

    DirectoryKeeping(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public List<DirectoryEntry> of(AssociationId association) {
        return sql.sql(
                        """
                        SELECT id, name, kind, town, email, siret, contact, written_at, written_by
                          FROM partner.directory_entry
                         WHERE association_id = :association
                         ORDER BY lower(town), lower(name), id
                        """)
                .param("association", association.value())
                .query((row, i) ->
                        new DirectoryEntry(
                                association,
                                PartnerTable.partner(row),
                                row.getTimestamp("written_at").toInstant(),
                                row.getString("written_by")))
                .list();
    }

    @Override
    public Optional<DirectoryEntry> find(AssociationId association, UUID entry) {
        return of(association).stream().filter(one -> one.partner().id().equals(entry)).findFirst();
    }

    @Override
    public List<DirectoryEntry> search(AssociationId association, String words) {
        return of(association).stream().filter(one -> Words.areIn(words, one.partner())).toList();
    }

    @Override
    public Outcome<DirectoryEntry, PartnerFinding> write(
            AssociationId association, NewPartner asked, Actor by) {
        List<PartnerFinding> refusals = PartnerChecks.of(asked);
        if (!refusals.isEmpty()) {
            return Outcome.refused(refusals);
        }
        NewPartner tidied = PartnerChecks.tidied(asked);
        sql.sql(
                        """
                        INSERT INTO partner.directory_entry
                            (association_id, id, name, kind, town, email, siret, contact,
                             written_at, written_by_id, written_by)
                        VALUES (:association, :id, :name, :kind, :town, :email, :siret, :contact, :at, :byId, :by)
                        ON CONFLICT (association_id, id) DO UPDATE
                           SET name = excluded.name, kind = excluded.kind, town = excluded.town,
                               email = excluded.email, siret = excluded.siret, contact = excluded.contact,
                               written_at = excluded.written_at, written_by_id = excluded.written_by_id,
                               written_by = excluded.written_by
                        """)
                .param("association", association.value())
                .param("id", tidied.key())
                .param("name", tidied.name())
                .param("kind", tidied.kind().name())
                .param("town", tidied.town())
                .param("email", tidied.email())
                .param("siret", tidied.siret())
                .param("contact", tidied.contact())
                .param("at", Timestamp.from(clock.instant()))
                .param("byId", by.person())
                .param("by", by.name())
                .update();
        return Outcome.done(find(association, tidied.key()).orElseThrow());
    }

    @Override
    public void remove(AssociationId association, UUID entry, Actor by) {
        sql.sql(
                        """
                        DELETE FROM partner.directory_entry WHERE association_id = :association AND id = :id
                        """)
                .param("association", association.value())
                .param("id", entry)
                .update();
    }
}
