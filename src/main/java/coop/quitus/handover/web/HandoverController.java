package coop.quitus.handover.web;

import coop.quitus.federation.Mandate;
import coop.quitus.federation.Mandates;
import coop.quitus.federation.Place;
import coop.quitus.handover.HandoverFinding;
import coop.quitus.handover.HandoverSentences;
import coop.quitus.handover.Handovers;
import coop.quitus.handover.Minutes;
import coop.quitus.handover.Readiness;
import coop.quitus.handover.Sitting;
import coop.quitus.handover.Successions;
import coop.quitus.identity.People;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.Page;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The hand-over of a mandate, in one sitting.
@Controller
class HandoverController {

    private static final String HERE = "/cooperatives/{cooperative}/passation";

    private final Handovers handovers;
    private final Successions successions;
    private final Mandates mandates;
    private final People people;
    private final Clock clock;

    HandoverController(
            Handovers handovers,
            Successions successions,
            Mandates mandates,
            People people,
            Clock clock) {
        this.handovers = handovers;
        this.successions = successions;
        this.mandates = mandates;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping(HERE)
    View show(Frame frame, @PathVariable CooperativeId cooperative, Person reader) {
        return page(frame, cooperative, reader, List.of());
    }

    @PostMapping(HERE)
    View begin(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @RequestParam UUID mandat,
            @RequestParam(defaultValue = "") String motif,
            Person by) {
        return switch (handovers.begin(cooperative, mandat, motif, by.acting())) {
            case Outcome.Done<Sitting, HandoverFinding> _ -> SeeOther.page(here(cooperative));
            case Outcome.Refused<Sitting, HandoverFinding>(var findings) ->
                    handovers.underWay(cooperative).isPresent()
                            ? page(frame, cooperative, by, findings).refused()
                            : begin(frame, cooperative, by, motif, findings).refused();
        };
    }

    @PostMapping(HERE + "/{sitting}/dire")
    View say(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID sitting,
            @RequestParam Map<String, String> sent,
            Person by) {
        return WordsForm.words(sent)
                .map(words ->
                        answer(
                                handovers.say(cooperative, sitting, words, by.acting()),
                                frame,
                                cooperative,
                                by,
                                "C'est noté."))
                .orElseGet(() ->
                        page(
                                        frame,
                                        cooperative,
                                        by,
                                        List.of(new HandoverFinding.Missing("jour", "le jour")))
                                .refused());
    }

    @PostMapping(HERE + "/{sitting}/abandon")
    View giveUp(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID sitting,
            Person by) {
        return answer(
                handovers.giveUp(cooperative, sitting, by.acting()),
                frame,
                cooperative,
                by,
                "La passation est abandonnée. Rien n'a changé.");
    }

    @PostMapping(HERE + "/{sitting}/invitation")
    View invite(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID sitting,
            @RequestParam(defaultValue = "") String ou,
            Person by) {
        return switch (successions.invite(cooperative, sitting, by.acting())) {
            case Outcome.Done<String, HandoverFinding>(String path, var _) ->
                    "ici".equals(ou)
                            ? SeeOther.page(path)
                            : SeeOther.page(here(cooperative))
                                    .saying("Le lien est parti. Il sert quatorze jours.");
            case Outcome.Refused<String, HandoverFinding>(var findings) ->
                    page(frame, cooperative, by, findings).refused();
        };
    }

    @PostMapping(HERE + "/{sitting}/signature")
    View sign(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID sitting,
            @RequestParam(defaultValue = "") String empreinte,
            Person by) {
        return switch (handovers.sign(cooperative, sitting, empreinte, by.acting())) {
            case Outcome.Done<Sitting, HandoverFinding>(Sitting signed, var _) ->
                    signed.ending() != null
                            // Their rights may have ended with it.
                            ? SeeOther.page("/").saying("C'est signé : le mandat est passé.")
                            : SeeOther.page(here(cooperative)).saying("C'est signé.");
            case Outcome.Refused<Sitting, HandoverFinding>(var findings) ->
                    page(frame, cooperative, by, findings).refused();
        };
    }

    @GetMapping(HERE + "/{sitting}/proces-verbal.pdf")
    View pdf(@PathVariable CooperativeId cooperative, @PathVariable UUID sitting, Actor reader) {
        if (handovers.minutes(cooperative, sitting).isEmpty()) {
            throw new NotFound("no minutes of " + sitting);
        }
        return new Download(
                "passation-" + cooperative + ".pdf",
                "application/pdf",
                out -> out.write(handovers.sealedMinutes(cooperative, sitting, reader)));
    }

    private View answer(
            Outcome<Sitting, HandoverFinding> outcome,
            Frame frame,
            CooperativeId cooperative,
            Person by,
            String word) {
        return switch (outcome) {
            case Outcome.Done<Sitting, HandoverFinding> _ ->
                    SeeOther.page(here(cooperative)).saying(word);
            case Outcome.Refused<Sitting, HandoverFinding>(var findings) ->
                    page(frame, cooperative, by, findings).refused();
        };
    }

    private Page page(
            Frame frame, CooperativeId cooperative, Person reader, List<HandoverFinding> findings) {
        return handovers
                .underWay(cooperative)
                .<Page>map(sitting -> sitting(frame, cooperative, sitting, reader, findings))
                .orElseGet(() -> begin(frame, cooperative, reader, "", findings));
    }

    private SittingPage sitting(
            Frame frame,
            CooperativeId cooperative,
            Sitting sitting,
            Person reader,
            List<HandoverFinding> findings) {
        Optional<Minutes> signed = handovers.minutes(cooperative, sitting.id());
        Readiness readiness = signed.isPresent() ? null : handovers.readiness(cooperative, sitting);
        return new SittingPage(
                frame.titled("La passation"),
                "/cooperatives/" + cooperative,
                sitting,
                readiness,
                readiness == null ? signed.orElseThrow() : readiness.minutes(),
                sitting.isLedByTheAssociation() || sitting.outgoing().equals(reader.id()),
                LocalDate.now(clock).toString(),
                said(findings));
    }

    private BeginPage begin(
            Frame frame,
            CooperativeId cooperative,
            Person reader,
            String because,
            List<HandoverFinding> findings) {
        List<Mandate> holding =
                mandates.in(cooperative).stream()
                        .filter(one ->
                                one.role() == Role.MANDATE_HOLDER
                                        && one.place().equals(new Place.InCooperative(cooperative))
                                        && one.holdsOn(LocalDate.now(clock)))
                        .toList();
        List<Mandate> own =
                holding.stream().filter(one -> one.person().equals(reader.id())).toList();
        List<Mandate> offered = own.isEmpty() ? holding : own;
        Map<UUID, Person> named =
                people.named(offered.stream().map(Mandate::person).distinct().toList());
        return new BeginPage(
                frame.titled("Remettre le mandat"),
                here(cooperative),
                offered.stream()
                        .flatMap(one ->
                                Optional.ofNullable(named.get(one.person()))
                                        .map(Person::name)
                                        .map(name -> new Choice(one.id().toString(), name))
                                        .stream())
                        .toList(),
                !own.isEmpty(),
                because,
                handovers.all(cooperative),
                said(findings));
    }

    private static List<Sentence> said(List<HandoverFinding> findings) {
        return findings.stream().map(HandoverSentences::of).toList();
    }

    private static String here(CooperativeId cooperative) {
        return "/cooperatives/" + cooperative + "/passation";
    }
}
