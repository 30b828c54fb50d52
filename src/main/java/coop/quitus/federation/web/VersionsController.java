package coop.quitus.federation.web;

import coop.quitus.bylaw.BylawFinding;
import coop.quitus.bylaw.BylawSentences;
import coop.quitus.bylaw.Release;
import coop.quitus.bylaw.Releases;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The nation publishes what it proposes to all.
@Controller
class VersionsController {

    private static final String PATH = "/federation/versions";

    private final Releases releases;
    private final Rights rights;
    private final Clock clock;

    VersionsController(Releases releases, Rights rights, Clock clock) {
        this.releases = releases;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(PATH)
    View show(Frame frame, @RequestParam Optional<SchoolYear> annee, Person reader) {
        return page(frame, annee.orElseGet(() -> running().next()), reader, Map.of(), List.of());
    }

    @PostMapping(PATH)
    View publish(
            Frame frame,
            @RequestParam SchoolYear annee,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new ReleaseForm(sent);
        var asked = form.read(annee, releases.settable(annee), LocalDate.now(clock));
        if (!form.faults().isEmpty()) {
            return page(frame, annee, reader, sent, form.faults()).refused();
        }
        return switch (releases.publish(asked, reader.acting())) {
            case Outcome.Done<Release, BylawFinding>(Release release, var _) ->
                    SeeOther.page(PATH)
                            .saying(
                                    "La version "
                                            + release.number()
                                            + " est publiée : elle vaut à partir de "
                                            + release.from().inFrench()
                                            + " pour toutes les associations qui n'ont pas choisi autre chose.");
            case Outcome.Refused<Release, BylawFinding>(var findings) ->
                    page(
                                    frame,
                                    annee,
                                    reader,
                                    sent,
                                    findings.stream().map(BylawSentences::of).toList())
                            .refused();
        };
    }

    private SchoolYear running() {
        return SchoolYear.of(LocalDate.now(clock));
    }

    private VersionsPage page(
            Frame frame,
            SchoolYear from,
            Person reader,
            Map<String, String> typed,
            List<Sentence> sentences) {
        return new VersionsPage(
                Inside.framed(frame, "Les versions nationales", "La fédération"),
                releases.all(),
                releases.settable(from),
                from,
                List.of(running(), running().next(), running().next().next()),
                typed,
                rights.opens("POST", PATH, reader),
                sentences);
    }
}
