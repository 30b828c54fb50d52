package coop.quitus.federation.web;

import coop.quitus.bylaw.LegalText;
import coop.quitus.bylaw.LegalTexts;
import coop.quitus.bylaw.LocalHistory;
import coop.quitus.bylaw.LocalRules;
import coop.quitus.bylaw.Releases;
import coop.quitus.federation.Association;
import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.federation.Places;
import coop.quitus.federation.Policies;
import coop.quitus.federation.Tariffs;
import coop.quitus.federation.web.LocalRulesPage.Part;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// National and local rules, side by side. Each room brings its own rows.
@Controller
class LocalRulesController {

    private final Places places;
    private final ObjectProvider<LocalRules> rooms;
    private final Tariffs tariffs;
    private final CalendarOfAssociation calendar;
    private final Policies policies;
    private final LocalHistory history;
    private final Releases releases;
    private final LegalTexts texts;
    private final Rights rights;
    private final Clock clock;

    LocalRulesController(
            Places places,
            ObjectProvider<LocalRules> rooms,
            Tariffs tariffs,
            CalendarOfAssociation calendar,
            Policies policies,
            LocalHistory history,
            Releases releases,
            LegalTexts texts,
            Rights rights,
            Clock clock) {
        this.places = places;
        this.rooms = rooms;
        this.tariffs = tariffs;
        this.calendar = calendar;
        this.policies = policies;
        this.history = history;
        this.releases = releases;
        this.texts = texts;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping("/associations/{association}/regles-locales")
    View thisYear(@PathVariable AssociationId association) {
        return SeeOther.page(path(association) + "/" + SchoolYear.of(LocalDate.now(clock)));
    }

    @GetMapping("/associations/{association}/regles-locales/{year}")
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, association, year, reader, List.of());
    }

    @PostMapping("/associations/{association}/regles-locales/{year}/{part}")
    View follow(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable String part,
            @RequestParam(defaultValue = "") String raison,
            Person reader) {
        Outcome<?, PlaceFinding> outcome =
                switch (part) {
                    case "tarifs" -> tariffs.follow(association, year, raison, reader.acting());
                    case "echeances" -> calendar.follow(association, year, raison, reader.acting());
                    case "plafonds" -> policies.follow(association, year, raison, reader.acting());
                    default -> throw new NotFound("no part " + part);
                };
        return outcome instanceof Outcome.Refused<?, PlaceFinding>(var findings)
                ? page(
                                frame,
                                association,
                                year,
                                reader,
                                findings.stream().map(PlaceSentences::of).toList())
                        .refused()
                : SeeOther.page(path(association) + "/" + year)
                        .saying("Ces choix suivent de nouveau la fédération.");
    }

    private LocalRulesPage page(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            Person reader,
            List<Sentence> sentences) {
        Association which = Inside.association(places, association);
        List<Part> parts =
                rooms.stream()
                        .sorted(Comparator.comparingInt(LocalRules::rank))
                        .map(room ->
                                new Part(
                                        room.title(),
                                        room.door(association, year),
                                        room.wayBack(association, year),
                                        room.of(association, year)))
                        .toList();
        return new LocalRulesPage(
                Inside.framed(frame, "Les règles " + year.inFrench(), which.name()),
                path(association),
                year,
                parts,
                history.latest(association, year),
                history.of(association, year),
                releases.all().stream().filter(one -> one.from().compareTo(year) <= 0).toList(),
                texts.all().stream().collect(Collectors.toMap(LegalText::key, Function.identity())),
                rights.opens("POST", "/associations/" + association + "/reglages", reader),
                history.asksWhy(year),
                sentences);
    }

    private static String path(AssociationId association) {
        return "/associations/" + association + "/regles-locales";
    }
}
