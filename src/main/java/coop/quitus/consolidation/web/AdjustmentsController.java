package coop.quitus.consolidation.web;

import coop.quitus.consolidation.Adjustments;
import coop.quitus.consolidation.ConsolidationFinding;
import coop.quitus.consolidation.ConsolidationSentences;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Adjustments proposed for the accounts of a year: accepted, corrected, refused, added.
@Controller
class AdjustmentsController {

    private static final String HERE = Here.YEAR + "/ajustements";

    private final Adjustments adjustments;
    private final Places places;
    private final Rights rights;

    AdjustmentsController(Adjustments adjustments, Places places, Rights rights) {
        this.adjustments = adjustments;
        this.places = places;
        this.rights = rights;
    }

    @GetMapping(HERE)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, association, year, reader, Map.of(), List.of());
    }

    @PostMapping(HERE)
    View choose(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        boolean accepted = "accepter".equals(form.text("avis"));
        Money amount = accepted ? form.money("montant") : Money.ZERO;
        if (!form.faults().isEmpty()) {
            return page(frame, association, year, reader, Map.of(), form.faults()).refused();
        }
        return after(
                adjustments.choose(
                        association,
                        year,
                        form.text("origine"),
                        accepted,
                        amount,
                        form.text("motif"),
                        reader.acting()),
                frame,
                association,
                year,
                reader,
                Map.of(),
                accepted ? "L'ajustement est accepté." : "L'ajustement est écarté.");
    }

    @PostMapping(HERE + "/tous")
    View acceptAll(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String motif,
            Person reader) {
        return after(
                adjustments.acceptAll(association, year, motif, reader.acting()),
                frame,
                association,
                year,
                reader,
                Map.of(),
                "Tous les ajustements proposés sont acceptés.");
    }

    @PostMapping(HERE + "/libre")
    View add(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        Money amount = form.money("montant");
        if (!form.faults().isEmpty()) {
            return page(frame, association, year, reader, sent, form.faults()).refused();
        }
        return after(
                adjustments.add(
                        association,
                        year,
                        form.text("libelle"),
                        form.text("debit"),
                        form.text("credit"),
                        amount,
                        form.text("motif"),
                        reader.acting()),
                frame,
                association,
                year,
                reader,
                sent,
                "L'ajustement est ajouté.");
    }

    @PostMapping(HERE + "/duree")
    View durableYears(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        int years = form.count("annees");
        if (!form.faults().isEmpty()) {
            return page(frame, association, year, reader, sent, form.faults()).refused();
        }
        return after(
                adjustments.chooseDurableYears(
                        association, year, years, form.text("motif"), reader.acting()),
                frame,
                association,
                year,
                reader,
                sent,
                years == 0
                        ? "Les biens durables restent en charges."
                        : "Les biens durables s'amortissent sur " + years + " ans.");
    }

    private <T> View after(
            Outcome<T, ConsolidationFinding> outcome,
            Frame frame,
            AssociationId association,
            SchoolYear year,
            Person reader,
            Map<String, String> sent,
            String word) {
        return switch (outcome) {
            case Outcome.Done<T, ConsolidationFinding> _ ->
                    SeeOther.page(Here.path(association, year) + "/ajustements").saying(word);
            case Outcome.Refused<T, ConsolidationFinding>(var findings) ->
                    page(
                                    frame,
                                    association,
                                    year,
                                    reader,
                                    sent,
                                    ConsolidationSentences.of(findings))
                            .refused();
        };
    }

    private AdjustmentsPage page(
            Frame frame,
            AssociationId id,
            SchoolYear year,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        Association association = Here.association(places, id);
        String here = Here.path(id, year);
        return new AdjustmentsPage(
                Here.framed(frame, "Les ajustements", association, year),
                here + "/ajustements",
                Here.views(here),
                year,
                adjustments.of(id, year),
                adjustments.durableYears(id, year),
                rights.opens("POST", here + "/ajustements", reader),
                sent,
                sentences);
    }
}
