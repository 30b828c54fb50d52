package coop.quitus.discharge.web;

import coop.quitus.discharge.Discharge;
import coop.quitus.discharge.Discharge.Verdict;
import coop.quitus.discharge.DischargeFinding;
import coop.quitus.discharge.DischargeStanding;
import coop.quitus.discharge.Discharges;
import coop.quitus.discharge.Figures;
import coop.quitus.discharge.MandatePledge;
import coop.quitus.discharge.Opinion;
import coop.quitus.discharge.Pledges;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The discharge of a year, for the school: read it, sign it as mandate holder, initial it.
@Controller
class DischargeController {

    private final Discharges discharges;
    private final Pledges pledges;
    private final Rights rights;
    private final Clock clock;

    DischargeController(Discharges discharges, Pledges pledges, Rights rights, Clock clock) {
        this.discharges = discharges;
        this.pledges = pledges;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.SCHOOL)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, cooperative, year, reader, Map.of(), List.of());
    }

    @PostMapping(Here.SCHOOL)
    View sign(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var opinion =
                new Opinion(
                        sent.getOrDefault("empreinte", ""),
                        Verdict.GIVEN,
                        "",
                        sent.getOrDefault("nom", ""));
        return next(
                frame,
                cooperative,
                year,
                reader,
                sent,
                discharges.signAsMandateHolder(cooperative, year, opinion, reader.acting()));
    }

    @PostMapping(Here.SCHOOL + "/paraphe")
    View initial(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam String empreinte,
            Person reader) {
        return next(
                frame,
                cooperative,
                year,
                reader,
                Map.of(),
                discharges.initial(cooperative, year, empreinte, reader.acting()));
    }

    @PostMapping(Here.SCHOOL + "/constat")
    View conclude(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return next(
                frame,
                cooperative,
                year,
                reader,
                Map.of(),
                discharges.conclude(cooperative, year, reader.acting()));
    }

    @PostMapping(Here.SCHOOL + "/engagement")
    View pledge(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return switch (pledges.accept(cooperative, reader.acting())) {
            case Outcome.Done<MandatePledge, DischargeFinding> done ->
                    SeeOther.page(Here.school(cooperative, year))
                            .saying(
                                    "Votre engagement pour "
                                            + done.value().year().inFrench()
                                            + " est pris.");
            case Outcome.Refused<MandatePledge, DischargeFinding>(var findings) ->
                    page(frame, cooperative, year, reader, Map.of(), findings).refused();
        };
    }

    private View next(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            Map<String, String> typed,
            Outcome<Discharge, DischargeFinding> outcome) {
        return switch (outcome) {
            case Outcome.Done<Discharge, DischargeFinding> done ->
                    SeeOther.page(Here.school(cooperative, year)).saying(word(done.value()));
            case Outcome.Refused<Discharge, DischargeFinding>(var findings) ->
                    page(frame, cooperative, year, reader, typed, findings).refused();
        };
    }

    static String word(Discharge discharge) {
        if (discharge.given()) {
            return "C'est signé : le quitus est donné.";
        }
        return discharge.refused()
                ? "C'est noté : le quitus est refusé."
                : "C'est signé. On attend encore : " + String.join(", ", discharge.awaited()) + ".";
    }

    private DischargePage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            Map<String, String> typed,
            List<DischargeFinding> findings) {
        String path = Here.school(cooperative, year);
        DischargeStanding standing = discharges.standing(cooperative, year);
        Optional<Figures> figures =
                standing.offer()
                        .map(offer -> Figures.of(offer.report()))
                        .or(() ->
                                standing.latest()
                                        .flatMap(one ->
                                                discharges.figures(
                                                        cooperative, year, one.version())));
        boolean proofs =
                rights.opens(
                        "GET",
                        "/cooperatives/" + cooperative + "/justificatifs/" + "0".repeat(64),
                        reader);
        return new DischargePage(
                frame.titled("Le quitus " + year.inFrench()),
                cooperative,
                year,
                path,
                standing,
                figures.orElse(null),
                pledges.all(cooperative),
                new DischargePage.Reader(
                        reader.id(),
                        reader.name(),
                        rights.opens("POST", path + "/papier", reader),
                        proofs,
                        SchoolYear.of(LocalDate.now(clock))),
                typed,
                Here.said(findings));
    }
}
