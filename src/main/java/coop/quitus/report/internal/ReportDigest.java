package coop.quitus.report.internal;

import coop.quitus.kernel.Sha256;
import coop.quitus.report.FinancialReport;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// One hash for all that a report says of the books: what verifiers vouch for.
final class ReportDigest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// What is vouched for, by its name in the report's JSON, in this order for ever: a figure that
    /// the report may tell one day does not void what was signed before.
    private static final List<String> VOUCHED =
            List.of(
                    "school_year",
                    "on",
                    "opening",
                    "charges_cents",
                    "products_cents",
                    "total_charges_cents",
                    "total_products_cents",
                    "result_cents",
                    "closing",
                    "brought_forward_cents",
                    "assets_cents",
                    "statement_balance_cents",
                    "outstanding",
                    "reconciled",
                    "cash_count",
                    "cash_counted_on",
                    "inventory");

    private ReportDigest() {}

    /// @param fingerprint of the year's entries
    static String of(FinancialReport report, String fingerprint) {
        Map<String, Object> tree = ReportJson.tree(report);
        Map<String, Object> said = new LinkedHashMap<>();
        VOUCHED.forEach(name -> said.put(name, inOrder(tree.get(name))));
        said.put("subsidies", report.subsidies().stream().map(ReportDigest::figures).toList());
        String whole = "quitus report 1\n" + fingerprint + "\n" + JSON.writeValueAsString(said);
        return Sha256.of(whole);
    }

    /// Lines of a chart by their key: a chart may be laid out anew.
    private static @Nullable Object inOrder(@Nullable Object told) {
        return told instanceof Map<?, ?> map ? new TreeMap<>(map) : told;
    }

    /// The day a report is owed may change without a cent moving.
    private static Object figures(FinancialReport.SubsidyUse use) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("code", use.code());
        row.put("brought_in_cents", use.broughtIn().cents());
        row.put("received_cents", use.received().cents());
        row.put("used_cents", use.used().cents());
        row.put("pieces", use.pieces());
        return row;
    }
}
