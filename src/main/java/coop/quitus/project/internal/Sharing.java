package coop.quitus.project.internal;

import coop.quitus.database.Tenancy;
import coop.quitus.federation.Places;
import coop.quitus.identity.Secrets;
import coop.quitus.kernel.Actor;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.picture.Use;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectLink;
import coop.quitus.project.ProjectLinks;
import coop.quitus.project.ProjectReport;
import coop.quitus.project.ProjectReports;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Opens and closes the links by which reports are read.
@Component
final class Sharing implements ProjectLinks {

    private final Tenancy tenancy;
    private final Places places;
    private final ProjectTable table;
    private final LinkTable links;
    private final ProjectReports reports;
    private final Words words;
    private final Clock clock;

    Sharing(
            Tenancy tenancy,
            Places places,
            ProjectTable table,
            LinkTable links,
            ProjectReports reports,
            Words words,
            Clock clock) {
        this.tenancy = tenancy;
        this.places = places;
        this.table = table;
        this.links = links;
        this.reports = reports;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public Outcome<Opened, ProjectFinding> open(
            CooperativeId cooperative, UUID project, String reader, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    Optional<Project> known = table.find(cooperative, project);
                    if (known.isEmpty()) {
                        return Outcome.refused(new ProjectFinding.NoSuchProject());
                    }
                    List<ProjectFinding> faults =
                            words.faults(
                                    cooperative,
                                    known.get().year(),
                                    Map.of("lecteur", reader),
                                    120);
                    if (reader.isBlank()) {
                        faults.add(new ProjectFinding.Missing("lecteur", "pour qui est ce lien"));
                    }
                    if (!faults.isEmpty()) {
                        return Outcome.refused(faults);
                    }
                    String secret = Secrets.fresh();
                    var link =
                            new ProjectLink(
                                    Ids.next(clock),
                                    project,
                                    reader.strip(),
                                    LocalDate.now(clock).plusDays(DAYS),
                                    null,
                                    clock.instant(),
                                    by.name());
                    links.open(
                            places.cooperative(cooperative).orElseThrow(),
                            link,
                            Secrets.hash(secret),
                            by);
                    return Outcome.done(new Opened(link, "/projets/" + cooperative + "/" + secret));
                });
    }

    @Override
    public List<ProjectLink> of(CooperativeId cooperative, UUID project) {
        return tenancy.reading(cooperative, () -> links.of(cooperative, project));
    }

    @Override
    public Outcome<ProjectLink, ProjectFinding> close(
            CooperativeId cooperative, UUID link, Actor by) {
        return tenancy.within(
                cooperative,
                () -> {
                    if (links.find(cooperative, link).isEmpty()) {
                        return Outcome.refused(new ProjectFinding.NoSuchLink());
                    }
                    links.close(cooperative, link);
                    return Outcome.done(links.find(cooperative, link).orElseThrow());
                });
    }

    @Override
    public Optional<ProjectReport> read(CooperativeId cooperative, String secret) {
        return tenancy.reading(
                cooperative,
                () ->
                        links.behind(cooperative, Secrets.hash(secret))
                                .filter(link -> link.opens(LocalDate.now(clock)))
                                .flatMap(link ->
                                        reports.report(cooperative, link.project(), Use.PARTNER)));
    }
}
