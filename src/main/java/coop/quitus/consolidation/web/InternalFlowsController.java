package coop.quitus.consolidation.web;

import coop.quitus.consolidation.ConsolidationFinding;
import coop.quitus.consolidation.ConsolidationSentences;
import coop.quitus.consolidation.FlowKind;
import coop.quitus.consolidation.FlowState;
import coop.quitus.consolidation.InternalFlows;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.job.Job;
import coop.quitus.job.Jobs;
import coop.quitus.job.Site;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Books;
import coop.quitus.ledger.EntryId;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What sections paid each other: looked at, confirmed, refused, designated.
@Controller
class InternalFlowsController {

    private static final String HERE = Here.YEAR + "/flux-internes";

    private final InternalFlows flows;
    private final Books books;
    private final Jobs jobs;
    private final Places places;
    private final Rights rights;

    InternalFlowsController(
            InternalFlows flows, Books books, Jobs jobs, Places places, Rights rights) {
        this.flows = flows;
        this.books = books;
        this.jobs = jobs;
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
    View decide(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam CooperativeId cooperative,
            @RequestParam UUID ecriture,
            @RequestParam int ligne,
            @RequestParam FlowState avis,
            @RequestParam(defaultValue = "") String motif,
            Person reader) {
        return after(
                flows.decide(
                        association,
                        cooperative,
                        new EntryId(ecriture),
                        ligne,
                        avis,
                        motif,
                        reader.acting()),
                frame,
                association,
                year,
                reader,
                Map.of(),
                "C'est noté. Les comptes sont à jour.");
    }

    @PostMapping(HERE + "/designation")
    View tie(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam CooperativeId cooperative,
            @RequestParam(defaultValue = "") String piece,
            @RequestParam FlowKind nature,
            @RequestParam(defaultValue = "") String motif,
            Person reader) {
        return after(
                flows.tie(association, cooperative, year, piece, nature, motif, reader.acting()),
                frame,
                association,
                year,
                reader,
                Map.of("cooperative", cooperative.toString(), "piece", piece, "motif", motif),
                "Cette pièce est éliminée des comptes de l'association.");
    }

    @PostMapping(HERE + "/relecture")
    View readAgain(
            @PathVariable AssociationId association, @PathVariable SchoolYear year, Person reader) {
        Here.association(places, association);
        Job job =
                jobs.start(
                        "consolidation.reading",
                        "Relecture des flux internes " + year.inFrench(),
                        Map.of("annee", year.toString()),
                        new Site.OfAssociation(association),
                        reader.acting());
        return SeeOther.page("/travaux/" + job.id());
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
                    SeeOther.page(Here.path(association, year) + "/flux-internes").saying(word);
            case Outcome.Refused<T, ConsolidationFinding>(var findings) -> {
                Here.unlessThere(findings);
                yield page(
                                frame,
                                association,
                                year,
                                reader,
                                sent,
                                ConsolidationSentences.of(findings))
                        .refused();
            }
        };
    }

    private InternalFlowsPage page(
            Frame frame,
            AssociationId id,
            SchoolYear year,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        Association association = Here.association(places, id);
        String here = Here.path(id, year);
        return new InternalFlowsPage(
                Here.framed(frame, "Les flux internes", association, year),
                here + "/flux-internes",
                Here.views(here),
                flows.of(id, year),
                flows.meetings(id, year),
                places.cooperativesOf(id).stream()
                        .map(one ->
                                new Choice(one.id().toString(), one.number() + " · " + one.name()))
                        .toList(),
                books.chart(year),
                rights.opens("POST", here + "/flux-internes", reader),
                sent,
                sentences);
    }
}
