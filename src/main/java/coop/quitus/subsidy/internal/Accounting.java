package coop.quitus.subsidy.internal;

import coop.quitus.document.Papers;
import coop.quitus.federation.Association;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Books;
import coop.quitus.subsidy.EmploymentSheetPaper;
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
final class Accounting implements FunderReports {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Places places;
    private final Books books;
    private final Subsidies subsidies;
    private final Papers papers;

    Accounting(Places places, Books books, Subsidies subsidies, Papers papers) {
        this.places = places;
        this.books = books;
        this.subsidies = subsidies;
        this.papers = papers;
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
                                association.name(), which.name(), which.number(), year, standing));
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
    public void write(FunderReport report, Dress dress, OutputStream out) throws IOException {
        out.write(
                switch (dress) {
                    case JSON -> JSON.writeValueAsBytes(tree(report));
                    case PDF -> papers.pdf(new EmploymentSheetPaper(report, rows(report)));
                });
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
