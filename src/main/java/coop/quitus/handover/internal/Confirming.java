package coop.quitus.handover.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.document.PaperKind;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.handover.Confirmations;
import coop.quitus.handover.HandoverFinding;
import coop.quitus.handover.Minutes;
import coop.quitus.handover.Sitting;
import coop.quitus.identity.Role;
import coop.quitus.identity.RolesHere;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Gives the association's word.
@Component
final class Confirming implements Confirmations, PaperKind {

    private static final Set<Role> ASSOCIATION =
            Set.of(Role.ASSOCIATION_STAFF, Role.ASSOCIATION_OFFICER);

    private final Tenancy tenancy;
    private final JdbcClient reader;
    private final Places places;
    private final RolesHere roles;
    private final SittingTables tables;
    private final BeforehandTable beforehand;
    private final Finishing finishing;

    Confirming(
            Tenancy tenancy,
            @Qualifier("readerJdbc") JdbcClient reader,
            Places places,
            RolesHere roles,
            SittingTables tables,
            BeforehandTable beforehand,
            Finishing finishing) {
        this.tenancy = tenancy;
        this.reader = reader;
        this.places = places;
        this.roles = roles;
        this.tables = tables;
        this.beforehand = beforehand;
        this.finishing = finishing;
    }

    @Override
    public List<Waiting> waiting(AssociationId association) {
        Map<Long, String> names =
                places.cooperativesOf(association).stream()
                        .collect(
                                Collectors.toMap(
                                        one -> one.id().value(),
                                        one -> one.number() + ", " + one.name()));
        return tenancy.across(
                association,
                () ->
                        reader.sql(
                                        """
                                        SELECT sitting.cooperative_id, sitting.id, sitting.outgoing, words.successor,
                                               minutes.sealed_at
                                          FROM handover.sitting
                                          JOIN handover.minutes
                                            ON minutes.cooperative_id = sitting.cooperative_id
                                           AND minutes.sitting_id = sitting.id
                                          JOIN handover.words
                                            ON words.cooperative_id = sitting.cooperative_id
                                           AND words.sitting_id = sitting.id
                                           AND words.version = (
                                                   SELECT max(version) FROM handover.words last
                                                    WHERE last.cooperative_id = sitting.cooperative_id
                                                      AND last.sitting_id = sitting.id)
                                         WHERE sitting.association_id = :association
                                           AND NOT EXISTS (
                                                   SELECT FROM handover.ending
                                                    WHERE ending.cooperative_id = sitting.cooperative_id
                                                      AND ending.sitting_id = sitting.id)
                                         ORDER BY minutes.sealed_at, sitting.id
                                        """)
                                .param("association", association.value())
                                .query((row, i) -> waiting(row, names))
                                .list());
    }

    private static Waiting waiting(ResultSet row, Map<Long, String> names) throws SQLException {
        return new Waiting(
                new CooperativeId(row.getLong(1)),
                row.getObject(2, UUID.class),
                names.getOrDefault(row.getLong(1), ""),
                row.getString(3),
                row.getString(4),
                row.getTimestamp(5).toInstant());
    }

    @Override
    public Outcome<Sitting, HandoverFinding> confirm(CooperativeId cooperative, UUID id, Actor by) {
        if (roles.in(cooperative, by.person()).stream().noneMatch(ASSOCIATION::contains)) {
            return Outcome.refused(new HandoverFinding.NotYours());
        }
        Cooperative school = places.cooperative(cooperative).orElseThrow();
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Sitting> sitting =
                            tables.all(cooperative).stream()
                                    .filter(one -> one.id().equals(id) && one.waits())
                                    .findFirst();
                    return sitting.isEmpty()
                            ? Outcome.refused(new HandoverFinding.NoSuchSitting())
                            : finishing.move(school, sitting.get(), by);
                });
    }

    @Override
    public boolean beforehand(AssociationId association) {
        return beforehand.agreedBy(association).isPresent();
    }

    @Override
    public void sayBeforehand(AssociationId association, boolean agreed, Actor by) {
        beforehand.say(association, agreed, by);
    }

    @Override
    public String kind() {
        return Handing.KIND;
    }

    /// Minutes are an act of their day: what the books say later does not undo them.
    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        return tenancy.reading(
                        cooperative, () -> tables.minutes(cooperative, UUID.fromString(reference)))
                .map(Minutes::digest);
    }
}
