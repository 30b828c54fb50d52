package coop.quitus.training.web;

import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.training.Tool;
import coop.quitus.training.Tools;
import coop.quitus.training.TrainingFinding;
import coop.quitus.training.TrainingSentences;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The library: an adult looks in it, an association and the federation add to it.
@Controller
class ToolsController {

    private static final String OF_ALL = "/outils";
    private static final String OF_ASSOCIATION = Where.ASSOCIATION + "/outils";

    private final Tools tools;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    ToolsController(Tools tools, Places places, Rights rights, Clock clock) {
        this.tools = tools;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(OF_ALL)
    View all(Frame frame, @RequestParam Map<String, String> sent, Person reader) {
        return page(frame, null, OF_ALL, sent, reader, List.of());
    }

    @GetMapping(OF_ASSOCIATION)
    View ofAssociation(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam Map<String, String> sent,
            Person reader) {
        return page(frame, association, shelf(association), sent, reader, List.of());
    }

    @GetMapping(Where.COOPERATIVE + "/outils")
    View ofCooperative(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Cooperative where = Where.cooperative(places, cooperative);
        String here = Where.path(cooperative) + "/outils";
        return page(frame, where.association(), here, sent, reader, List.of());
    }

    private String shelf(AssociationId association) {
        Where.association(places, association);
        return Where.path(association) + "/outils";
    }

    @PostMapping(OF_ALL)
    View shareWithAll(
            Frame frame,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") List<String> cycles,
            @RequestParam Map<String, String> sent,
            Person reader)
            throws IOException {
        return share(frame, null, OF_ALL, cle, cycles, sent, null, reader);
    }

    @PostMapping(OF_ASSOCIATION)
    View share(
            Frame frame,
            @PathVariable AssociationId association,
            @RequestParam UUID cle,
            @RequestParam(defaultValue = "") List<String> cycles,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile fichier,
            Person reader)
            throws IOException {
        String here = shelf(association);
        return share(frame, association, here, cle, cycles, sent, fichier, reader);
    }

    private View share(
            Frame frame,
            @Nullable AssociationId association,
            String here,
            UUID key,
            List<String> cycles,
            Map<String, String> sent,
            @Nullable MultipartFile file,
            Person reader)
            throws IOException {
        var form = new SentForm(sent);
        List<String> known = Stream.of("1", "2", "3").filter(cycles::contains).toList();
        var asked =
                new Tool(
                        key,
                        association,
                        form.text("titre"),
                        form.text("resume"),
                        form.text("lien"),
                        "",
                        known,
                        form.text("domaine"));
        InputStream content = file == null || file.isEmpty() ? null : file.getInputStream();
        String name = file == null ? null : file.getOriginalFilename();
        return switch (tools.share(asked, content, name == null ? "" : name, reader.acting())) {
            case Outcome.Done<Tool, TrainingFinding> _ ->
                    SeeOther.page(here).saying("L'outil est dans la bibliothèque.");
            case Outcome.Refused<Tool, TrainingFinding>(var findings) ->
                    page(frame, association, here, sent, reader, TrainingSentences.of(findings))
                            .refused();
        };
    }

    @PostMapping(OF_ALL + "/{tool}/retrait")
    View withdrawFromAll(@PathVariable UUID tool, Person reader) {
        return withdraw(null, OF_ALL, tool, reader);
    }

    @PostMapping(OF_ASSOCIATION + "/{tool}/retrait")
    View withdraw(@PathVariable AssociationId association, @PathVariable UUID tool, Person reader) {
        return withdraw(association, shelf(association), tool, reader);
    }

    private View withdraw(
            @Nullable AssociationId association, String here, UUID tool, Person reader) {
        return switch (tools.withdraw(association, tool, reader.acting())) {
            case Outcome.Done<Tool, TrainingFinding> _ ->
                    SeeOther.page(here).saying("L'outil n'est plus dans la bibliothèque.");
            case Outcome.Refused<Tool, TrainingFinding> _ -> throw new NotFound("no tool " + tool);
        };
    }

    @GetMapping(OF_ALL + "/{tool}/fichier")
    ResponseEntity<InputStreamResource> file(@PathVariable UUID tool) {
        Tool known = tools.find(tool).orElseThrow(() -> new NotFound("no tool " + tool));
        InputStream content = tools.open(known).orElseThrow(() -> new NotFound("no file"));
        return ResponseEntity.ok()
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "inline")
                .contentType(MediaType.parseMediaType(tools.mediaType(known)))
                .body(new InputStreamResource(content));
    }

    private ToolsPage page(
            Frame frame,
            @Nullable AssociationId association,
            String here,
            Map<String, String> sent,
            Person reader,
            List<Sentence> sentences) {
        var form = new SentForm(sent);
        String place = association == null ? "" : Where.association(places, association).name();
        return new ToolsPage(
                Where.framed(frame, "Les outils pédagogiques", place),
                here,
                form.text("mots"),
                form.text("cycle"),
                form.text("sur"),
                tools.search(association, form.text("mots"), form.text("cycle"), form.text("sur")),
                !here.startsWith("/cooperatives") && rights.opens("POST", here, reader),
                association != null,
                Ids.next(clock),
                sent,
                sentences);
    }
}
