package coop.quitus.reconciliation.web;

import coop.quitus.database.OneReading;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.ReconciliationFinding;
import coop.quitus.reconciliation.ReconciliationSentences;
import coop.quitus.reconciliation.Reconciliations;
import coop.quitus.reconciliation.YearEnd;
import coop.quitus.treasury.ImportReport;
import coop.quitus.treasury.StatementFinding;
import coop.quitus.treasury.StatementSentences;
import coop.quitus.treasury.Statements;
import coop.quitus.treasury.WaitingStatements;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The bank: how it stands beside the books, its statements, and bringing one in.
@Controller
class BankController {

    private static final String QUIET = Here.BANK + "/silence";

    private final Statements statements;
    private final WaitingStatements waiting;
    private final Reconciliations reconciliations;
    private final Rights rights;

    BankController(
            Statements statements,
            WaitingStatements waiting,
            Reconciliations reconciliations,
            Rights rights) {
        this.statements = statements;
        this.waiting = waiting;
        this.reconciliations = reconciliations;
        this.rights = rights;
    }

    @OneReading
    @GetMapping(Here.BANK)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, cooperative, year, reader, List.of());
    }

    @PostMapping(Here.BANK + "/releves")
    View bring(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam(required = false) @Nullable MultipartFile releve,
            Person reader)
            throws IOException {
        byte[] file = releve == null ? new byte[0] : releve.getBytes();
        String name = releve == null ? null : releve.getOriginalFilename();
        return switch (statements.bring(
                cooperative,
                Till.BANK,
                file,
                name == null ? "" : name,
                Optional.empty(),
                reader.acting())) {
            case Outcome.Done<ImportReport, StatementFinding>(
                            ImportReport report,
                            List<StatementFinding> remarks) ->
                    SeeOther.page(Here.path(cooperative, year))
                            .saying(StatementSentences.of(report) + said(remarks));
            case Outcome.Refused<ImportReport, StatementFinding>(List<StatementFinding> findings)
                    when asksForColumns(findings)
                            && file.length <= WaitingStatements.MOST_BYTES -> {
                UUID kept =
                        waiting.keep(cooperative, name == null ? "" : name, file, reader.acting());
                yield SeeOther.page(Here.path(cooperative, year) + "/releves/" + kept);
            }
            case Outcome.Refused<ImportReport, StatementFinding>(List<StatementFinding> findings) ->
                    page(
                                    frame,
                                    cooperative,
                                    year,
                                    reader,
                                    findings.stream().map(StatementSentences::of).toList())
                            .refused();
        };
    }

    private static boolean asksForColumns(List<StatementFinding> findings) {
        return findings.stream()
                .anyMatch(finding -> finding instanceof StatementFinding.ColumnsUnknown);
    }

    @GetMapping(Here.BANK + "/etat")
    View statement(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String au) {
        LocalDate evening = asked(au, year).orElseGet(() -> evening(cooperative, year));
        return new ReconciliationPage(
                frame.titled("L'état de rapprochement"),
                Here.path(cooperative, year),
                year,
                reconciliations.on(cooperative, Till.BANK, evening));
    }

    @PostMapping(QUIET)
    View sayQuiet(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return switch (reconciliations.saySummerWasQuiet(
                cooperative, Till.BANK, year, reader.acting())) {
            case Outcome.Done<YearEnd, ReconciliationFinding> _ ->
                    SeeOther.page(Here.path(cooperative, year))
                            .saying(
                                    "C'est confirmé.",
                                    Here.path(cooperative, year) + "/silence/annulation");
            case Outcome.Refused<YearEnd, ReconciliationFinding>(var findings) ->
                    refused(frame, cooperative, year, reader, findings);
        };
    }

    @PostMapping(QUIET + "/annulation")
    View takeWordBack(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return switch (reconciliations.takeWordBack(
                cooperative, Till.BANK, year, reader.acting())) {
            case Outcome.Done<YearEnd, ReconciliationFinding> _ ->
                    SeeOther.page(Here.path(cooperative, year)).saying("Ce n'est plus confirmé.");
            case Outcome.Refused<YearEnd, ReconciliationFinding>(var findings) ->
                    refused(frame, cooperative, year, reader, findings);
        };
    }

    private View refused(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            List<ReconciliationFinding> findings) {
        return page(
                        frame,
                        cooperative,
                        year,
                        reader,
                        findings.stream().map(ReconciliationSentences::of).toList())
                .refused();
    }

    private BankPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            List<Sentence> sentences) {
        String path = Here.path(cooperative, year);
        return new BankPage(
                frame.titled("La banque"),
                path,
                year,
                reconciliations.on(cooperative, Till.BANK, evening(cooperative, year)),
                statements.brought(cooperative).stream()
                        .filter(each -> each.till().equals(Till.BANK))
                        .toList(),
                rights.opens("POST", path + "/releves", reader),
                sentences);
    }

    /// The last day the statements reach in that year: what came after, the bank has not told yet.
    private LocalDate evening(CooperativeId cooperative, SchoolYear year) {
        return statements
                .reaches(cooperative, Till.BANK)
                .filter(year::contains)
                .orElse(year.lastDay());
    }

    private static Optional<LocalDate> asked(String day, SchoolYear year) {
        try {
            return Optional.of(LocalDate.parse(day)).filter(year::contains);
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static String said(List<StatementFinding> remarks) {
        return remarks.stream()
                .map(StatementSentences::of)
                .map(sentence -> " " + sentence.fact())
                .collect(Collectors.joining());
    }
}
