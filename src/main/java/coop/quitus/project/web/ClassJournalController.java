package coop.quitus.project.web;

import coop.quitus.kernel.Outcome;
import coop.quitus.picture.NewPicture;
import coop.quitus.picture.Picture;
import coop.quitus.picture.PictureFinding;
import coop.quitus.picture.PictureSentences;
import coop.quitus.picture.Pictures;
import coop.quitus.project.Project;
import coop.quitus.project.ProjectFinding;
import coop.quitus.project.ProjectJournal;
import coop.quitus.project.ProjectLeaf;
import coop.quitus.project.Projects;
import coop.quitus.pupil.ClassSession;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// What a class adds to the journal of a project from its tablet: some words, a drawing, a
/// photograph, a sound.
@Controller
class ClassJournalController {

    private final Projects projects;
    private final ProjectJournal journal;
    private final Pictures pictures;
    private final Clock clock;

    ClassJournalController(
            Projects projects, ProjectJournal journal, Pictures pictures, Clock clock) {
        this.projects = projects;
        this.journal = journal;
        this.pictures = pictures;
        this.clock = clock;
    }

    @PostMapping(Here.CLASS_STEP + "/journal")
    View add(
            ClassSession session,
            @PathVariable UUID project,
            @PathVariable String step,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile fichier)
            throws IOException {
        Project known =
                projects.find(session.cooperative(), project)
                        .filter(one -> one.has(session.classCode()))
                        .orElseThrow(() -> new NotFound("no project " + project));
        String path = "/classe/projets/" + known.id() + "/etapes/" + step;
        var form = new LeafForm(sent, clock);
        if (fichier == null || fichier.isEmpty()) {
            return added(session, known, path, form.leaf(step, session.classCode(), null, ""));
        }
        return switch (kept(session, form, sent, fichier)) {
            case Outcome.Done<Picture, PictureFinding>(Picture picture, List<PictureFinding> _) ->
                    added(
                            session,
                            known,
                            path,
                            form.leaf(step, session.classCode(), picture.id(), ""));
            case Outcome.Refused<Picture, PictureFinding>(List<PictureFinding> findings) ->
                    SeeOther.page(path)
                            .saying(
                                    "Rien n'est gardé. "
                                            + PictureSentences.of(findings.getFirst()).fact());
        };
    }

    private Outcome<Picture, PictureFinding> kept(
            ClassSession session, LeafForm form, Map<String, String> sent, MultipartFile file)
            throws IOException {
        Picture.Kind kind =
                Arrays.stream(Picture.Kind.values())
                        .filter(one -> one.name().equals(sent.get("genre")))
                        .findFirst()
                        .orElse(Picture.Kind.PHOTO);
        String name = file.getOriginalFilename();
        var asked =
                new NewPicture(
                        form.key(),
                        session.year(),
                        session.classCode(),
                        kind,
                        form.form().text("mots"),
                        name == null ? "" : name);
        try (InputStream content = file.getInputStream()) {
            return pictures.keep(session.cooperative(), asked, content, session.actor());
        }
    }

    private View added(ClassSession session, Project project, String path, ProjectLeaf leaf) {
        return switch (journal.add(session.cooperative(), project.id(), leaf, session.actor())) {
            case Outcome.Done<ProjectLeaf, ProjectFinding> _ ->
                    SeeOther.page(path).saying("C'est dans le journal du projet.");
            case Outcome.Refused<ProjectLeaf, ProjectFinding>(List<ProjectFinding> findings) ->
                    SeeOther.page(path).saying("Rien n'est gardé." + Here.remarks(findings));
        };
    }
}
