package coop.quitus.subsidy.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Places;
import coop.quitus.identity.Letters;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.subsidy.Reminders;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyFinding;
import coop.quitus.subsidy.SubsidyRules;
import coop.quitus.subsidy.SubsidySentences;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Writes the reminders of reports, and remembers which were written.
@Component
final class Reminding implements Reminders {

    private final Tenancy tenancy;
    private final JdbcClient sql;
    private final JdbcClient reader;
    private final Places places;
    private final Mandates mandates;
    private final People people;
    private final Letters letters;
    private final Subsidies subsidies;
    private final SiteAddress site;
    private final Clock clock;

    Reminding(
            Tenancy tenancy,
            JdbcClient sql,
            @Qualifier("readerJdbc") JdbcClient reader,
            Places places,
            Mandates mandates,
            People people,
            Letters letters,
            Subsidies subsidies,
            SiteAddress site,
            Clock clock) {
        this.tenancy = tenancy;
        this.sql = sql;
        this.reader = reader;
        this.places = places;
        this.mandates = mandates;
        this.people = people;
        this.letters = letters;
        this.subsidies = subsidies;
        this.site = site;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 6 * * *", zone = "Europe/Paris")
    void eachMorning() {
        remind(LocalDate.now(clock));
    }

    @Override
    public int remind(LocalDate today) {
        return places.associations().stream()
                .map(Association::id)
                .mapToInt(association -> remind(association, today))
                .sum();
    }

    @Override
    public int remind(AssociationId association, LocalDate today) {
        return concerned(association, today).stream()
                .mapToInt(cooperative -> remind(cooperative, today))
                .sum();
    }

    /// The cooperatives where a report is due within the first threshold: one query for all.
    private List<CooperativeId> concerned(AssociationId association, LocalDate today) {
        return tenancy.across(
                association,
                () ->
                        reader.sql(
                                        """
                                        SELECT DISTINCT cooperative_id
                                          FROM subsidy.terms
                                         WHERE association_id = :association AND report_due BETWEEN :today AND :horizon
                                         ORDER BY cooperative_id
                                        """)
                                .param("association", association.value())
                                .param("today", today)
                                .param("horizon", today.plusDays(SubsidyRules.REMINDERS.getFirst()))
                                .query((row, i) -> new CooperativeId(row.getLong(1)))
                                .list());
    }

    private int remind(CooperativeId cooperative, LocalDate today) {
        return tenancy.within(
                cooperative,
                () -> {
                    Collection<Person> holders = holders(cooperative, today);
                    Cooperative which = places.cooperative(cooperative).orElseThrow();
                    return holders.isEmpty()
                            ? 0
                            : subsidies.reminders(cooperative, today).stream()
                                    .filter(soon -> isNew(which, soon, holders.size()))
                                    .mapToInt(soon -> write(which, soon, holders))
                                    .sum();
                });
    }

    private Collection<Person> holders(CooperativeId cooperative, LocalDate today) {
        List<UUID> held =
                mandates.in(cooperative).stream()
                        .filter(mandate -> mandate.role() == Role.MANDATE_HOLDER)
                        .filter(mandate -> mandate.holdsOn(today))
                        .map(Mandate::person)
                        .distinct()
                        .toList();
        return people.named(held).values();
    }

    /// Whether its threshold was not yet told; from here on it is.
    private boolean isNew(Cooperative which, SubsidyFinding.ReportSoon soon, int letters) {
        Optional<Integer> threshold =
                SubsidyRules.REMINDERS.reversed().stream()
                        .filter(days -> soon.days() >= 0 && soon.days() <= days)
                        .findFirst();
        return threshold.isPresent()
                && sql.sql(
                                        """
                                        INSERT INTO subsidy.reminder
                                            (cooperative_id, association_id, code, due_on, days_before, letters, written_at)
                                        VALUES (:cooperative, :association, :code, :due, :days, :letters, :at)
                                        ON CONFLICT (cooperative_id, code, due_on, days_before) DO NOTHING
                                        """)
                                .param("cooperative", which.id().value())
                                .param("association", which.association().value())
                                .param("code", soon.code())
                                .param("due", soon.due())
                                .param("days", threshold.get())
                                .param("letters", letters)
                                .param("at", Timestamp.from(clock.instant()))
                                .update()
                        == 1;
    }

    private int write(
            Cooperative which, SubsidyFinding.ReportSoon soon, Collection<Person> holders) {
        SchoolYear year = soon.year();
        String where =
                site.of(
                        "/cooperatives/"
                                + which.id()
                                + "/exercices/"
                                + year.startsIn()
                                + "/subventions/"
                                + soon.code());
        for (Person holder : holders) {
            letters.write(
                    holder.email(),
                    "Compte rendu de la subvention " + soon.code() + " (" + which.name() + ")",
                    """
                    Bonjour %s,

                    %s

                    Il est presque écrit : Quitus l'a rempli avec le cahier. Relisez-le, signez-le, envoyez-le, puis rangez \
                    dans le dossier ce que vous avez envoyé ; ces rappels cessent alors.

                    %s
                    """
                            .formatted(holder.name(), SubsidySentences.of(soon).fact(), where));
        }
        return holders.size();
    }
}
