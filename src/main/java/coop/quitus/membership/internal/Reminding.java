package coop.quitus.membership.internal;

import coop.quitus.bylaw.OfficeText;
import coop.quitus.bylaw.OwnTexts;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.identity.Letters;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.Affiliation;
import coop.quitus.membership.AffiliationFinding;
import coop.quitus.membership.AffiliationState;
import coop.quitus.membership.Reminder;
import coop.quitus.ui.Dates;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes to who holds the mandate of a cooperative whose affiliation is awaited, once a day at
/// most.
@Component
final class Reminding {

    private static final int LONGEST = 1000;

    private final Tenancy tenancy;
    private final Proposing proposing;
    private final Mandates mandates;
    private final People people;
    private final Letters letters;
    private final SiteAddress site;
    private final CalendarOfAssociation calendar;
    private final OwnTexts texts;
    private final JdbcClient sql;
    private final Clock clock;

    Reminding(
            Tenancy tenancy,
            Proposing proposing,
            Mandates mandates,
            People people,
            Letters letters,
            SiteAddress site,
            CalendarOfAssociation calendar,
            OwnTexts texts,
            JdbcClient sql,
            Clock clock) {
        this.tenancy = tenancy;
        this.proposing = proposing;
        this.mandates = mandates;
        this.people = people;
        this.letters = letters;
        this.site = site;
        this.calendar = calendar;
        this.texts = texts;
        this.sql = sql;
        this.clock = clock;
    }

    Outcome<Reminder, AffiliationFinding> remind(
            Cooperative which, SchoolYear year, String words, Actor by) {
        if (words.strip().length() > LONGEST) {
            return Outcome.refused(new AffiliationFinding.TooLong(LONGEST));
        }
        LocalDate today = LocalDate.now(clock);
        return tenancy.within(
                which.id(),
                () -> {
                    Affiliation now = proposing.of(which, year);
                    Collection<Person> holders = holders(which.id(), today);
                    if (now.state() == AffiliationState.DECLARED
                            || now.state() == AffiliationState.VALIDATED) {
                        return Outcome.refused(new AffiliationFinding.NothingAwaited());
                    }
                    if (holders.isEmpty()) {
                        return Outcome.refused(new AffiliationFinding.NobodyToWriteTo());
                    }
                    OfficeText text = texts.worded(which.association(), year, OwnWords.REMINDER);
                    Map<String, String> fields = fields(which, now);
                    String body =
                            OfficeText.filled(text.body(), fields)
                                    + (words.isBlank() ? "" : "\n\n" + words.strip())
                                    + "\n\n"
                                    + by.name();
                    if (!keep(which, year, today, holders.size(), body, by)) {
                        return Outcome.refused(new AffiliationFinding.AlreadyReminded(today));
                    }
                    for (Person holder : holders) {
                        letters.write(
                                holder.email(),
                                OfficeText.filled(text.subject(), fields),
                                "Bonjour " + holder.name() + ",\n\n" + body);
                    }
                    return Outcome.done(new Reminder(today, holders.size(), body, by.name()));
                });
    }

    private Collection<Person> holders(CooperativeId cooperative, LocalDate today) {
        return people.named(
                        mandates.in(cooperative).stream()
                                .filter(one -> one.role() == Role.MANDATE_HOLDER)
                                .filter(one -> one.holdsOn(today))
                                .map(Mandate::person)
                                .distinct()
                                .toList())
                .values();
    }

    private Map<String, String> fields(Cooperative which, Affiliation now) {
        return Map.of(
                "coopérative", which.name(),
                "année", now.year().inFrench(),
                "échéance",
                        Dates.longDay(calendar.of(which.association(), now.year()).affiliation()),
                "constat", fact(now.state()),
                "lien",
                        site.of(
                                "/cooperatives/"
                                        + which.id()
                                        + "/adhesion/"
                                        + now.year().startsIn()));
    }

    private static String fact(AffiliationState state) {
        return switch (state) {
            case RETURNED -> "vous est revenue avec un mot de l'association";
            case DRAFT -> "est commencée, et pas encore déclarée";
            default -> "n'est pas encore commencée";
        };
    }

    /// @return false when one was sent that day already
    private boolean keep(
            Cooperative which,
            SchoolYear year,
            LocalDate today,
            int recipients,
            String body,
            Actor by) {
        return sql.sql(
                                """
                                INSERT INTO membership.reminder
                                    (cooperative_id, association_id, school_year, sent_on, recipients, words, sent_at,
                                     sent_by_id, sent_by)
                                VALUES (:cooperative, :association, :year, :on, :recipients, :words, :at, :byId, :by)
                                ON CONFLICT (cooperative_id, school_year, sent_on) DO NOTHING
                                """)
                        .param("cooperative", which.id().value())
                        .param("association", which.association().value())
                        .param("year", year.startsIn())
                        .param("on", today)
                        .param("recipients", recipients)
                        .param("words", body)
                        .param("at", Timestamp.from(clock.instant()))
                        .param("byId", by.person())
                        .param("by", by.name())
                        .update()
                == 1;
    }

    List<Reminder> of(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(
                cooperative,
                () ->
                        sql.sql(
                                        """
                                        SELECT sent_on, recipients, words, sent_by
                                          FROM membership.reminder
                                         WHERE cooperative_id = :cooperative AND school_year = :year
                                         ORDER BY sent_on DESC
                                        """)
                                .param("cooperative", cooperative.value())
                                .param("year", year.startsIn())
                                .query((row, i) ->
                                        new Reminder(
                                                row.getObject(1, LocalDate.class),
                                                row.getInt(2),
                                                row.getString(3),
                                                row.getString(4)))
                                .list());
    }
}
