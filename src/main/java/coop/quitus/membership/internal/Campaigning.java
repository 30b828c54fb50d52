package coop.quitus.membership.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.AffiliationFinding;
import coop.quitus.membership.AffiliationStanding;
import coop.quitus.membership.AffiliationState;
import coop.quitus.membership.Campaign;
import coop.quitus.membership.Campaigns;
import coop.quitus.membership.Reminder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Opens campaigns, and reads where all the cooperatives of an association stand.
@Component
final class Campaigning implements Campaigns {

    private static final int LONGEST = 1000;

    private final Tenancy tenancy;
    private final JdbcClient reader;
    private final Places places;
    private final CampaignTable campaigns;
    private final Reminding reminding;

    Campaigning(
            Tenancy tenancy,
            @Qualifier("readerJdbc") JdbcClient reader,
            Places places,
            CampaignTable campaigns,
            Reminding reminding) {
        this.tenancy = tenancy;
        this.reader = reader;
        this.places = places;
        this.campaigns = campaigns;
        this.reminding = reminding;
    }

    @Override
    public Optional<Campaign> of(AssociationId association, SchoolYear year) {
        return campaigns.find(association, year);
    }

    @Override
    public Outcome<Campaign, AffiliationFinding> open(
            AssociationId association, SchoolYear year, String word, Actor by) {
        if (word.strip().length() > LONGEST) {
            return Outcome.refused(new AffiliationFinding.TooLong(LONGEST));
        }
        campaigns.open(association, year, word.strip(), by);
        return Outcome.done(campaigns.find(association, year).orElseThrow());
    }

    @Override
    public List<AffiliationStanding> standings(AssociationId association, SchoolYear year) {
        List<Cooperative> all =
                places.cooperativesOf(association).stream()
                        .filter(one -> !one.headquarters() && !one.practice() && one.livesIn(year))
                        .sorted(Comparator.comparing(Cooperative::number))
                        .toList();
        return tenancy.across(
                association,
                () -> {
                    Map<Long, Cooperative> known = new HashMap<>();
                    all.forEach(one -> known.put(one.id().value(), one));
                    Map<Long, LocalDate> reminded = reminded(association, year);
                    Map<Long, AffiliationStanding> kept = kept(association, year, known, reminded);
                    return all.stream()
                            .map(one ->
                                    kept.getOrDefault(
                                            one.id().value(),
                                            nothing(one, reminded.get(one.id().value()))))
                            .toList();
                });
    }

    private Map<Long, LocalDate> reminded(AssociationId association, SchoolYear year) {
        Map<Long, LocalDate> last = new HashMap<>();
        reader.sql(
                        """
                        SELECT cooperative_id, max(sent_on) FROM membership.reminder
                         WHERE association_id = :association AND school_year = :year
                         GROUP BY cooperative_id
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((ResultSet row) -> {
                    last.put(row.getLong(1), row.getObject(2, LocalDate.class));
                });
        return last;
    }

    private Map<Long, AffiliationStanding> kept(
            AssociationId association,
            SchoolYear year,
            Map<Long, Cooperative> known,
            Map<Long, LocalDate> reminded) {
        Map<Long, AffiliationStanding> kept = new HashMap<>();
        reader.sql(
                        """
                        SELECT cooperative_id, state, pupils, adults, classes, arrived_pupils + arrived_adults AS arrived,
                               fee_cents, insurance_cents, goods_cents, due_cents, declared_at, validated_at
                          FROM membership.published_affiliation
                         WHERE association_id = :association AND school_year = :year
                        """)
                .param("association", association.value())
                .param("year", year.startsIn())
                .query((ResultSet row) -> {
                    long id = row.getLong("cooperative_id");
                    Cooperative which = known.get(id);
                    if (which != null) {
                        kept.put(id, standing(row, which, reminded.get(id)));
                    }
                });
        return kept;
    }

    private static AffiliationStanding standing(
            ResultSet row, Cooperative which, @Nullable LocalDate reminded) throws SQLException {
        return new AffiliationStanding(
                which.id(),
                which.number(),
                which.name(),
                AffiliationState.valueOf(row.getString("state")),
                row.getInt("pupils"),
                row.getInt("adults"),
                row.getInt("classes"),
                row.getInt("arrived"),
                Money.cents(row.getLong("fee_cents")),
                Money.cents(row.getLong("insurance_cents")),
                Money.cents(row.getLong("goods_cents")),
                Money.cents(row.getLong("due_cents")),
                instant(row, "declared_at"),
                instant(row, "validated_at"),
                reminded);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp kept = row.getTimestamp(column);
        return kept == null ? null : kept.toInstant();
    }

    private static AffiliationStanding nothing(Cooperative which, @Nullable LocalDate reminded) {
        return new AffiliationStanding(
                which.id(),
                which.number(),
                which.name(),
                AffiliationState.NONE,
                0,
                0,
                0,
                0,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                null,
                null,
                reminded);
    }

    @Override
    public Outcome<Reminder, AffiliationFinding> remind(
            CooperativeId cooperative, SchoolYear year, String words, Actor by) {
        return reminding.remind(places.cooperative(cooperative).orElseThrow(), year, words, by);
    }

    @Override
    public List<Reminder> reminders(CooperativeId cooperative, SchoolYear year) {
        return reminding.of(cooperative, year);
    }
}
