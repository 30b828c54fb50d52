package coop.quitus.funding.web;

import coop.quitus.funding.Budget;
import coop.quitus.funding.FundingRequest;
import coop.quitus.funding.RequestDraft;
import coop.quitus.funding.RequestFinding;
import coop.quitus.funding.Requests;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The requests of a school: list them, write one, write it anew.
@Controller
class RequestsController {

    private final Requests requests;
    private final Rights rights;

    RequestsController(Requests requests, Rights rights) {
        this.requests = requests;
        this.rights = rights;
    }

    @GetMapping(Here.REQUESTS)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        String path = Here.register(cooperative, year);
        return new RequestsPage(
                frame.titled("Les demandes de subvention"),
                path,
                year,
                requests.all(cooperative).stream()
                        .filter(request -> request.year().equals(year))
                        .toList(),
                rights.opens("POST", path + "/demandes", reader));
    }

    @GetMapping(Here.REQUESTS + "/nouvelle")
    View blank(
            Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        return form(frame, cooperative, year, null, Map.of(), Budget.EMPTY, List.of());
    }

    @PostMapping(Here.REQUESTS)
    View begin(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return written(
                frame,
                cooperative,
                year,
                null,
                sent,
                draft -> requests.begin(cooperative, year, draft, reader.acting()));
    }

    @GetMapping(Here.REQUEST + "/texte")
    View edit(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable int number) {
        FundingRequest request = known(cooperative, number);
        return form(
                frame,
                cooperative,
                year,
                request,
                RequestForm.of(request.draft()),
                request.draft().budget(),
                List.of());
    }

    @PostMapping(Here.REQUEST + "/texte")
    View rewrite(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable int number,
            @RequestParam int version,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return written(
                frame,
                cooperative,
                year,
                known(cooperative, number),
                sent,
                draft -> requests.rewrite(cooperative, number, version, draft, reader.acting()));
    }

    private FundingRequest known(CooperativeId cooperative, int number) {
        return requests.request(cooperative, number)
                .orElseThrow(() -> new NotFound("no request " + number));
    }

    /// What is done with a draft that could be read.
    private interface Writing {
        Outcome<FundingRequest, RequestFinding> of(RequestDraft draft);
    }

    private View written(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            @Nullable FundingRequest request,
            Map<String, String> sent,
            Writing writing) {
        var form = new RequestForm(sent);
        RequestDraft draft = form.draft();
        if (form.onlyAddsUp()) {
            // The pledge comes after the text: while adding up, nobody is asked for it.
            List<RequestFinding> lacks =
                    requests.lacks(draft, null).stream()
                            .filter(lack -> !(lack instanceof RequestFinding.NoPledge))
                            .toList();
            return form(frame, cooperative, year, request, sent, draft.budget(), Here.said(lacks));
        }
        if (!form.faults().isEmpty()) {
            return form(frame, cooperative, year, request, sent, draft.budget(), form.faults())
                    .refused();
        }
        return switch (writing.of(draft)) {
            case Outcome.Done<FundingRequest, RequestFinding>(
                            FundingRequest kept,
                            List<RequestFinding> remarks) ->
                    SeeOther.page(Here.request(cooperative, kept.year(), kept.number()))
                            .saying("C'est gardé." + Here.remarks(remarks));
            case Outcome.Refused<FundingRequest, RequestFinding>(List<RequestFinding> findings) ->
                    form(
                                    frame,
                                    cooperative,
                                    year,
                                    request,
                                    sent,
                                    draft.budget(),
                                    Here.said(findings))
                            .refused();
        };
    }

    private RequestFormPage form(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            @Nullable FundingRequest request,
            Map<String, String> typed,
            Budget budget,
            List<Sentence> sentences) {
        return new RequestFormPage(
                frame.titled(
                        request == null
                                ? "Demander une subvention"
                                : "La demande n° " + request.number()),
                Here.register(cooperative, year),
                year,
                request,
                requests.booksOf(cooperative, year.previous()),
                budget,
                typed,
                sentences);
    }
}
