package coop.quitus.oversight.web;

import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.oversight.Cockpit;
import coop.quitus.oversight.OversightFinding;
import coop.quitus.oversight.OversightSentences;
import coop.quitus.oversight.Standing;
import coop.quitus.oversight.Stewards;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// All the cooperatives of an association, as a list, a map or a file; and who looks after which.
@Controller
class CockpitController {

    private final Cockpit cockpit;
    private final Stewards stewards;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    CockpitController(
            Cockpit cockpit, Stewards stewards, Places places, Rights rights, Clock clock) {
        this.cockpit = cockpit;
        this.stewards = stewards;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    /// Until the new year the reports of the last one are what matters; then the books of this one.
    @GetMapping("/associations/{association}/suivi")
    View now(@PathVariable AssociationId association) {
        SchoolYear year = SchoolYear.of(LocalDate.now(clock).minusMonths(4));
        return SeeOther.page(Here.cockpit(association, year));
    }

    @GetMapping(Here.COCKPIT)
    View list(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return page(frame, association, year, CockpitFilter.of(sent), reader, List.of());
    }

    @GetMapping(Here.COCKPIT + "/carte")
    View map(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        CockpitFilter filter = CockpitFilter.of(sent);
        String place = Here.association(places, association).name();
        return new CockpitMapPage(
                Here.framed(frame, "La carte " + year.inFrench(), place),
                Here.cockpit(association, year),
                year,
                filter,
                filter.among(cockpit.of(association, year), reader.id()));
    }

    @GetMapping(Here.COCKPIT + "/liste.csv")
    View file(
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Here.association(places, association);
        String text =
                CockpitList.of(
                        CockpitFilter.of(sent).among(cockpit.of(association, year), reader.id()));
        return new Download(
                "suivi-" + year + ".csv",
                "text/csv;charset=UTF-8",
                out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    @PostMapping(Here.COCKPIT + "/pesee")
    View weigh(
            @PathVariable AssociationId association, @PathVariable SchoolYear year, Person reader) {
        Here.association(places, association);
        return SeeOther.page(cockpit.weigh(association, year, reader.acting()).path());
    }

    @PostMapping(Here.COCKPIT + "/repartition")
    View share(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam MultiValueMap<String, String> sent,
            Person reader) {
        Map<String, String> fields = sent.toSingleValueMap();
        CockpitFilter filter = Chosen.filter(fields);
        Set<CooperativeId> chosen =
                Chosen.among(sent, filter.among(cockpit.of(association, year), reader.id()));
        String sector = fields.getOrDefault("nouveau-secteur", "").strip();
        String steward = fields.getOrDefault("nouveau-responsable", "");
        Outcome<Integer, OversightFinding> outcome =
                stewards.assign(
                        association,
                        chosen,
                        sector.isEmpty() ? null : sector,
                        !steward.isEmpty(),
                        steward.isEmpty() || steward.equals(CockpitFilter.NOBODY)
                                ? null
                                : id(steward),
                        reader.acting());
        return switch (outcome) {
            case Outcome.Done<Integer, OversightFinding>(Integer many, var _) ->
                    SeeOther.page(Here.cockpit(association, year) + filter.query())
                            .saying(
                                    many == 1
                                            ? "C'est noté pour 1 coopérative."
                                            : "C'est noté pour " + many + " coopératives.");
            case Outcome.Refused<Integer, OversightFinding>(var findings) ->
                    page(frame, association, year, filter, reader, OversightSentences.of(findings))
                            .refused();
        };
    }

    /// One that names nobody is of no team.
    private static UUID id(String sent) {
        try {
            return UUID.fromString(sent);
        } catch (IllegalArgumentException nobody) {
            return new UUID(0, 0);
        }
    }

    private CockpitPage page(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            CockpitFilter filter,
            Person reader,
            List<Sentence> sentences) {
        String here = Here.cockpit(association, year);
        String place = Here.association(places, association).name();
        List<Standing> all = cockpit.of(association, year);
        return new CockpitPage(
                Here.framed(frame, "Le suivi " + year.inFrench(), place),
                here,
                year,
                filter,
                all,
                filter.among(all, reader.id()),
                stewards.team(association),
                rights.opens("POST", here + "/rappels", reader),
                sentences);
    }
}
