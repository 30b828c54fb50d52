package coop.quitus.subsidy.internal;

import coop.quitus.document.PaperKind;
import coop.quitus.document.SealOrigin;
import coop.quitus.document.Seals;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sha256;
import coop.quitus.ledger.Books;
import coop.quitus.subsidy.EmploymentSheetPaper;
import coop.quitus.subsidy.Enclosure;
import coop.quitus.subsidy.FunderReport;
import coop.quitus.subsidy.FunderReports;
import coop.quitus.subsidy.Subsidies;
import coop.quitus.subsidy.SubsidyMovement;
import coop.quitus.subsidy.SubsidyMovement.Side;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Draws up what a funder is owed.
@Component
final class Accounting implements FunderReports, PaperKind {

    private static final String KIND = "subsidy-report";

    /// The reference of the same sheet with its vouchers behind it.
    private static final String BUNDLED = "justificatifs";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Places places;
    private final Books books;
    private final Subsidies subsidies;
    private final Vouchers vouchers;
    private final Seals seals;

    Accounting(Places places, Books books, Subsidies subsidies, Vouchers vouchers, Seals seals) {
        this.places = places;
        this.books = books;
        this.subsidies = subsidies;
        this.vouchers = vouchers;
        this.seals = seals;
    }

    @Override
    public Optional<FunderReport> report(CooperativeId cooperative, String code, SchoolYear year) {
        Cooperative which = places.cooperative(cooperative).orElseThrow();
        Association association = places.association(which.association()).orElseThrow();
        return subsidies.standings(cooperative, year.lastDay()).stream()
                .filter(standing -> standing.code().equals(code))
                .findFirst()
                .map(standing ->
                        new FunderReport(
                                cooperative,
                                association.name(),
                                which.name(),
                                which.number(),
                                year,
                                standing));
    }

    @Override
    public List<FunderReport.Row> rows(FunderReport report) {
        return report.standing().counting(Side.SPENT).stream().map(this::row).toList();
    }

    private FunderReport.Row row(SubsidyMovement movement) {
        return new FunderReport.Row(
                movement.piece(),
                movement.occurredOn(),
                movement.label(),
                movement.payee(),
                books.chart(movement.year()).label(movement.account()),
                movement.amount(),
                movement.vouchers());
    }

    @Override
    public void write(FunderReport report, Dress dress, OutputStream out, Actor by)
            throws IOException {
        out.write(
                switch (dress) {
                    case JSON -> JSON.writeValueAsBytes(tree(report));
                    case PDF -> sealed(report, List.of(), by);
                    case BUNDLE -> sealed(report, enclosures(report), by);
                });
    }

    @Override
    public List<Enclosure> enclosures(FunderReport report) {
        Map<String, Enclosure> byVoucher = new LinkedHashMap<>();
        for (FunderReport.Row row : rows(report)) {
            for (String hash : row.vouchers()) {
                byVoucher.merge(
                        row.piece() + " " + hash,
                        new Enclosure(
                                row.piece(),
                                row.on(),
                                row.label(),
                                row.amount(),
                                vouchers.leaves(report.cooperative(), hash, Enclosure.MOST_LEAVES)),
                        Enclosure::and);
            }
        }
        return List.copyOf(byVoucher.values());
    }

    private byte[] sealed(FunderReport report, List<Enclosure> enclosures, Actor by) {
        List<FunderReport.Row> rows = rows(report);
        String reference = report.subsidy().code() + "/" + report.year().startsIn();
        var origin =
                new SealOrigin(
                        KIND,
                        enclosures.isEmpty() ? reference : reference + "/" + BUNDLED,
                        "Emploi de la subvention " + report.subsidy().code(),
                        digest(report, rows));
        return seals.seal(
                report.cooperative(),
                origin,
                mark -> new EmploymentSheetPaper(report, rows, enclosures, mark),
                by);
    }

    /// What the paper says, in one order: two reports that say the same have the same digest.
    private static String digest(FunderReport report, List<FunderReport.Row> rows) {
        Map<String, Object> said = tree(report);
        said.put("school", report.school());
        said.put("funder_kind", report.subsidy().terms().kind().name());
        said.put("decision", report.subsidy().terms().decision());
        said.put("decided_on", String.valueOf(report.subsidy().terms().decidedOn()));
        said.put("rows", rows.stream().map(FunderReport.Row::toString).toList());
        return Sha256.of(JSON.writeValueAsString(said));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<String> digestNow(CooperativeId cooperative, String reference) {
        String[] parts = reference.split("/", 3);
        return report(cooperative, parts[0], new SchoolYear(Integer.parseInt(parts[1])))
                .map(report -> digest(report, rows(report)));
    }

    private static Map<String, Object> tree(FunderReport report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("received_cents", report.received().cents());
        tree.put("used_cents", report.used().cents());
        tree.put("unspent_cents", report.unspent().cents());
        tree.put("pieces", report.pieces());
        tree.put("report_due", report.due().toString());
        tree.put("code", report.subsidy().code());
        tree.put("funder", report.subsidy().terms().funder());
        tree.put("purpose", report.subsidy().terms().purpose());
        tree.put("granted_cents", report.subsidy().terms().granted().cents());
        tree.put("instalments", report.standing().pieces(Side.RECEIVED));
        tree.put("beyond", report.standing().beyond());
        return tree;
    }
}
