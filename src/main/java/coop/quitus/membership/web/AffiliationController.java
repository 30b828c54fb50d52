package coop.quitus.membership.web;

import coop.quitus.database.OneReading;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.membership.Affiliation;
import coop.quitus.membership.AffiliationFinding;
import coop.quitus.membership.Affiliations;
import coop.quitus.membership.Arrival;
import coop.quitus.membership.MembershipSentences;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The affiliation of a cooperative, as its school counts and declares it, and its association
/// answers.
@Controller
class AffiliationController {

    private final Affiliations affiliations;
    private final AffiliationPages pages;
    private final Places places;

    AffiliationController(Affiliations affiliations, AffiliationPages pages, Places places) {
        this.affiliations = affiliations;
        this.pages = pages;
        this.places = places;
    }

    @OneReading
    @GetMapping(Where.COOPERATIVE)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return pages.page(frame, cooperative, year, reader, null, List.of());
    }

    @PostMapping(Where.COOPERATIVE)
    View count(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Where.cooperative(places, cooperative);
        AffiliationForm.Read read = AffiliationForm.Read.of(sent);
        if (!read.faults().isEmpty()) {
            return pages.page(frame, cooperative, year, reader, read.form(), read.faults())
                    .refused();
        }
        return switch (affiliations.count(cooperative, year, read.said(), reader.acting())) {
            case Outcome.Done<Affiliation, AffiliationFinding> _ ->
                    SeeOther.page(Where.path(cooperative, year))
                            .saying("C'est gardé. Relisez ce qui est dû, puis déclarez.");
            case Outcome.Refused<Affiliation, AffiliationFinding>(var findings) ->
                    pages.page(
                                    frame,
                                    cooperative,
                                    year,
                                    reader,
                                    read.form(),
                                    MembershipSentences.of(findings))
                            .refused();
        };
    }

    /// `somme` is what the page said was due, in cents; `engagement` is ticked.
    @PostMapping(Where.COOPERATIVE + "/declaration")
    View declare(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "0") int somme,
            @RequestParam(defaultValue = "") String engagement,
            Person reader) {
        return answer(
                frame,
                cooperative,
                year,
                reader,
                affiliations.declare(
                        cooperative,
                        year,
                        Money.cents(somme),
                        !engagement.isEmpty(),
                        reader.acting()),
                "L'adhésion est déclarée. Bravo !");
    }

    @PostMapping(Where.COOPERATIVE + "/validation")
    View validate(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return answer(
                frame,
                cooperative,
                year,
                reader,
                affiliations.validate(cooperative, year, reader.acting()),
                "L'adhésion est validée.");
    }

    @PostMapping(Where.COOPERATIVE + "/retour")
    View giveBack(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String mots,
            Person reader) {
        return answer(
                frame,
                cooperative,
                year,
                reader,
                affiliations.giveBack(cooperative, year, mots, reader.acting()),
                "L'adhésion est rendue à l'école, avec votre mot.");
    }

    @PostMapping(Where.COOPERATIVE + "/arrivees")
    View welcome(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam UUID cle,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Where.cooperative(places, cooperative);
        var form = new SentForm(sent);
        LocalDate on = form.day("jour");
        int pupils = form.count("eleves");
        int adults = form.count("adultes");
        if (!form.faults().isEmpty() || on == null) {
            return pages.page(frame, cooperative, year, reader, null, form.faults()).refused();
        }
        var arrival =
                new Arrival(cle, form.text("classe"), pupils, adults, on, reader.acting().name());
        return answer(
                frame,
                cooperative,
                year,
                reader,
                affiliations.welcome(cooperative, year, arrival, reader.acting()),
                "C'est noté : ils sont couverts dès ce jour.");
    }

    @GetMapping(Where.COOPERATIVE + "/attestation.pdf")
    View certificate(
            @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year, Person reader) {
        Where.cooperative(places, cooperative);
        byte[] paper =
                affiliations
                        .certificate(cooperative, year, reader.acting())
                        .orElseThrow(() -> new NotFound("not validated"));
        return new Download(
                "attestation-adhesion-" + year.startsIn() + ".pdf",
                "application/pdf",
                out -> out.write(paper));
    }

    private View answer(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            Outcome<Affiliation, AffiliationFinding> outcome,
            String word) {
        return switch (outcome) {
            case Outcome.Done<Affiliation, AffiliationFinding> _ ->
                    SeeOther.page(Where.path(cooperative, year)).saying(word);
            case Outcome.Refused<Affiliation, AffiliationFinding>(var findings) ->
                    pages.page(
                                    frame,
                                    cooperative,
                                    year,
                                    reader,
                                    null,
                                    MembershipSentences.of(findings))
                            .refused();
        };
    }
}
