package coop.quitus.funding.web;

import coop.quitus.funding.FundingRequest;
import coop.quitus.funding.RequestFinding;
import coop.quitus.funding.Requests;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.subsidy.Subsidy;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// One request: read it, take the pledge, draw its dossier, write down its answer.
@Controller
class RequestController {

    private final Requests requests;
    private final Rights rights;
    private final Clock clock;

    RequestController(Requests requests, Rights rights, Clock clock) {
        this.requests = requests;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.REQUEST)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable int number,
            Person reader) {
        return page(frame, known(cooperative, number), Map.of(), reader, List.of());
    }

    @GetMapping(Here.REQUEST + "/dossier.pdf")
    View dossier(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable int number,
            Person reader) {
        FundingRequest request = known(cooperative, number);
        List<RequestFinding> lacks = requests.lacks(request.draft(), request.pledge());
        return lacks.isEmpty()
                ? new Download(
                        "demande-" + number + "-" + year.startsIn() + ".pdf",
                        "application/pdf",
                        out -> requests.dossier(request, out, reader.acting()))
                : SeeOther.page(Here.request(cooperative, year, number))
                        .saying("Le dossier n'est pas prêt." + Here.remarks(lacks));
    }

    @PostMapping(Here.REQUEST + "/engagement")
    View pledge(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable int number,
            @RequestParam Map<String, String> sent,
            Person reader) {
        FundingRequest request = known(cooperative, number);
        var form = new RequestForm(sent);
        FundingRequest.Pledge pledge = form.pledge(LocalDate.now(clock));
        if (!form.faults().isEmpty()) {
            return page(frame, request, sent, reader, form.faults()).refused();
        }
        return switch (requests.pledge(cooperative, number, pledge, reader.acting())) {
            case Outcome.Done<FundingRequest, RequestFinding> _ ->
                    SeeOther.page(Here.request(cooperative, year, number))
                            .saying("Le contrat d'engagement républicain est pris.");
            case Outcome.Refused<FundingRequest, RequestFinding>(List<RequestFinding> findings) ->
                    page(frame, request, sent, reader, Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.REQUEST + "/reponse")
    View close(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable int number,
            @RequestParam Map<String, String> sent,
            Person reader) {
        FundingRequest request = known(cooperative, number);
        var form = new RequestForm(sent);
        FundingRequest.Answer answer = form.answer(LocalDate.now(clock));
        if (!form.faults().isEmpty()) {
            return page(frame, request, sent, reader, form.faults()).refused();
        }
        return switch (requests.close(cooperative, number, answer, reader.acting())) {
            case Outcome.Done<FundingRequest, RequestFinding> _ ->
                    answer.code().isEmpty()
                            ? SeeOther.page(Here.request(cooperative, year, number))
                                    .saying(
                                            "C'est noté : la demande est "
                                                    + answer.ending().inFrench()
                                                    + ".")
                            : SeeOther.page(Here.register(cooperative, year) + "/" + answer.code())
                                    .saying(
                                            "Bravo ! "
                                                    + answer.granted().inFrench()
                                                    + " accordés : le dossier "
                                                    + answer.code()
                                                    + " est ouvert.");
            case Outcome.Refused<FundingRequest, RequestFinding>(List<RequestFinding> findings) ->
                    page(frame, request, sent, reader, Here.said(findings)).refused();
        };
    }

    private FundingRequest known(CooperativeId cooperative, int number) {
        return requests.request(cooperative, number)
                .orElseThrow(() -> new NotFound("no request " + number));
    }

    private RequestPage page(
            Frame frame,
            FundingRequest request,
            Map<String, String> sent,
            Person reader,
            List<Sentence> sentences) {
        String path = Here.register(request.cooperative(), request.year());
        Map<String, String> typed = new HashMap<>(suggested(request, reader));
        typed.putAll(sent);
        FundingRequest.@Nullable Answer answer = request.answer();
        return new RequestPage(
                frame.titled(request.draft().purpose()),
                path,
                request,
                answer == null
                        ? Here.said(requests.lacks(request.draft(), request.pledge()))
                        : List.of(),
                rights.opens("POST", path + "/demandes/" + request.number() + "/reponse", reader),
                typed,
                sentences);
    }

    private Map<String, String> suggested(FundingRequest request, Person reader) {
        String today = LocalDate.now(clock).toString();
        return Map.of(
                "par",
                reader.name(),
                "le",
                today,
                "reponduLe",
                today,
                "accorde",
                RequestForm.written(request.draft().asked()),
                "code",
                Subsidy.codeFor(request.draft().funder(), request.draft().purpose()));
    }
}
