package coop.quitus.report.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Writes the books as a plain-text journal that hledger reads.
final class HledgerWriter {

    private HledgerWriter() {}

    static void write(
            Cooperative cooperative,
            SchoolYear year,
            Chart chart,
            List<Entry> entries,
            OutputStream to)
            throws IOException {
        Writer out = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        out.write(
                "; "
                        + flat(cooperative.name())
                        + " · "
                        + cooperative.uai()
                        + " · "
                        + year.inFrench()
                        + "\n");
        out.write(
                "; Charges et trésorerie sont positives, produits et report à nouveau négatifs.\n\n");
        out.write("decimal-mark .\ncommodity 1000.00 EUR\n\n");
        for (Account account : chart.offeredTo(cooperative).accounts()) {
            out.write(
                    "account "
                            + account.key()
                            + "  ; type:"
                            + type(account.key())
                            + ", "
                            + account.code()
                            + " "
                            + flat(account.label())
                            + "\n");
        }
        for (Entry entry : entries) {
            out.write(
                    "\n"
                            + entry.occurredOn()
                            + " * ("
                            + flat(entry.piece())
                            + ") "
                            + flat(entry.label())
                            + "\n");
            for (Line line : entry.lines()) {
                out.write(
                        "    "
                                + name(line)
                                + "  "
                                + line.amount().inDecimal()
                                + " EUR"
                                + tags(line)
                                + "\n");
            }
        }
        out.flush();
    }

    private static String name(Line line) {
        return line.account()
                + (line.isTill() && !line.classCode().isEmpty()
                        ? ":" + flat(line.classCode())
                        : "");
    }

    private static String tags(Line line) {
        var tags = new StringBuilder();
        if (!line.isTill() && !line.classCode().isEmpty()) {
            tags.append(" classe:").append(flat(line.classCode())).append(',');
        }
        if (!line.subsidy().isEmpty()) {
            tags.append(" subvention:").append(flat(line.subsidy())).append(',');
        }
        if (!line.project().isEmpty()) {
            tags.append(" projet:").append(flat(line.project())).append(',');
        }
        return tags.isEmpty() ? "" : "  ;" + tags.substring(0, tags.length() - 1);
    }

    private static String type(AccountKey key) {
        if (key.isTill() || key.isBalance()) {
            return "A";
        }
        if (key.isCharge()) {
            return "X";
        }
        return key.isProduct() ? "R" : "E";
    }

    /// hledger ends a description at `;`, a code at `)`, and an account at two spaces.
    private static String flat(String text) {
        return text.replaceAll("[;()\\r\\n\\t|]+", " ").replaceAll(" {2,}", " ").strip();
    }
}
