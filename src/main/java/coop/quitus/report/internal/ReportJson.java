package coop.quitus.report.internal;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.ReviewSentences;
import coop.quitus.reconciliation.ReconciliationSentences;
import coop.quitus.report.FinancialReport;
import coop.quitus.report.FinancialReport.ReportLine;
import coop.quitus.report.FinancialReport.TillStanding;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The report for programs: the keys and meanings of the golden years' `expected.json`, amounts in
/// cents.
final class ReportJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ReportJson() {}

    static void write(FinancialReport report, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsString(tree(report)).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
    }

    static Map<String, Object> tree(FinancialReport report) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("cooperative", report.identification().uai());
        tree.put("school_year", report.year().startsIn());
        tree.put("on", report.on().toString());
        tree.put("books_sequence", report.booksSequence());
        tree.put("books_hash", report.booksHash());
        tree.put("opening", tills(report, TillStanding::opening, true));
        tree.put("charges_cents", amounts(report.operating().charges()));
        tree.put("products_cents", amounts(report.operating().products()));
        tree.put("total_charges_cents", report.operating().totalCharges().cents());
        tree.put("total_products_cents", report.operating().totalProducts().cents());
        tree.put("result_cents", report.operating().result().cents());
        tree.put("closing", tills(report, TillStanding::closing, false));
        tree.put("brought_forward_cents", report.balance().broughtForward().cents());
        tree.put("assets_cents", report.balance().assets().cents());
        bank(report.bank(), tree);
        cash(report.cash(), tree);
        tree.put("subsidies", subsidies(report));
        tree.put("inventory", inventory(report));
        Map<String, Object> eliminations = new LinkedHashMap<>();
        report.eliminations()
                .forEach((account, amount) -> eliminations.put(account.value(), amount.cents()));
        tree.put("eliminations_cents", eliminations);
        tree.put(
                "review_findings",
                report.review().stream()
                        .map(ReviewSentences::of)
                        .map(Sentence::onOneLine)
                        .toList());
        return tree;
    }

    private static Map<String, Object> tills(
            FinancialReport report, Function<TillStanding, Money> when, boolean onlyHeld) {
        Map<String, Object> tills = new LinkedHashMap<>();
        for (TillStanding till : report.balance().tills()) {
            if (!onlyHeld
                    || till.key().equals("bank")
                    || till.key().equals("cash")
                    || !when.apply(till).isZero()) {
                tills.put(till.key() + "_cents", when.apply(till).cents());
            }
        }
        return tills;
    }

    private static Map<String, Object> amounts(List<ReportLine> lines) {
        Map<String, Object> amounts = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !line.amount().isZero())
                .forEach(line -> amounts.put(line.account().value(), line.amount().cents()));
        return amounts;
    }

    private static void bank(FinancialReport.BankStanding bank, Map<String, Object> tree) {
        Money statement = bank.statement();
        tree.put("statement_balance_cents", statement == null ? null : statement.cents());
        tree.put(
                "outstanding",
                bank.outstanding().stream()
                        .map(item -> {
                            Map<String, Object> row = new LinkedHashMap<>();
                            row.put("piece", item.piece());
                            row.put("cheque", item.cheque());
                            row.put("cents", item.amount().cents());
                            return row;
                        })
                        .toList());
        tree.put("reconciled", bank.explained());
        tree.put(
                "reconciliation_findings",
                bank.findings().stream()
                        .map(ReconciliationSentences::of)
                        .map(Sentence::onOneLine)
                        .toList());
        Map<String, Object> matches = new LinkedHashMap<>();
        bank.matched().forEach(match -> matches.put(match.bankReference(), match.pieces()));
        tree.put("matches", matches);
    }

    private static void cash(FinancialReport.CashStanding cash, Map<String, Object> tree) {
        Map<String, Object> count = new LinkedHashMap<>();
        cash.pieces().forEach((cents, number) -> count.put(Money.cents(cents).inDecimal(), number));
        tree.put("cash_count", count);
        tree.put("cash_counted_on", cash.countedOn() == null ? null : cash.countedOn().toString());
    }

    private static Map<String, Object> subsidies(FinancialReport report) {
        Map<String, Object> subsidies = new LinkedHashMap<>();
        report.subsidies()
                .forEach(use -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("received_cents", use.received().cents());
                    row.put("used_cents", use.used().cents());
                    row.put("unspent_cents", use.left().cents());
                    row.put("pieces", use.pieces());
                    row.put("report_due", use.reportDue().toString());
                    subsidies.put(use.code(), row);
                });
        return subsidies;
    }

    private static Map<String, Object> inventory(FinancialReport report) {
        Map<String, Object> inventory = new LinkedHashMap<>();
        inventory.put("items", report.inventory().items().size());
        inventory.put("total_cents", report.inventory().total().cents());
        inventory.put("booked_cents", report.inventory().booked().cents());
        return inventory;
    }
}
