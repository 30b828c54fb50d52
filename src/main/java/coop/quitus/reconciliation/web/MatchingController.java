package coop.quitus.reconciliation.web;

import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Match;
import coop.quitus.reconciliation.MatchFinding;
import coop.quitus.reconciliation.MatchSentences;
import coop.quitus.reconciliation.Matching;
import coop.quitus.reconciliation.Reconciliations;
import coop.quitus.reconciliation.Suggestion;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Puts the books and the bank side by side.
@Controller
class MatchingController {

    private static final String MATCHING = Here.BANK + "/rapprochement";

    private final Matching matching;
    private final Reconciliations reconciliations;
    private final Rights rights;

    MatchingController(Matching matching, Reconciliations reconciliations, Rights rights) {
        this.matching = matching;
        this.reconciliations = reconciliations;
        this.rights = rights;
    }

    @GetMapping(MATCHING)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, cooperative, year, reader, List.of());
    }

    @PostMapping(MATCHING)
    View accept(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") List<UUID> ecriture,
            @RequestParam(defaultValue = "") List<UUID> ligne,
            Person reader) {
        List<EntryId> entries = ecriture.stream().map(EntryId::new).toList();
        String here = Here.path(cooperative, year) + "/rapprochement";
        return switch (matching.accept(cooperative, Till.BANK, entries, ligne, reader.acting())) {
            case Outcome.Done<Match, MatchFinding> done ->
                    SeeOther.page(here)
                            .saying(
                                    "C'est rapproché.",
                                    here + "/" + done.value().id() + "/annulation");
            case Outcome.Refused<Match, MatchFinding> refused ->
                    page(frame, cooperative, year, reader, said(refused)).refused();
        };
    }

    @PostMapping(MATCHING + "/surs")
    View acceptCertain(
            @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year, Person reader) {
        int made = matching.acceptCertain(cooperative, Till.BANK, year, reader.acting()).size();
        return SeeOther.page(Here.path(cooperative, year) + "/rapprochement")
                .saying(
                        switch (made) {
                            case 0 -> "Aucun rapprochement n'était sûr.";
                            case 1 -> "1 rapprochement sûr est accepté.";
                            default -> made + " rapprochements sûrs sont acceptés.";
                        });
    }

    @PostMapping(MATCHING + "/{match}/annulation")
    View undo(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID match,
            Person reader) {
        return switch (matching.undo(cooperative, match, reader.acting())) {
            case Outcome.Done<Match, MatchFinding> _ ->
                    SeeOther.page(Here.path(cooperative, year) + "/rapprochement")
                            .saying("Ce rapprochement est défait.");
            case Outcome.Refused<Match, MatchFinding> refused ->
                    page(frame, cooperative, year, reader, said(refused)).refused();
        };
    }

    private MatchingPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            List<Sentence> sentences) {
        String path = Here.path(cooperative, year);
        return new MatchingPage(
                frame.titled("Le rapprochement"),
                path,
                year,
                reconciliations.on(cooperative, Till.BANK, year.lastDay()),
                matching.suggestions(cooperative, Till.BANK, year).stream()
                        .sorted(Comparator.comparing(Suggestion::certainty))
                        .toList(),
                rights.opens("POST", path + "/rapprochement", reader),
                sentences);
    }

    private static List<Sentence> said(Outcome.Refused<Match, MatchFinding> refused) {
        return refused.findings().stream().map(MatchSentences::of).toList();
    }
}
