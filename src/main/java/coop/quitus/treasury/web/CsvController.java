package coop.quitus.treasury.web;

import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.CsvColumns;
import coop.quitus.treasury.CsvMapping;
import coop.quitus.treasury.ImportReport;
import coop.quitus.treasury.StatementFinding;
import coop.quitus.treasury.StatementSentences;
import coop.quitus.treasury.Statements;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A bank's CSV whose columns nobody knows yet: a person says them once.
@Controller
class CsvController {

    /// The file waits in the page itself; a larger one is for the command line.
    static final int MOST_BYTES = 1024 * 1024;

    private final Statements statements;

    CsvController(Statements statements) {
        this.statements = statements;
    }

    @PostMapping(Here.BANK + "/colonnes")
    View bring(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        byte[] file = content(sent.getOrDefault("fichier", ""));
        CsvColumns columns =
                statements.columns(file).orElseThrow(() -> new NotFound("no CSV was sent"));
        String name = sent.getOrDefault("nom", "");
        Optional<CsvMapping> mapping = mapping(columns, sent);
        if (mapping.isEmpty()) {
            return page(frame, cooperative, year, name, file, columns, sent, List.of(incomplete()))
                    .refused();
        }
        return switch (statements.bring(
                cooperative, Till.BANK, file, name, mapping, reader.acting())) {
            case Outcome.Done<ImportReport, StatementFinding> done ->
                    SeeOther.page(Here.path(cooperative, year))
                            .saying(BankController.said(done.value()));
            case Outcome.Refused<ImportReport, StatementFinding> refused ->
                    page(
                                    frame,
                                    cooperative,
                                    year,
                                    name,
                                    file,
                                    columns,
                                    sent,
                                    refused.findings().stream()
                                            .map(StatementSentences::of)
                                            .toList())
                            .refused();
        };
    }

    static CsvColumnsPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            String name,
            byte[] file,
            CsvColumns columns,
            Map<String, String> typed,
            List<Sentence> sentences) {
        return new CsvColumnsPage(
                frame.titled("Ce que contient chaque colonne"),
                Here.path(cooperative, year),
                name,
                Base64.getEncoder().encodeToString(file),
                columns,
                typed,
                sentences);
    }

    private static byte[] content(String base64) {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException broken) {
            return new byte[0];
        }
    }

    private static Optional<CsvMapping> mapping(CsvColumns columns, Map<String, String> sent) {
        int date = column(columns, sent, "date");
        int debit = column(columns, sent, "debit");
        int credit = column(columns, sent, "credit");
        int amount = column(columns, sent, "montant");
        if (date < 0 || (amount < 0 && (debit < 0 || credit < 0))) {
            return Optional.empty();
        }
        return Optional.of(
                new CsvMapping(
                        columns.delimiter(),
                        columns.header(),
                        date,
                        column(columns, sent, "libelle"),
                        debit,
                        credit,
                        amount,
                        column(columns, sent, "reference"),
                        pattern(sent.getOrDefault("jour", ""))));
    }

    private static int column(CsvColumns columns, Map<String, String> sent, String word) {
        for (int i = 0; i < columns.names().size(); i++) {
            if (word.equals(sent.get("colonne" + i))) {
                return i;
            }
        }
        return -1;
    }

    /// Only the ways of writing a day that the page offers.
    private static String pattern(String said) {
        return said.matches("dd/MM/yy|yyyy-MM-dd|dd-MM-yyyy|dd\\.MM\\.yyyy|MM/dd/yyyy")
                ? said
                : "dd/MM/yyyy";
    }

    private static Sentence incomplete() {
        return new Sentence(
                "Il faut une date, et le montant (ou ce qui sort et ce qui entre).",
                "Dites quelles colonnes les contiennent.",
                null,
                "",
                Severity.BLOCKS);
    }
}
