package coop.quitus.federation.web;

import static java.util.Objects.requireNonNullElse;

import coop.quitus.bylaw.LocalHistory;
import coop.quitus.federation.Association;
import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Founding;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.federation.Places;
import coop.quitus.federation.Policies;
import coop.quitus.federation.Policy;
import coop.quitus.federation.Tariffs;
import coop.quitus.federation.web.AssociationSettingsPage.Numbers;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What an association is for the State, and what it chose for a school year.
@Controller
class AssociationSettingsController {

    private static final String PATH = "/associations/{association}/reglages";

    private final Places places;
    private final Founding founding;
    private final Policies policies;
    private final Tariffs tariffs;
    private final CalendarOfAssociation calendar;
    private final LocalHistory history;
    private final Rights rights;
    private final Clock clock;

    AssociationSettingsController(
            Places places,
            Founding founding,
            Policies policies,
            Tariffs tariffs,
            CalendarOfAssociation calendar,
            LocalHistory history,
            Rights rights,
            Clock clock) {
        this.places = places;
        this.founding = founding;
        this.policies = policies;
        this.tariffs = tariffs;
        this.calendar = calendar;
        this.history = history;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam Optional<SchoolYear> annee,
            Person reader) {
        return page(frame, association, annee, Map.of(), reader, List.of());
    }

    @PostMapping(PATH)
    View choose(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam Optional<SchoolYear> annee,
            @RequestParam(defaultValue = "") String raison,
            @ModelAttribute Numbers numbers,
            @ModelAttribute PolicyForm form,
            Person reader) {
        var findings = new ArrayList<PlaceFinding>();
        Policy policy = form.read(findings);
        SchoolYear year = annee.orElseGet(this::running);
        // Said again as it stands, it changes nothing, and asks nothing.
        boolean same = findings.isEmpty() && policy.equals(policies.of(association, year));
        if (findings.isEmpty() && !same && history.lacksReason(year, raison)) {
            findings.add(new PlaceFinding.NoReason(year));
        }
        if (findings.isEmpty()) {
            findings.addAll(
                    refusals(
                            founding.identify(
                                    association,
                                    numbers.siren(),
                                    numbers.siret(),
                                    numbers.rna(),
                                    reader.acting())));
        }
        if (findings.isEmpty() && !same) {
            findings.addAll(
                    refusals(policies.choose(association, year, policy, raison, reader.acting())));
        }
        return findings.isEmpty()
                ? kept(association, year)
                : drawn(
                                frame,
                                association,
                                year,
                                numbers,
                                form,
                                Map.of("raison", raison, "choix", "plafonds"),
                                reader,
                                said(findings))
                        .refused();
    }

    @PostMapping(PATH + "/tarifs")
    View price(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam SchoolYear annee,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new ChoicesForm(sent);
        var tariff = form.tariff();
        List<Sentence> sentences =
                form.faults().isEmpty()
                        ? said(
                                refusals(
                                        tariffs.choose(
                                                association,
                                                annee,
                                                tariff,
                                                reason(sent),
                                                reader.acting())))
                        : form.faults();
        return answer(frame, association, annee, sent, reader, sentences);
    }

    @PostMapping(PATH + "/echeances")
    View date(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam SchoolYear annee,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new ChoicesForm(sent);
        var deadlines = form.deadlines(calendar.of(association, annee));
        List<Sentence> sentences =
                form.faults().isEmpty()
                        ? said(
                                refusals(
                                        calendar.choose(
                                                association,
                                                annee,
                                                deadlines,
                                                reason(sent),
                                                reader.acting())))
                        : form.faults();
        return answer(frame, association, annee, sent, reader, sentences);
    }

    private View answer(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            Map<String, String> sent,
            Person reader,
            List<Sentence> sentences) {
        return sentences.isEmpty()
                ? kept(association, year)
                : page(frame, association, Optional.of(year), sent, reader, sentences).refused();
    }

    private static SeeOther kept(AssociationId association, SchoolYear year) {
        return SeeOther.page("/associations/" + association + "/reglages?annee=" + year)
                .saying("Ces choix valent pour l'année " + year.inFrench() + ".");
    }

    private static String reason(Map<String, String> sent) {
        return sent.getOrDefault("raison", "");
    }

    private static <T> List<PlaceFinding> refusals(Outcome<T, PlaceFinding> outcome) {
        return outcome instanceof Outcome.Refused<T, PlaceFinding>(var findings)
                ? findings
                : List.of();
    }

    private static List<Sentence> said(List<PlaceFinding> findings) {
        return findings.stream().map(PlaceSentences::of).toList();
    }

    private AssociationSettingsPage page(
            Frame frame,
            AssociationId association,
            Optional<SchoolYear> annee,
            Map<String, String> sent,
            Person reader,
            List<Sentence> sentences) {
        Association which = Inside.association(places, association);
        SchoolYear year = annee.orElseGet(this::running);
        var numbers =
                new Numbers(
                        requireNonNullElse(which.siren(), ""),
                        requireNonNullElse(which.siret(), ""),
                        requireNonNullElse(which.rna(), ""));
        return drawn(
                frame,
                association,
                year,
                numbers,
                PolicyForm.of(policies.of(association, year)),
                sent,
                reader,
                sentences);
    }

    private AssociationSettingsPage drawn(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            Numbers numbers,
            PolicyForm form,
            Map<String, String> sent,
            Person reader,
            List<Sentence> sentences) {
        Association which = Inside.association(places, association);
        Map<String, String> typed =
                new HashMap<>(
                        ChoicesForm.of(
                                tariffs.of(association, year), calendar.of(association, year)));
        typed.putAll(sent);
        return new AssociationSettingsPage(
                Inside.framed(frame, "Réglages", which.name()),
                which,
                year,
                history.asksWhy(year),
                numbers,
                form,
                typed,
                rights.opens("POST", "/associations/" + association + "/reglages", reader),
                sentences);
    }

    private SchoolYear running() {
        return SchoolYear.of(LocalDate.now(clock));
    }
}
