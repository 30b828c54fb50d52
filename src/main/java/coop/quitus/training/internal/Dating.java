package coop.quitus.training.internal;

import coop.quitus.identity.Secrets;
import coop.quitus.identity.SiteAddress;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.training.CalendarEvent;
import coop.quitus.training.CalendarSource;
import coop.quitus.training.Calendars;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// Gathers the days that rooms know, and writes them as feeds.
@Component
final class Dating implements Calendars {

    /// What was recently is still of use; what is long past is not.
    private static final int DAYS_BACK = 60;

    private final FeedTable feeds;
    private final ObjectProvider<CalendarSource> sources;
    private final Headquarters headquarters;
    private final SiteAddress site;
    private final Clock clock;

    Dating(
            FeedTable feeds,
            ObjectProvider<CalendarSource> sources,
            Headquarters headquarters,
            SiteAddress site,
            Clock clock) {
        this.feeds = feeds;
        this.sources = sources;
        this.headquarters = headquarters;
        this.site = site;
        this.clock = clock;
    }

    @Override
    public String renew(Actor by) {
        String secret = Secrets.fresh();
        feeds.renew(by.person(), Secrets.hash(secret));
        return secret;
    }

    @Override
    public Optional<String> personal(String secret) {
        return feeds.person(Secrets.hash(secret)).map(this::ofPerson);
    }

    private String ofPerson(UUID person) {
        return written("Mes dates de coopérative", source -> source.ofPerson(person, since()));
    }

    @Override
    public String ofAssociation(AssociationId association) {
        return written(
                headquarters.association(association).name(),
                source -> source.ofAssociation(association, since()));
    }

    private LocalDate since() {
        return Hours.day(clock.instant()).minusDays(DAYS_BACK);
    }

    private String written(String name, Function<CalendarSource, List<CalendarEvent>> asking) {
        List<CalendarEvent> events =
                sources.orderedStream()
                        .flatMap(source -> asking.apply(source).stream())
                        .sorted(
                                Comparator.comparing(CalendarEvent::firstDay)
                                        .thenComparing(CalendarEvent::uid))
                        .toList();
        return Ics.of(name, events, site.root(), clock.instant());
    }
}
