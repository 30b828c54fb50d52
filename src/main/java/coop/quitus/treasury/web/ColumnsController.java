package coop.quitus.treasury.web;

import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Till;
import coop.quitus.treasury.BankLine;
import coop.quitus.treasury.CsvColumns;
import coop.quitus.treasury.CsvColumns.Holds;
import coop.quitus.treasury.CsvMapping;
import coop.quitus.treasury.ImportReport;
import coop.quitus.treasury.StatementFinding;
import coop.quitus.treasury.StatementSentences;
import coop.quitus.treasury.Statements;
import coop.quitus.treasury.WaitingStatements;
import coop.quitus.treasury.WaitingStatements.WaitingStatement;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A bank nobody knows yet: its columns are said once, looked at, and remembered.
@Controller
class ColumnsController {

    private static final String FILE = Here.BANK + "/releves/{file}";

    private final Statements statements;
    private final WaitingStatements waiting;

    ColumnsController(Statements statements, WaitingStatements waiting) {
        this.statements = statements;
        this.waiting = waiting;
    }

    /// Where one is, and the file one speaks of.
    private record Desk(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            WaitingStatement file,
            CsvColumns columns) {

        String path() {
            return Here.path(cooperative, year) + "/releves/" + file.id();
        }
    }

    private Desk desk(Frame frame, CooperativeId cooperative, SchoolYear year, UUID id) {
        WaitingStatement file =
                waiting.find(cooperative, id)
                        .orElseThrow(() -> new NotFound("no file waits as " + id));
        return switch (statements.columns(file.content())) {
            case Outcome.Done<CsvColumns, StatementFinding> done ->
                    new Desk(frame, cooperative, year, file, done.value());
            case Outcome.Refused<CsvColumns, StatementFinding> _ ->
                    throw new NotFound("a file that could be read and no longer can");
        };
    }

    @GetMapping(FILE)
    View ask(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID file,
            @RequestParam Map<String, String> sent) {
        Desk desk = desk(frame, cooperative, year, file);
        boolean first = sent.keySet().stream().noneMatch(name -> name.startsWith("colonne"));
        return page(desk, first ? desk.columns().guess() : said(desk, sent), List.of());
    }

    @GetMapping(FILE + "/apercu")
    View look(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID file,
            @RequestParam Map<String, String> sent) {
        Desk desk = desk(frame, cooperative, year, file);
        Map<Integer, Holds> said = said(desk, sent);
        return switch (desk.columns().mapping(said)) {
            case Outcome.Refused<CsvMapping, StatementFinding>(var findings) ->
                    page(desk, said, sentences(findings)).refused();
            case Outcome.Done<CsvMapping, StatementFinding>(CsvMapping mapping, var _) ->
                    switch (statements.look(desk.file().content(), mapping)) {
                        case Outcome.Refused<List<BankLine>, StatementFinding>(var findings) ->
                                page(desk, said, sentences(findings)).refused();
                        case Outcome.Done<List<BankLine>, StatementFinding>(var lines, var _) ->
                                lookPage(desk, said, lines);
                    };
        };
    }

    @PostMapping(FILE)
    View bring(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID file,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Desk desk = desk(frame, cooperative, year, file);
        Map<Integer, Holds> said = said(desk, sent);
        return switch (desk.columns().mapping(said)) {
            case Outcome.Refused<CsvMapping, StatementFinding>(var findings) ->
                    page(desk, said, sentences(findings)).refused();
            case Outcome.Done<CsvMapping, StatementFinding>(CsvMapping mapping, var _) ->
                    brought(desk, said, mapping, reader);
        };
    }

    private View brought(Desk desk, Map<Integer, Holds> said, CsvMapping mapping, Person reader) {
        WaitingStatement file = desk.file();
        return switch (statements.bring(
                desk.cooperative(),
                Till.BANK,
                file.content(),
                file.name(),
                Optional.of(mapping),
                reader.acting())) {
            case Outcome.Refused<ImportReport, StatementFinding>(var findings) ->
                    page(desk, said, sentences(findings)).refused();
            case Outcome.Done<ImportReport, StatementFinding>(ImportReport report, var _) -> {
                waiting.forget(desk.cooperative(), file.id(), reader.acting());
                yield SeeOther.page(Here.path(desk.cooperative(), desk.year()))
                        .saying(
                                StatementSentences.of(report)
                                        + " Ces colonnes sont retenues pour la prochaine fois.");
            }
        };
    }

    /// What a form says of the columns; what it does not say, or says wrongly, is left aside.
    private static Map<Integer, Holds> said(Desk desk, Map<String, String> sent) {
        var said = new TreeMap<Integer, Holds>();
        for (int column = 0; column < desk.columns().names().size(); column++) {
            int at = column;
            Arrays.stream(Holds.values())
                    .filter(holds -> holds.name().equals(sent.get("colonne" + at)))
                    .forEach(holds -> said.put(at, holds));
        }
        return said;
    }

    private ColumnsPage page(Desk desk, Map<Integer, Holds> said, List<Sentence> sentences) {
        return new ColumnsPage(
                framed(desk, "Les colonnes de cette banque"),
                desk.path(),
                desk.file().name(),
                desk.columns(),
                said,
                sentences);
    }

    private LookPage lookPage(Desk desk, Map<Integer, Holds> said, List<BankLine> lines) {
        return new LookPage(
                framed(desk, "Ce relevé, tel qu'il serait lu"),
                desk.path(),
                desk.file().name(),
                said,
                lines);
    }

    private Frame framed(Desk desk, String title) {
        return desk.frame().titled(title);
    }

    private static List<Sentence> sentences(List<StatementFinding> findings) {
        return findings.stream().map(StatementSentences::of).toList();
    }
}
