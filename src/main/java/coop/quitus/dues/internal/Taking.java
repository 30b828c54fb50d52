package coop.quitus.dues.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.dues.Creditor;
import coop.quitus.dues.DebitCollection;
import coop.quitus.dues.DuesFinding;
import coop.quitus.dues.DuesStanding;
import coop.quitus.dues.NewSettlement;
import coop.quitus.dues.PaymentFile;
import coop.quitus.dues.Payments;
import coop.quitus.dues.Settlement;
import coop.quitus.dues.Takings;
import coop.quitus.federation.BankAccount;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.OfficialNumbers;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Notes what came, and answers for what an association is owed.
@Component
final class Taking implements Takings {

    private static final int LONGEST_WORDS = 100;
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_PAYEE = 140;

    private final Tenancy tenancy;
    private final Places places;
    private final Payments payments;
    private final PaymentTables tables;
    private final CreditorTable creditors;
    private final Collecting collecting;
    private final Counter counter;
    private final Sections sections;
    private final BothSides sides;

    Taking(
            Tenancy tenancy,
            Places places,
            Payments payments,
            PaymentTables tables,
            CreditorTable creditors,
            Collecting collecting,
            Counter counter,
            Sections sections,
            BothSides sides) {
        this.tenancy = tenancy;
        this.places = places;
        this.payments = payments;
        this.tables = tables;
        this.creditors = creditors;
        this.collecting = collecting;
        this.counter = counter;
        this.sections = sections;
        this.sides = sides;
    }

    @Override
    public List<DuesStanding> standings(AssociationId association, SchoolYear year) {
        return counter.standings(association, year);
    }

    @Override
    public Outcome<Settlement, DuesFinding> note(
            AssociationId association, NewSettlement asked, Actor by) {
        Optional<Cooperative> found =
                places.cooperative(asked.cooperative())
                        .filter(one -> one.association().equals(association))
                        .filter(one -> !one.headquarters() && !one.practice());
        if (found.isEmpty()) {
            return Outcome.refused(new DuesFinding.NoSuchThing());
        }
        Cooperative which = found.get();
        PaymentFile now = payments.of(which.id(), asked.year());
        Optional<Settlement> same =
                now.settlements().stream().filter(one -> one.id().equals(asked.key())).findFirst();
        if (same.isPresent()) {
            return Outcome.done(same.get());
        }
        List<DuesFinding> findings = against(asked, now);
        if (!findings.isEmpty() || asked.on() == null) {
            return Outcome.refused(findings);
        }
        Settlement said = said(asked, asked.on(), now, by);
        Cooperative headquarters = sections.headquarters(association);
        tenancy.within(
                which.id(),
                () -> {
                    tables.settle(which, headquarters, said, by);
                    if (said.purpose() != Settlement.Purpose.AFFILIATION) {
                        sides.proposeToSchool(which, said, by);
                    }
                });
        tenancy.within(
                headquarters.id(),
                () -> sides.proposeToHeadquarters(headquarters, which, said, by));
        return Outcome.done(said);
    }

    private static List<DuesFinding> against(NewSettlement asked, PaymentFile now) {
        var findings = new ArrayList<DuesFinding>();
        boolean affiliation = asked.purpose() == Settlement.Purpose.AFFILIATION;
        if (asked.on() == null) {
            findings.add(new DuesFinding.Missing("jour", "le jour"));
        }
        if (asked.words().length() > LONGEST_WORDS) {
            findings.add(new DuesFinding.TooLong("mots", LONGEST_WORDS));
        }
        if (asked.amount().isZero()
                || (asked.amount().isNegative() && asked.purpose() != Settlement.Purpose.ADVANCE)) {
            findings.add(new DuesFinding.NotAnAmount());
        } else if (affiliation && !Paying.isDue(now.affiliation())) {
            findings.add(new DuesFinding.NothingDue());
        } else if (affiliation && asked.amount().compareTo(now.left()) > 0) {
            findings.add(new DuesFinding.MoreThanIsDue(now.left()));
        }
        return findings;
    }

    /// Money fills the fee first, then the insurance, then the rest.
    private static Settlement said(NewSettlement asked, LocalDate on, PaymentFile now, Actor by) {
        boolean affiliation = asked.purpose() == Settlement.Purpose.AFFILIATION;
        Money fee =
                affiliation
                        ? least(
                                asked.amount(),
                                now.affiliation().bill().fee().minus(sum(now, Settlement::fee)))
                        : Money.ZERO;
        Money insurance =
                affiliation
                        ? least(
                                asked.amount().minus(fee),
                                now.affiliation()
                                        .bill()
                                        .insurances()
                                        .minus(sum(now, Settlement::insurance)))
                        : Money.ZERO;
        return new Settlement(
                asked.key(),
                asked.cooperative(),
                asked.year(),
                asked.purpose(),
                asked.way(),
                fee,
                insurance,
                asked.amount().minus(fee).minus(insurance),
                on,
                asked.words().strip(),
                affiliation ? now.entryKey() : BothSides.keyOf(asked.key()),
                by.name());
    }

    private static Money sum(PaymentFile now, java.util.function.Function<Settlement, Money> part) {
        return Money.sum(now.settlements().stream().map(part));
    }

    private static Money least(Money one, Money other) {
        Money least = one.compareTo(other) < 0 ? one : other;
        return least.isNegative() ? Money.ZERO : least;
    }

    @Override
    public Optional<Creditor> creditor(AssociationId association) {
        CooperativeId headquarters = sections.headquarters(association).id();
        return tenancy.reading(headquarters, () -> creditors.last(headquarters));
    }

    @Override
    public Outcome<Creditor, DuesFinding> choose(
            AssociationId association, Creditor asked, Actor by) {
        String iban = BankAccount.plain(asked.iban());
        String identifier = BankAccount.plain(asked.creditorId());
        var findings = new ArrayList<DuesFinding>();
        if (asked.name().isBlank()) {
            findings.add(new DuesFinding.Missing("nom", "le nom que la banque connaît"));
        }
        if (asked.name().length() > LONGEST_NAME) {
            findings.add(new DuesFinding.TooLong("nom", LONGEST_NAME));
        }
        if (asked.payee().length() > LONGEST_PAYEE) {
            findings.add(new DuesFinding.TooLong("ordre", LONGEST_PAYEE));
        }
        if (!OfficialNumbers.isIban(iban)) {
            findings.add(new DuesFinding.NotAnIban(asked.iban()));
        }
        if (!Creditor.isIdentifier(identifier)) {
            findings.add(new DuesFinding.NotACreditor(asked.creditorId()));
        }
        if (!findings.isEmpty()) {
            return Outcome.refused(findings);
        }
        Cooperative headquarters = sections.headquarters(association);
        return tenancy.within(
                headquarters.id(),
                () -> {
                    int number = creditors.versions(headquarters.id()).size() + 1;
                    var said =
                            new Creditor(
                                    number,
                                    asked.name().strip(),
                                    identifier,
                                    iban,
                                    asked.payee().strip());
                    creditors.choose(headquarters, said, by);
                    return Outcome.done(said);
                });
    }

    @Override
    public Outcome<DebitCollection, DuesFinding> collect(
            AssociationId association, SchoolYear year, LocalDate on, Actor by) {
        return collecting.collect(association, year, on, by);
    }

    @Override
    public List<DebitCollection> collections(AssociationId association, SchoolYear year) {
        return collecting.all(association).stream().filter(one -> one.year().equals(year)).toList();
    }

    @Override
    public Optional<byte[]> file(AssociationId association, UUID collection) {
        return collecting.all(association).stream()
                .filter(one -> one.id().equals(collection))
                .findFirst()
                .map(DebitFile::of);
    }

    /// The money of each is noted before the collection is said to be settled: begun again, nothing
    /// counts twice.
    @Override
    public Outcome<DebitCollection, DuesFinding> settle(
            AssociationId association, UUID collection, LocalDate on, Set<Long> refused, Actor by) {
        Optional<DebitCollection> found =
                collecting.all(association).stream()
                        .filter(one -> one.id().equals(collection))
                        .findFirst();
        if (found.isEmpty()) {
            return Outcome.refused(new DuesFinding.NoSuchThing());
        }
        DebitCollection asked = found.get();
        if (asked.settledOn() != null) {
            return Outcome.refused(new DuesFinding.AlreadySettled(asked.settledOn()));
        }
        for (NewSettlement came : Collecting.came(asked, on, refused)) {
            if (note(association, came, by)
                    instanceof Outcome.Refused<Settlement, DuesFinding>(var findings)) {
                return Outcome.refused(findings);
            }
        }
        return Outcome.done(collecting.settle(association, asked, on, refused));
    }
}
