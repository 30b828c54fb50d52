package coop.quitus.consolidation.web;

import coop.quitus.consolidation.Adjustment;
import coop.quitus.consolidation.Adjustments;
import coop.quitus.consolidation.AnnualAccounts;
import coop.quitus.consolidation.ConsolidationFinding;
import coop.quitus.consolidation.ConsolidationSentences;
import coop.quitus.consolidation.YearAccounts;
import coop.quitus.federation.Association;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;

/// The accounts of a year: read, taken away, approved.
@Controller
class YearAccountsController {

    private final YearAccounts accounts;
    private final Adjustments adjustments;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    YearAccountsController(
            YearAccounts accounts,
            Adjustments adjustments,
            Places places,
            Rights rights,
            Clock clock) {
        this.accounts = accounts;
        this.adjustments = adjustments;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping("/associations/{association}/comptes")
    View now(@PathVariable AssociationId association) {
        return SeeOther.page(Here.path(association, Here.current(clock)));
    }

    @GetMapping(Here.YEAR)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, association, year, reader, List.of());
    }

    @PostMapping(Here.YEAR + "/arrete")
    View approve(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            Person reader) {
        Here.association(places, association);
        return switch (accounts.approve(association, year, reader.acting())) {
            case Outcome.Done<YearAccounts.Approval, ConsolidationFinding> done ->
                    SeeOther.page(Here.path(association, year))
                            .saying(
                                    "Les comptes sont arrêtés, sous le n° "
                                            + done.value().number()
                                            + ".");
            case Outcome.Refused<YearAccounts.Approval, ConsolidationFinding>(var findings) ->
                    page(frame, association, year, reader, ConsolidationSentences.of(findings))
                            .refused();
        };
    }

    private YearAccountsPage page(
            Frame frame,
            AssociationId id,
            SchoolYear year,
            Person reader,
            List<Sentence> sentences) {
        Association association = Here.association(places, id);
        String here = Here.path(id, year);
        AnnualAccounts draft = accounts.draft(id, year);
        YearAccounts.Approval approval = accounts.approval(id, year).orElse(null);
        List<YearAccounts.Section> sections = accounts.sections(id, year);
        long waiting =
                adjustments.of(id, year).stream()
                        .filter(one -> one.state() == Adjustment.State.PROPOSED)
                        .count();
        return new YearAccountsPage(
                Here.framed(frame, "Les comptes de l'association", association, year),
                here,
                Here.views(here),
                draft,
                approval,
                approval != null && !approval.accounts().equals(draft),
                sections.size(),
                sections.stream().filter(YearAccounts.Section::late).toList(),
                (int) waiting,
                rights.opens("POST", here + "/arrete", reader),
                sentences);
    }

    @GetMapping(Here.YEAR + "/fichiers/{name}")
    View file(
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable String name) {
        Here.association(places, association);
        Dressed dressed = Dressed.named(name);
        AnnualAccounts draft = accounts.draft(association, year);
        return new Download(
                "comptes-" + association + "-" + year + dressed.suffix(),
                dressed.mediaType(),
                out -> accounts.write(draft, dressed.dress(), out));
    }

    @GetMapping(Here.YEAR + "/comptes-arretes.pdf")
    View sealed(
            @PathVariable AssociationId association, @PathVariable SchoolYear year, Person reader) {
        Here.association(places, association);
        byte[] paper =
                accounts.sealed(association, year, reader.acting())
                        .orElseThrow(() -> new NotFound("no approved accounts"));
        return new Download(
                "comptes-arretes-" + association + "-" + year + ".pdf",
                "application/pdf",
                out -> out.write(paper));
    }
}
