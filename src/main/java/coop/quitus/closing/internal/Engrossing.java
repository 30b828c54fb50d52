package coop.quitus.closing.internal;

import coop.quitus.activity.ActivityReports;
import coop.quitus.closing.ClosingPapers;
import coop.quitus.closing.ReportVersion;
import coop.quitus.database.Tenancy;
import coop.quitus.discharge.Discharge;
import coop.quitus.discharge.Discharges;
import coop.quitus.document.PaperKind;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Reconciliations;
import coop.quitus.reconciliation.YearEnd;
import coop.quitus.report.FinancialReport;
import coop.quitus.report.ReportSheetPaper;
import coop.quitus.report.Reports;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.ui.Dates;
import coop.quitus.verification.Panels;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Makes the fair copy of a report, sealed, and says whether one that was drawn is still current.
@Component
final class Engrossing implements ClosingPapers, PaperKind {

    private static final String KIND = "financial-report";

    private final Tenancy tenancy;
    private final ClosingTables tables;
    private final Assembling assembling;
    private final Reports reports;
    private final Panels panels;
    private final Discharges discharges;
    private final Reconciliations reconciliations;
    private final Subsidies subsidies;
    private final ActivityReports activities;
    private final Seals seals;

    Engrossing(
            Tenancy tenancy,
            ClosingTables tables,
            Assembling assembling,
            Reports reports,
            Panels panels,
            Discharges discharges,
            Reconciliations reconciliations,
            Subsidies subsidies,
            ActivityReports activities,
            Seals seals) {
        this.tenancy = tenancy;
        this.tables = tables;
        this.assembling = assembling;
        this.reports = reports;
        this.panels = panels;
        this.discharges = discharges;
        this.reconciliations = reconciliations;
        this.subsidies = subsidies;
        this.activities = activities;
        this.seals = seals;
    }

    /// What is drawn: one exact state of the books, and who signed it so far.
    private record Drawn(
            FinancialReport report, int version, String digest, Optional<Discharge> discharge) {

        /// Everything a reader would see change.
        String fingerprint() {
            String signed =
                    discharge.map(Discharge::signatures).orElse(List.of()).stream()
                            .map(one ->
                                    one.signatory()
                                            + " "
                                            + one.part()
                                            + " "
                                            + one.verdict()
                                            + " "
                                            + one.signedAt())
                            .collect(Collectors.joining("\n"));
            return Sha256.of(
                    digest
                            + "\n"
                            + version
                            + "\n"
                            + report.identification().number()
                            + "\n"
                            + signed);
        }
    }

    private Optional<Drawn> drawn(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> tables.versions(cooperative, year)).stream()
                .findFirst()
                .map((ReportVersion latest) -> {
                    FinancialReport report = assembling.report(cooperative, year);
                    return new Drawn(
                            report,
                            latest.version(),
                            reports.digest(cooperative, report),
                            discharges.of(cooperative, year, latest.version()));
                })
                .filter(now -> latestDigest(cooperative, year).equals(now.digest()));
    }

    private String latestDigest(CooperativeId cooperative, SchoolYear year) {
        return tenancy.reading(cooperative, () -> tables.versions(cooperative, year)).stream()
                .findFirst()
                .map(ReportVersion::digest)
                .orElse("");
    }

    @Override
    public Optional<byte[]> report(CooperativeId cooperative, SchoolYear year, Actor by) {
        return drawn(cooperative, year)
                .map(now ->
                        seals.seal(
                                cooperative,
                                new SealOrigin(
                                        KIND,
                                        year.startsIn() + "/" + now.version(),
                                        "Compte rendu financier " + year.inFrench(),
                                        now.fingerprint()),
                                mark ->
                                        new ReportSheetPaper(
                                                now.report(),
                                                "Version "
                                                        + now.version()
                                                        + ", état des livres "
                                                        + now.digest().substring(0, 16)
                                                        + ".",
                                                LastBlocks.of(
                                                        panels.of(cooperative, year),
                                                        now.discharge().orElse(null),
                                                        joined(cooperative, year, now)),
                                                mark),
                                by));
    }

    private List<List<String>> joined(CooperativeId cooperative, SchoolYear year, Drawn now) {
        var joined = new ArrayList<List<String>>();
        joined.add(List.of("Relevé qui encadre le 31 août", frame(cooperative, year)));
        subsidies.standings(cooperative, year.lastDay()).stream()
                .filter(standing -> standing.livesIn(year))
                .map(standing ->
                        List.of("Dossier de la subvention " + standing.code(), "au registre"))
                .forEach(joined::add);
        joined.add(
                List.of(
                        "Quitus",
                        now.discharge().filter(Discharge::given).isPresent()
                                ? "signé, papier scellé à part"
                                : "pas encore signé"));
        joined.add(
                List.of(
                        "Compte rendu d'activités",
                        activities.of(cooperative, year).complete()
                                ? "rempli, papier scellé à part"
                                : "à remplir"));
        return joined;
    }

    private String frame(CooperativeId cooperative, SchoolYear year) {
        return switch (reconciliations.on(cooperative, Till.BANK, year.lastDay()).yearEnd()) {
            case YearEnd.Covered covered -> covered.fileName();
            case YearEnd.Framed framed ->
                    "soldes du "
                            + Dates.longDay(framed.before().on())
                            + " et du "
                            + Dates.longDay(framed.after().on());
            case YearEnd.Quiet quiet ->
                    quiet.saidBy() + " : rien n'a bougé depuis le " + Dates.longDay(quiet.since());
            case YearEnd.Moved _ -> "deux soldes qui ne se rejoignent pas";
            case YearEnd.Open _ -> "aucun relevé";
        };
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// A version that is not the last one is no longer current.
    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        String[] parts = reference.split("/", -1);
        var year = new SchoolYear(Integer.parseInt(parts[0]));
        return drawn(cooperative, year)
                .filter(now -> now.version() == Integer.parseInt(parts[1]))
                .map(Drawn::fingerprint);
    }
}
