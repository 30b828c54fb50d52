package coop.quitus.assembly.internal;

import coop.quitus.assembly.AssemblyFinding;
import coop.quitus.assembly.Authority;
import coop.quitus.assembly.Deposit;
import coop.quitus.assembly.Enclosure;
import coop.quitus.assembly.Filings;
import coop.quitus.assembly.Meeting;
import coop.quitus.assembly.Meetings;
import coop.quitus.assembly.SubsidyMeter;
import coop.quitus.consolidation.AggregatedAccounts;
import coop.quitus.database.Tenancy;
import coop.quitus.document.DocumentSentences;
import coop.quitus.document.Voucher;
import coop.quitus.document.VoucherFinding;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps what is sent to the State after a meeting.
@Component
final class Filing implements Filings {

    private final Tenancy tenancy;
    private final Places places;
    private final FilingTable table;
    private final Meetings meetings;
    private final Roll roll;
    private final Vouchers vouchers;
    private final AggregatedAccounts accounts;
    private final Packing packing;
    private final Jobs jobs;

    Filing(
            Tenancy tenancy,
            Places places,
            FilingTable table,
            Meetings meetings,
            Roll roll,
            Vouchers vouchers,
            AggregatedAccounts accounts,
            Packing packing,
            Jobs jobs) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
        this.meetings = meetings;
        this.roll = roll;
        this.vouchers = vouchers;
        this.accounts = accounts;
        this.packing = packing;
        this.jobs = jobs;
    }

    @Override
    public List<Deposit> deposits(AssociationId association, UUID meeting) {
        Cooperative where = places.headquarters(association);
        return tenancy.reading(where.id(), () -> table.deposits(where.id(), meeting));
    }

    @Override
    public List<Enclosure> enclosures(AssociationId association, UUID meeting) {
        Cooperative where = places.headquarters(association);
        return tenancy.reading(where.id(), () -> table.enclosures(where.id(), meeting));
    }

    @Override
    public SubsidyMeter meter(AssociationId association, Meeting meeting) {
        Money received =
                Money.sum(
                        accounts
                                .of(association, meeting.year(), meeting.year().lastDay())
                                .lines()
                                .stream()
                                .filter(line ->
                                        line.anc().startsWith("73") || line.anc().startsWith("74"))
                                .map(line -> line.natural(line.net())));
        return new SubsidyMeter(
                received, meeting.approvedAccounts() ? meeting.on().plusMonths(3) : null);
    }

    @Override
    public Outcome<Enclosure, AssemblyFinding> enclose(
            AssociationId association,
            UUID meeting,
            Enclosure.Kind kind,
            InputStream file,
            String fileName,
            Actor by) {
        Cooperative where = places.headquarters(association);
        if (meetings.find(association, meeting).isEmpty()) {
            return Outcome.refused(new AssemblyFinding.NoSuchMeeting());
        }
        return switch (vouchers.keep(where.id(), file, fileName, by)) {
            case Outcome.Refused<Voucher, VoucherFinding>(var findings) -> {
                var said = DocumentSentences.of(findings.getFirst());
                yield Outcome.refused(new AssemblyFinding.Unreadable(said.fact(), said.remedy()));
            }
            case Outcome.Done<Voucher, VoucherFinding>(Voucher kept, var _) -> {
                var enclosure = new Enclosure(kind, kept.hash(), kept.name());
                tenancy.within(where.id(), () -> table.enclose(where, meeting, enclosure, by));
                yield Outcome.done(enclosure);
            }
        };
    }

    @Override
    public Outcome<Deposit, AssemblyFinding> note(
            AssociationId association,
            UUID meeting,
            Authority authority,
            @Nullable LocalDate on,
            String reference,
            Actor by) {
        Optional<Meeting> known = meetings.find(association, meeting);
        if (known.isEmpty() || known.get().minutes() == null) {
            return Outcome.refused(new AssemblyFinding.NotClosed());
        }
        if (on == null || on.isBefore(known.get().on()) || on.isAfter(roll.today())) {
            return Outcome.refused(
                    new AssemblyFinding.Missing(
                            "jour", "un jour entre l'assemblée et aujourd'hui"));
        }
        if (reference.isEmpty() || reference.length() > 120) {
            return Outcome.refused(
                    new AssemblyFinding.Missing("reference", "le numéro du récépissé"));
        }
        var deposit = new Deposit(authority, on, reference, by.name());
        Cooperative where = places.headquarters(association);
        tenancy.within(where.id(), () -> table.note(where, meeting, deposit, by));
        return Outcome.done(deposit);
    }

    @Override
    public Outcome<UUID, AssemblyFinding> pack(
            AssociationId association, UUID meeting, Authority authority, Actor by) {
        Optional<Meeting> known = meetings.find(association, meeting);
        return known.isEmpty() || known.get().minutes() == null
                ? Outcome.refused(new AssemblyFinding.NotClosed())
                : Outcome.done(
                        jobs.start(
                                        WORK,
                                        "Dossier " + authority.inFrench(),
                                        Map.of(
                                                "meeting", meeting.toString(),
                                                "authority", authority.name()),
                                        new Site.OfAssociation(association),
                                        by)
                                .id());
    }

    @Override
    public List<String> write(
            AssociationId association,
            UUID meeting,
            Authority authority,
            OutputStream out,
            Actor by)
            throws IOException {
        Meeting known = meetings.find(association, meeting).orElseThrow();
        return packing.write(
                association,
                known,
                authority,
                enclosures(association, meeting),
                meter(association, known),
                out,
                by);
    }
}
