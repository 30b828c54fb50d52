package coop.quitus.dues.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.dues.Creditor;
import coop.quitus.dues.DebitCollection;
import coop.quitus.dues.DebitItem;
import coop.quitus.dues.DuesFinding;
import coop.quitus.dues.DuesStanding;
import coop.quitus.dues.NewSettlement;
import coop.quitus.dues.PaymentWay;
import coop.quitus.dues.Settlement;
import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Draws collections of direct debits, and remembers which came.
@Component
final class Collecting {

    /// What banks ask for between a file and its debits.
    private static final int NOTICE_DAYS = 2;

    private final Tenancy tenancy;
    private final Sections sections;
    private final Counter counter;
    private final CreditorTable creditors;
    private final CollectionTable collections;
    private final Clock clock;

    Collecting(
            Tenancy tenancy,
            Sections sections,
            Counter counter,
            CreditorTable creditors,
            CollectionTable collections,
            Clock clock) {
        this.tenancy = tenancy;
        this.sections = sections;
        this.counter = counter;
        this.creditors = creditors;
        this.collections = collections;
        this.clock = clock;
    }

    List<DebitCollection> all(AssociationId association) {
        CooperativeId headquarters = sections.headquarters(association).id();
        return tenancy.reading(headquarters, () -> collections.all(headquarters));
    }

    Outcome<DebitCollection, DuesFinding> collect(
            AssociationId association, SchoolYear year, LocalDate on, Actor by) {
        LocalDate earliest = LocalDate.now(clock).plusDays(NOTICE_DAYS);
        if (on.isBefore(earliest)) {
            return Outcome.refused(new DuesFinding.TooSoon(earliest));
        }
        Cooperative headquarters = sections.headquarters(association);
        List<DuesStanding> standings = counter.standings(association, year);
        Map<Long, Counter.Debitable> mandates = counter.mandates(association);
        return tenancy.within(
                headquarters.id(),
                () -> {
                    Optional<Creditor> creditor = creditors.last(headquarters.id());
                    if (creditor.isEmpty()) {
                        return Outcome.refused(new DuesFinding.NoCreditor());
                    }
                    List<DebitItem> items =
                            items(standings, mandates, collections.all(headquarters.id()), year);
                    if (items.isEmpty()) {
                        return Outcome.refused(new DuesFinding.NothingToCollect());
                    }
                    var asked =
                            new DebitCollection(
                                    Ids.next(clock),
                                    year,
                                    creditor.get(),
                                    on,
                                    clock.instant(),
                                    by.name(),
                                    null,
                                    items);
                    collections.add(headquarters, asked, by);
                    return Outcome.done(asked);
                });
    }

    /// All that is due and not on its way already.
    private static List<DebitItem> items(
            List<DuesStanding> standings,
            Map<Long, Counter.Debitable> mandates,
            List<DebitCollection> before,
            SchoolYear year) {
        Set<CooperativeId> onTheWay = new HashSet<>();
        Set<String> used = new HashSet<>();
        for (DebitCollection one : before) {
            for (DebitItem item : one.items()) {
                if (!item.refused()) {
                    used.add(item.reference());
                }
                if (one.settledOn() == null && one.year().equals(year)) {
                    onTheWay.add(item.payer());
                }
            }
        }
        List<DebitItem> items = new ArrayList<>();
        for (DuesStanding one : standings) {
            Counter.Debitable mandate = mandates.get(one.cooperative().value());
            if (mandate != null
                    && one.left().isPositive()
                    && !onTheWay.contains(one.cooperative())) {
                items.add(
                        new DebitItem(
                                one.cooperative(),
                                one.number(),
                                mandate.holder(),
                                mandate.iban(),
                                mandate.reference(),
                                mandate.signedOn(),
                                !used.contains(mandate.reference()),
                                one.left(),
                                false));
            }
        }
        return items;
    }

    /// What is to be noted of a collection, each under a key of its own.
    static List<NewSettlement> came(DebitCollection asked, LocalDate on, Set<Long> refused) {
        return asked.items().stream()
                .filter(item -> !refused.contains(item.payer().value()))
                .map(item ->
                        new NewSettlement(
                                UUID.nameUUIDFromBytes(
                                        ("quitus/dues/debit/" + asked.id() + "/" + item.payer())
                                                .getBytes(StandardCharsets.UTF_8)),
                                item.payer(),
                                asked.year(),
                                Settlement.Purpose.AFFILIATION,
                                PaymentWay.DEBIT,
                                item.amount(),
                                on,
                                item.reference()))
                .toList();
    }

    DebitCollection settle(
            AssociationId association, DebitCollection asked, LocalDate on, Set<Long> refused) {
        CooperativeId headquarters = sections.headquarters(association).id();
        return tenancy.within(
                headquarters,
                () -> {
                    collections.settle(headquarters, asked.id(), on, refused);
                    return collections.all(headquarters).stream()
                            .filter(one -> one.id().equals(asked.id()))
                            .findFirst()
                            .orElseThrow();
                });
    }
}
