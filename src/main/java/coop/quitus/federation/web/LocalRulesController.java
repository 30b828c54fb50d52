package coop.quitus.federation.web;

import coop.quitus.bylaw.LegalText;
import coop.quitus.bylaw.LegalTexts;
import coop.quitus.bylaw.LocalHistory;
import coop.quitus.bylaw.LocalRules;
import coop.quitus.bylaw.Releases;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.federation.web.LocalRulesPage.Part;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ui.Frame;
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
import org.springframework.web.servlet.View;

/// National and local rules, side by side. Each room brings its own rows.
@Controller
class LocalRulesController {

    private final Places places;
    private final ObjectProvider<LocalRules> rooms;
    private final LocalHistory history;
    private final Releases releases;
    private final LegalTexts texts;
    private final Rights rights;
    private final Clock clock;

    LocalRulesController(
            Places places,
            ObjectProvider<LocalRules> rooms,
            LocalHistory history,
            Releases releases,
            LegalTexts texts,
            Rights rights,
            Clock clock) {
        this.places = places;
        this.rooms = rooms;
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
        Association which = Inside.association(places, association);
        List<Part> parts =
                rooms.stream()
                        .sorted(Comparator.comparingInt(LocalRules::rank))
                        .map(room ->
                                new Part(
                                        room.title(),
                                        room.door(association, year),
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
                rights.opens("POST", "/associations/" + association + "/reglages", reader));
    }

    private static String path(AssociationId association) {
        return "/associations/" + association + "/regles-locales";
    }
}
