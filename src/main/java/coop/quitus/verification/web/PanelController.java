package coop.quitus.verification.web;

import coop.quitus.document.Qr;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.verification.Panels;
import coop.quitus.verification.ReportOffer;
import coop.quitus.verification.VerificationFinding;
import coop.quitus.verification.Verifications;
import coop.quitus.verification.Verifier;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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

/// Who verifies the year: seen, named, invited by those who keep the books.
@Controller
class PanelController {

    private final Panels panels;
    private final Verifications verifications;
    private final Offers offers;
    private final Places places;
    private final Rights rights;

    PanelController(
            Panels panels,
            Verifications verifications,
            Offers offers,
            Places places,
            Rights rights) {
        this.panels = panels;
        this.verifications = verifications;
        this.offers = offers;
        this.places = places;
        this.rights = rights;
    }

    @GetMapping(Here.PANEL)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, cooperative, year, reader, Map.of(), List.of());
    }

    @PostMapping(Here.PANEL)
    View name(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Verifier.Quality quality =
                Arrays.stream(Verifier.Quality.values())
                        .filter(one -> one.name().equals(sent.get("qualite")))
                        .findFirst()
                        .orElse(Verifier.Quality.OTHER);
        return switch (panels.name(
                cooperative,
                year,
                sent.getOrDefault("nom", ""),
                quality,
                sent.getOrDefault("courriel", ""),
                reader.acting())) {
            case Outcome.Done<Verifier, VerificationFinding>(Verifier one, var _) ->
                    SeeOther.page(Here.panel(cooperative, year))
                            .saying(
                                    one.name()
                                            + " est dans la commission. Faites maintenant son lien.");
            case Outcome.Refused<Verifier, VerificationFinding>(var findings) ->
                    page(frame, cooperative, year, reader, sent, Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.PANEL + "/verificateurs/{verifier}/retrait")
    View withdraw(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID verifier,
            Person reader) {
        return switch (panels.withdraw(cooperative, year, verifier, reader.acting())) {
            case Outcome.Done<Verifier, VerificationFinding>(Verifier one, var _) ->
                    SeeOther.page(Here.panel(cooperative, year))
                            .saying(
                                    one.name()
                                            + " n'est plus dans la commission. Son lien ne s'ouvre plus.");
            case Outcome.Refused<Verifier, VerificationFinding>(var findings) ->
                    page(frame, cooperative, year, reader, Map.of(), Here.said(findings)).refused();
        };
    }

    /// The answer is the page itself: the link is shown once, and is in no history.
    @PostMapping(Here.PANEL + "/verificateurs/{verifier}/lien")
    View invite(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID verifier,
            Person reader) {
        return switch (panels.invite(cooperative, year, verifier, reader.acting())) {
            case Outcome.Done<String, VerificationFinding>(String address, var _) -> {
                Verifier one =
                        panels.of(cooperative, year).verifiers().stream()
                                .filter(each -> each.id().equals(verifier))
                                .findFirst()
                                .orElseThrow();
                yield new InvitationPage(
                        frame.titled("Le lien de " + one.name()),
                        Here.panel(cooperative, year),
                        one,
                        address,
                        Qr.of(address));
            }
            case Outcome.Refused<String, VerificationFinding>(var findings) ->
                    page(frame, cooperative, year, reader, Map.of(), Here.said(findings)).refused();
        };
    }

    /// All that the draw was made from, for who wants to draw again.
    @GetMapping(Here.PANEL + "/tirage.csv")
    View draw(@PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        int version = offers.of(cooperative, year).map(ReportOffer::version).orElse(0);
        String file =
                verifications
                        .sample(cooperative, year, version)
                        .map(sample ->
                                DrawFile.of(
                                        sample,
                                        verifications.candidates(cooperative, year, version)))
                        .orElseThrow(() -> new NotFound("nothing drawn"));
        return new Download(
                "tirage-" + year.inFrench() + "-version-" + version + ".csv",
                "text/csv;charset=UTF-8",
                out -> out.write(file.getBytes(StandardCharsets.UTF_8)));
    }

    private PanelPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            Map<String, String> typed,
            List<Sentence> sentences) {
        var place =
                places.cooperative(cooperative)
                        .orElseThrow(() -> new NotFound("no cooperative " + cooperative));
        Optional<ReportOffer> offer = offers.of(cooperative, year);
        return new PanelPage(
                frame.titled("Ceux qui vérifient les comptes"),
                Here.panel(cooperative, year),
                year,
                places.association(place.association()).map(Association::name).orElse(""),
                panels.of(cooperative, year),
                offer.orElse(null),
                offer.map(one -> verifications.progress(cooperative, year, one.version()))
                        .orElse(null),
                typed,
                rights.opens("POST", Here.panel(cooperative, year), reader),
                sentences);
    }
}
