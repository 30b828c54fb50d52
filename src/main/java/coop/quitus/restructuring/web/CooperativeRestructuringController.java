package coop.quitus.restructuring.web;

import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Entry;
import coop.quitus.restructuring.Restructuring;
import coop.quitus.restructuring.Restructuring.Transfer;
import coop.quitus.restructuring.Restructuring.Way;
import coop.quitus.restructuring.RestructuringFinding;
import coop.quitus.restructuring.RestructuringSentences;
import coop.quitus.restructuring.Restructurings;
import coop.quitus.restructuring.TransferEntries;
import coop.quitus.restructuring.web.CooperativeRestructuringPage.Waiting;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The side of a cooperative: what was decided of it, and its own entries to write.
@Controller
class CooperativeRestructuringController {

    private final Restructurings restructurings;
    private final TransferEntries entries;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    CooperativeRestructuringController(
            Restructurings restructurings,
            TransferEntries entries,
            Places places,
            Rights rights,
            Clock clock) {
        this.restructurings = restructurings;
        this.entries = entries;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.COOPERATIVE)
    View show(Frame frame, @PathVariable CooperativeId cooperative, Person reader) {
        return page(frame, cooperative, reader, List.of());
    }

    @PostMapping(Here.COOPERATIVE + "/transferts/{transfer}")
    View write(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID transfer,
            @RequestParam Way cote,
            @RequestParam Map<String, String> sent,
            Person by) {
        Here.cooperative(places, cooperative);
        var form = new SentForm(sent);
        LocalDate typed = form.day("le");
        if (!form.faults().isEmpty()) {
            return page(frame, cooperative, by, form.faults()).refused();
        }
        LocalDate on = typed == null ? LocalDate.now(clock) : typed;
        return switch (entries.post(cooperative, transfer, cote, on, by.acting())) {
            case Outcome.Done<Entry, RestructuringFinding>(Entry entry, var _) ->
                    SeeOther.page(Here.of(cooperative))
                            .saying("C'est noté : " + entry.piece() + ".");
            case Outcome.Refused<Entry, RestructuringFinding>(var findings) ->
                    page(frame, cooperative, by, RestructuringSentences.of(findings)).refused();
        };
    }

    private CooperativeRestructuringPage page(
            Frame frame, CooperativeId cooperative, Person reader, List<Sentence> sentences) {
        Here.cooperative(places, cooperative);
        List<Restructuring> all = restructurings.of(cooperative);
        String here = Here.of(cooperative);
        return new CooperativeRestructuringPage(
                frame.titled("Réorganisation"),
                here,
                cooperative,
                LocalDate.now(clock),
                all,
                waiting(cooperative, all),
                rights.opens("POST", here + "/transferts/" + Ids.next(clock), reader),
                sentences);
    }

    private List<Waiting> waiting(CooperativeId cooperative, List<Restructuring> all) {
        var waiting = new ArrayList<Waiting>();
        for (Restructuring one : all) {
            for (Transfer transfer : one.transfers()) {
                for (Way way : Way.values()) {
                    entries.proposed(cooperative, one, transfer, way)
                            .map(draft -> new Waiting(one, transfer, way, draft.label()))
                            .ifPresent(waiting::add);
                }
            }
        }
        return waiting;
    }
}
