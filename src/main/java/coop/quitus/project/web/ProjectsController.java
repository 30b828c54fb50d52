package coop.quitus.project.web;

import coop.quitus.federation.ClassUnit;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.kit.Kit;
import coop.quitus.kit.Kits;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectDraft;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.Projects;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The projects of a cooperative: list them, begin one from a kit or a free one.
@Controller
class ProjectsController {

    private final Places places;
    private final Kits kits;
    private final Projects projects;
    private final Rights rights;
    private final Clock clock;

    ProjectsController(Places places, Kits kits, Projects projects, Rights rights, Clock clock) {
        this.places = places;
        this.kits = kits;
        this.projects = projects;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.PROJECTS)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        String path = Here.projects(cooperative, year);
        return new ProjectsPage(
                frame.titled("Les projets"),
                path,
                year,
                projects.of(cooperative, year),
                rights.opens("POST", path, reader));
    }

    @GetMapping(Here.PROJECTS + "/nouveau")
    View choose(
            Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        return new NewProjectPage(
                frame.titled("Commencer un projet"),
                Here.projects(cooperative, year),
                kits.offered(school(cooperative).association()));
    }

    @GetMapping(Here.PROJECTS + "/nouveau/libre")
    View free(Frame frame, @PathVariable CooperativeId cooperative, @PathVariable SchoolYear year) {
        return form(frame, cooperative, year, null, Ids.next(clock), proposed(year), List.of());
    }

    @GetMapping(Here.PROJECTS + "/nouveau/{kit}")
    View ofKit(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable String kit) {
        Kit chosen = kit(cooperative, kit);
        Map<String, String> typed = proposed(year);
        typed.put("titre", chosen.title());
        typed.put("but", chosen.purpose());
        typed.put("domaine", chosen.domain());
        return form(frame, cooperative, year, chosen, Ids.next(clock), typed, List.of());
    }

    /// From today, or the first day of a year to come, to the summer.
    private Map<String, String> proposed(SchoolYear year) {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> typed = new HashMap<>();
        typed.put("du", (year.contains(today) ? today : year.firstDay()).toString());
        typed.put("jusqua", LocalDate.of(year.startsIn() + 1, 6, 30).toString());
        return typed;
    }

    @PostMapping(Here.PROJECTS)
    View begin(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String kit,
            @RequestParam(defaultValue = "") String cle,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Kit chosen = kit.isEmpty() ? null : kit(cooperative, kit);
        UUID key = ProjectForm.key(cle, clock);
        var form = new ProjectForm(sent);
        ProjectDraft draft = form.draft(school(cooperative).classes(), List.of());
        if (!form.faults().isEmpty()) {
            return form(frame, cooperative, year, chosen, key, sent, form.faults()).refused();
        }
        Outcome<Project, ProjectFinding> begun =
                chosen == null
                        ? projects.begin(cooperative, year, key, draft, reader.acting())
                        : projects.live(cooperative, year, key, chosen, draft, reader.acting());
        return switch (begun) {
            case Outcome.Done<Project, ProjectFinding>(
                            Project project,
                            List<ProjectFinding> remarks) ->
                    SeeOther.page(project.path())
                            .saying("Le projet commence." + Here.remarks(remarks));
            case Outcome.Refused<Project, ProjectFinding>(List<ProjectFinding> findings) ->
                    form(frame, cooperative, year, chosen, key, sent, Here.said(findings))
                            .refused();
        };
    }

    private ProjectFormPage form(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            @Nullable Kit kit,
            UUID key,
            Map<String, String> typed,
            List<Sentence> sentences) {
        String path = Here.projects(cooperative, year);
        List<ClassUnit> classes = school(cooperative).classes();
        return new ProjectFormPage(
                frame.titled(kit == null ? "Un projet à vous" : kit.title()),
                path,
                path + "/nouveau",
                kit,
                key.toString(),
                classes,
                typed,
                sentences);
    }

    private Cooperative school(CooperativeId cooperative) {
        return places.cooperative(cooperative)
                .orElseThrow(() -> new NotFound("no cooperative " + cooperative));
    }

    private Kit kit(CooperativeId cooperative, String code) {
        return kits.latest(school(cooperative).association(), code)
                .orElseThrow(() -> new NotFound("no kit " + code));
    }
}
