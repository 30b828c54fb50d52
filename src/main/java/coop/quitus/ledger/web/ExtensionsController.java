package coop.quitus.ledger.web;

import coop.quitus.bylaw.LocalHistory;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.ChartExtensionSentences;
import coop.quitus.ledger.ChartExtensions;
import coop.quitus.ledger.ChartExtensions.Extension;
import coop.quitus.ledger.ChartExtensions.Misfit;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
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

/// An association adds lines of its own under those of the nation, and gives them up.
@Controller
class ExtensionsController {

    private static final String PATH = "/associations/{association}/postes";

    /// What a form that names no account says: no line of the chart bears this key.
    private static final String NONE = "NO_ACCOUNT";

    private final ChartExtensions extensions;
    private final Books books;
    private final LocalHistory history;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    ExtensionsController(
            ChartExtensions extensions,
            Books books,
            LocalHistory history,
            Places places,
            Rights rights,
            Clock clock) {
        this.extensions = extensions;
        this.books = books;
        this.history = history;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam Optional<SchoolYear> annee,
            @RequestParam(defaultValue = "") String code,
            Person reader) {
        SchoolYear year = annee.orElseGet(() -> SchoolYear.of(LocalDate.now(clock)));
        Map<String, String> typed =
                extensions.lines(association, year).stream()
                        .filter(line -> line.code().equals(code))
                        .findFirst()
                        .map(ExtensionsController::typed)
                        .orElse(Map.of());
        return page(frame, association, year, typed, reader, List.of());
    }

    private static Map<String, String> typed(Extension line) {
        return Map.of(
                "compte", line.under().value(),
                "code", line.code(),
                "libelle", line.label(),
                "aide", line.help(),
                "mots", String.join(", ", line.examples()));
    }

    @PostMapping(PATH)
    View write(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam SchoolYear annee,
            @RequestParam Map<String, String> sent,
            Person reader) {
        String under = sent.getOrDefault("compte", "");
        var asked =
                new Extension(
                        new AccountKey(under.matches("[A-Z][A-Z0-9_]{2,39}") ? under : NONE),
                        sent.getOrDefault("code", ""),
                        sent.getOrDefault("libelle", ""),
                        sent.getOrDefault("aide", ""),
                        List.of(sent.getOrDefault("mots", "").split("[,;\r\n]")));
        return answer(
                frame,
                association,
                annee,
                sent,
                reader,
                extensions.write(
                        association,
                        annee,
                        asked,
                        sent.getOrDefault("raison", ""),
                        reader.acting()),
                "Vos coopératives trouveront ce poste.");
    }

    @PostMapping(PATH + "/{code}/retrait")
    View withdraw(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable String code,
            @RequestParam SchoolYear annee,
            @RequestParam(defaultValue = "") String raison,
            Person reader) {
        return answer(
                frame,
                association,
                annee,
                Map.of(),
                reader,
                extensions.withdraw(association, annee, code, raison, reader.acting()),
                "Ce poste n'est plus proposé.");
    }

    private View answer(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            Map<String, String> sent,
            Person reader,
            Outcome<Extension, Misfit> outcome,
            String done) {
        return switch (outcome) {
            case Outcome.Done<Extension, Misfit> _ ->
                    SeeOther.page(path(association) + "?annee=" + year).saying(done);
            case Outcome.Refused<Extension, Misfit>(var findings) ->
                    page(
                                    frame,
                                    association,
                                    year,
                                    sent,
                                    reader,
                                    findings.stream().map(ChartExtensionSentences::of).toList())
                            .refused();
        };
    }

    private ExtensionsPage page(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            Map<String, String> typed,
            Person reader,
            List<Sentence> sentences) {
        String name =
                places.association(association)
                        .orElseThrow(() -> new NotFound("no association " + association))
                        .name();
        Frame titled = frame.titled("Nos postes de comptes");
        return new ExtensionsPage(
                titled.place().isEmpty() ? titled.at(name) : titled,
                path(association),
                year,
                books.chart(year),
                extensions.lines(association, year),
                rights.opens("POST", path(association), reader),
                history.asksWhy(year),
                typed,
                sentences);
    }

    private static String path(AssociationId association) {
        return "/associations/" + association + "/postes";
    }
}
