package coop.quitus.audit.internal;

import coop.quitus.audit.Population;
import coop.quitus.audit.PopulationRow;
import coop.quitus.database.Tenancy;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// Gathers every cooperative, those that say nothing included.
@Component
final class Gathering implements Population {

    private static final String NO_HASH = "0".repeat(64);
    private static final PopulationReader.Written NOTHING =
            new PopulationReader.Written(0, null, 0, 0, 0, 0);
    private static final PopulationReader.Chain NO_BOOKS =
            new PopulationReader.Chain(0, NO_HASH, true);
    private static final PopulationReader.Report NO_REPORT =
            new PopulationReader.Report("DRAFT", false);
    private static final BankReader.Bank NO_BANK = new BankReader.Bank(true, null);
    private static final NeighbourReader.Around NOBODY = new NeighbourReader.Around("NONE", "", 0);

    private final Tenancy tenancy;
    private final Places places;
    private final PopulationReader reader;
    private final BankReader banks;
    private final NeighbourReader neighbours;

    Gathering(
            Tenancy tenancy,
            Places places,
            PopulationReader reader,
            BankReader banks,
            NeighbourReader neighbours) {
        this.tenancy = tenancy;
        this.places = places;
        this.reader = reader;
        this.banks = banks;
        this.neighbours = neighbours;
    }

    private record Answers(
            Map<CooperativeId, PopulationReader.Written> written,
            Map<CooperativeId, PopulationReader.Chain> chains,
            Map<CooperativeId, PopulationReader.Report> reports,
            Map<CooperativeId, Boolean> openings,
            Map<CooperativeId, BankReader.Bank> banks,
            Map<CooperativeId, NeighbourReader.Around> around) {}

    @Override
    public List<PopulationRow> of(AssociationId association, SchoolYear year) {
        List<Cooperative> all = places.cooperativesOf(association);
        Answers answers =
                tenancy.across(
                        association,
                        () ->
                                new Answers(
                                        reader.written(association, year),
                                        reader.chains(association, year),
                                        reader.reports(association, year),
                                        reader.openings(association, year),
                                        banks.banks(association, year),
                                        neighbours.around(association, year)));
        return all.stream()
                .map(one -> row(one, answers))
                .sorted(
                        Comparator.comparing(PopulationRow::headquarters)
                                .reversed()
                                .thenComparing(PopulationRow::number))
                .toList();
    }

    @Override
    public long entries(AssociationId association) {
        return tenancy.across(association, () -> reader.entries(association));
    }

    private static PopulationRow row(Cooperative one, Answers answers) {
        CooperativeId id = one.id();
        var written = answers.written().getOrDefault(id, NOTHING);
        var chain = answers.chains().getOrDefault(id, NO_BOOKS);
        var report = answers.reports().getOrDefault(id, NO_REPORT);
        var bank = answers.banks().getOrDefault(id, NO_BANK);
        var around = answers.around().getOrDefault(id, NOBODY);
        return new PopulationRow(
                id,
                one.number(),
                one.name(),
                one.headquarters(),
                chain.holds(),
                written.entries(),
                chain.head(),
                chain.hash(),
                written.lastOn(),
                report.state(),
                report.discharged(),
                bank.framed(),
                bank.difference(),
                written.pieces(),
                Money.cents(written.cents()),
                written.vouchedPieces(),
                Money.cents(written.vouchedCents()),
                answers.openings().getOrDefault(id, true),
                around.affiliation(),
                around.visit(),
                around.openQuestions());
    }
}
