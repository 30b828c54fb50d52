package coop.quitus.statistics.internal;

import coop.quitus.consolidation.AggregatedAccounts;
import coop.quitus.federation.Association;
import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Flows;
import coop.quitus.statistics.Figures;
import coop.quitus.statistics.NationalFigures;
import coop.quitus.statistics.PublicFigures;
import coop.quitus.subsidy.FunderKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts the sums of the rooms below beside each other.
@Component
final class Counting implements NationalFigures {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final Places places;
    private final CalendarOfAssociation calendar;
    private final Flows flows;
    private final AggregatedAccounts accounts;
    private final NationTables tables;
    private final Clock clock;

    Counting(
            Places places,
            CalendarOfAssociation calendar,
            Flows flows,
            AggregatedAccounts accounts,
            NationTables tables,
            Clock clock) {
        this.places = places;
        this.calendar = calendar;
        this.flows = flows;
        this.accounts = accounts;
        this.tables = tables;
        this.clock = clock;
    }

    @Override
    public Figures of(SchoolYear year) {
        Map<Long, Long> sections = tables.sections(year.firstDay());
        Map<Long, NationTables.Members> members = tables.members(year);
        Map<Long, Long> sent = tables.sent(year);
        Map<Long, long[]> money = money(year);
        Map<AssociationId, LocalDate> due = calendar.reportsDue(year);
        LocalDate today = today();
        var rows = new ArrayList<Figures.Row>();
        for (Association association : places.associations()) {
            long id = association.id().value();
            long cooperatives = sections.getOrDefault(id, 0L);
            NationTables.Members its = members.getOrDefault(id, NationTables.Members.NONE);
            long came = sent.getOrDefault(id, 0L);
            boolean owed = today.isAfter(due.getOrDefault(association.id(), LocalDate.MAX));
            long[] moved = money.getOrDefault(id, new long[2]);
            rows.add(
                    new Figures.Row(
                            id,
                            association.department(),
                            association.name(),
                            cooperatives,
                            its.declared(),
                            its.pupils(),
                            its.adults(),
                            its.classes(),
                            came,
                            owed ? Math.max(0, cooperatives - came) : 0,
                            moved[0],
                            moved[1]));
        }
        return new Figures(year, rows, lines(year), funding(year));
    }

    private Map<Long, long[]> money(SchoolYear year) {
        Map<Long, long[]> money = new HashMap<>();
        for (Flows.Flow flow : flows.nation(year, year.lastDay())) {
            long[] moved = money.computeIfAbsent(flow.association().value(), _ -> new long[2]);
            if (flow.account().isCharge()) {
                moved[0] += flow.debitCents() - flow.creditCents();
            } else if (flow.account().isProduct()) {
                moved[1] += flow.creditCents() - flow.debitCents();
            }
        }
        return money;
    }

    private List<Figures.MoneyLine> lines(SchoolYear year) {
        var nation = accounts.nation(year, year.lastDay());
        return Stream.concat(nation.charged().stream(), nation.produced().stream())
                .map(line ->
                        new Figures.MoneyLine(
                                line.label(),
                                line.account().isCharge(),
                                line.natural(line.net()).cents()))
                .toList();
    }

    private List<Figures.Funding> funding(SchoolYear year) {
        return tables.funding(year).entrySet().stream()
                .map(kind ->
                        new Figures.Funding(
                                FunderKind.valueOf(kind.getKey()).inFrench(), kind.getValue()))
                .toList();
    }

    @Override
    public PublicFigures inPublic(SchoolYear year) {
        return Anonymity.of(of(year));
    }

    @Override
    public List<SchoolYear> years(int atMost) {
        SchoolYear now = SchoolYear.of(today());
        return Stream.iterate(now, SchoolYear::previous).limit(atMost).toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), PARIS);
    }
}
