package coop.quitus.reconciliation.web;

import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Ledger;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ledger.Proposals;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.MatchFinding;
import coop.quitus.reconciliation.MatchSentences;
import coop.quitus.reconciliation.Matching;
import coop.quitus.reconciliation.MissingEntries;
import coop.quitus.treasury.BankLine;
import coop.quitus.treasury.Statements;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Writes what the bank shows and nobody wrote: the account is chosen, the rest is known.
@Controller
class MissingEntryController {

    private static final String LINE = Here.BANK + "/lignes/{line}/ecriture";

    private final Statements statements;
    private final Matching matching;
    private final MissingEntries missing;
    private final Ledger ledger;
    private final Books books;
    private final Proposals proposals;
    private final Places places;

    MissingEntryController(
            Statements statements,
            Matching matching,
            MissingEntries missing,
            Ledger ledger,
            Books books,
            Proposals proposals,
            Places places) {
        this.statements = statements;
        this.matching = matching;
        this.missing = missing;
        this.ledger = ledger;
        this.books = books;
        this.proposals = proposals;
        this.places = places;
    }

    /// The line one writes from, and what it seems to ask for.
    private record Desk(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            BankLine line,
            DraftEntry seems) {}

    private Desk desk(Frame frame, CooperativeId cooperative, SchoolYear year, UUID line) {
        return new Desk(
                frame,
                cooperative,
                year,
                statements
                        .line(cooperative, line)
                        .orElseThrow(() -> new NotFound("the bank told no line " + line)),
                matching.entryFor(cooperative, Till.BANK, line)
                        .orElseThrow(() -> new NotFound("the bank told no line " + line)));
    }

    @GetMapping(LINE)
    View ask(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID line) {
        Desk desk = desk(frame, cooperative, year, line);
        return page(desk, MissingForm.of(desk.seems(), likely(desk)), false, List.of());
    }

    /// What this cooperative wrote of such words before comes first, then what the line seems.
    private AccountKey likely(Desk desk) {
        SchoolYear booked = SchoolYear.of(desk.line().bookedOn());
        return proposals
                .accountsFor(desk.cooperative(), booked, desk.seems().kind(), desk.seems().label())
                .stream()
                .findFirst()
                .orElseGet(() -> desk.seems().lines().getLast().account());
    }

    @PostMapping(LINE)
    View write(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID line,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Desk desk = desk(frame, cooperative, year, line);
        MissingForm form = MissingForm.sent(sent);
        List<Sentence> faults = form.faults();
        if (!faults.isEmpty()) {
            return page(desk, form, false, faults).refused();
        }
        DraftEntry draft = form.draft(desk.seems(), desk.line());
        List<PostingFinding> doubts =
                ledger.examine(cooperative, draft).stream()
                        .filter(MissingEntryController::stops)
                        .toList();
        if (!form.sure() && !doubts.isEmpty()) {
            return page(desk, form, true, doubts.stream().map(LedgerSentences::of).toList())
                    .refused();
        }
        return switch (missing.write(cooperative, Till.BANK, line, draft, reader.acting())) {
            case Outcome.Refused<Entry, MatchFinding>(List<MatchFinding> findings) ->
                    page(desk, form, false, said(findings)).refused();
            case Outcome.Done<Entry, MatchFinding>(Entry entry, List<MatchFinding> remarks) ->
                    SeeOther.page(Here.path(cooperative, year) + "/rapprochement")
                            .saying(
                                    "C'est noté et rapproché : "
                                            + entry.piece()
                                            + "."
                                            + remarks(remarks));
        };
    }

    /// The money has moved already: only what says that it may be written elsewhere stops.
    private static boolean stops(PostingFinding finding) {
        return finding instanceof PostingFinding.LooksLike
                || finding instanceof PostingFinding.ClearsLastYear;
    }

    private MissingEntryPage page(
            Desk desk, MissingForm form, boolean doubted, List<Sentence> sentences) {
        SchoolYear booked = SchoolYear.of(desk.line().bookedOn());
        var cooperative =
                places.cooperative(desk.cooperative())
                        .orElseThrow(() -> new NotFound("no cooperative"));
        return new MissingEntryPage(
                desk.frame()
                        .titled(
                                desk.line().amount().isNegative()
                                        ? "On a payé, et ce n'est pas écrit"
                                        : "On a reçu, et ce n'est pas écrit"),
                Here.path(desk.cooperative(), desk.year()),
                desk.line(),
                form,
                cooperative,
                books.chart(booked),
                doubted,
                sentences);
    }

    private static List<Sentence> said(List<MatchFinding> findings) {
        return findings.stream().map(MatchSentences::of).toList();
    }

    private static String remarks(List<MatchFinding> findings) {
        return findings.stream()
                .filter(finding ->
                        !(finding instanceof MatchFinding.FromTheBooks(PostingFinding inner)
                                && stops(inner)))
                .filter(finding -> finding.severity() != Severity.BLOCKS)
                .map(MatchSentences::of)
                .map(sentence -> " " + sentence.fact())
                .collect(Collectors.joining());
    }
}
