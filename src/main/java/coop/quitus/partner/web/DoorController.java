package coop.quitus.partner.web;

import coop.quitus.document.SentFiles;
import coop.quitus.federation.Places;
import coop.quitus.identity.LinkGuard;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Agreements;
import coop.quitus.partner.Commitment;
import coop.quitus.partner.Contribution;
import coop.quitus.partner.Contributions;
import coop.quitus.partner.Invoice;
import coop.quitus.partner.Invoices;
import coop.quitus.partner.PartnerDoors;
import coop.quitus.partner.PartnerDoors.Door;
import coop.quitus.partner.PartnerFinding;
import coop.quitus.partner.SharedProject;
import coop.quitus.partner.SharedProjects;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// A partner's own door: the link is the key, no account is asked for.
@Controller
class DoorController {

    private final PartnerDoors doors;
    private final Contributions contributions;
    private final Agreements agreements;
    private final Invoices invoices;
    private final ObjectProvider<SharedProjects> projects;
    private final Places places;
    private final SentFiles files;
    private final LinkGuard guard;
    private final Clock clock;

    DoorController(
            PartnerDoors doors,
            Contributions contributions,
            Agreements agreements,
            Invoices invoices,
            ObjectProvider<SharedProjects> projects,
            Places places,
            SentFiles files,
            LinkGuard guard,
            Clock clock) {
        this.doors = doors;
        this.contributions = contributions;
        this.agreements = agreements;
        this.invoices = invoices;
        this.projects = projects;
        this.places = places;
        this.files = files;
        this.guard = guard;
        this.clock = clock;
    }

    @GetMapping(Here.DOOR)
    View show(
            Frame frame,
            @PathVariable CooperativeId place,
            @PathVariable String secret,
            HttpServletRequest request) {
        return page(frame, secret, behind(place, secret, request), Map.of(), List.of());
    }

    private Door behind(CooperativeId place, String secret, HttpServletRequest request) {
        return guard.behind(request.getRemoteAddr(), () -> doors.behind(place, secret))
                .orElseThrow(() -> new NotFound("no door behind this link"));
    }

    @PostMapping(Here.DOOR + "/promesse")
    View promise(
            Frame frame,
            @PathVariable CooperativeId place,
            @PathVariable String secret,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request) {
        Door door = behind(place, secret, request);
        var form = new PartnerForm(sent);
        var quantity = form.quantity();
        if (!form.faults().isEmpty()) {
            return page(frame, secret, door, sent, form.faults()).refused();
        }
        return switch (contributions.promise(
                place,
                form.key(),
                door.partner().id(),
                door.project(),
                form.nature(),
                form.text("libelle"),
                quantity,
                form.text("unite"),
                door.acting())) {
            case Outcome.Done<Commitment, PartnerFinding> _ ->
                    SeeOther.page(path(place, secret)).saying("Merci, c'est noté.");
            case Outcome.Refused<Commitment, PartnerFinding>(var findings) ->
                    page(frame, secret, door, sent, Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.DOOR + "/facture")
    View invoice(
            Frame frame,
            @PathVariable CooperativeId place,
            @PathVariable String secret,
            @RequestParam Map<String, String> sent,
            @RequestParam MultipartFile fichier,
            HttpServletRequest request) {
        Door door = behind(place, secret, request);
        var form = new PartnerForm(sent);
        SentFiles.Kept kept = files.keep(place, fichier, door.acting());
        var asked =
                new Invoices.Sent(
                        form.key(),
                        form.text("numero"),
                        form.day("date", LocalDate.now(clock)),
                        form.money("montant"),
                        form.text("siret"),
                        kept.hash());
        var faults = new ArrayList<>(form.faults());
        faults.addAll(kept.faults());
        if (!faults.isEmpty()) {
            return page(frame, secret, door, sent, faults).refused();
        }
        return switch (invoices.receive(door, asked)) {
            case Outcome.Done<Invoice, PartnerFinding> _ ->
                    SeeOther.page(path(place, secret))
                            .saying("Votre facture est arrivée. La coopérative la lira.");
            case Outcome.Refused<Invoice, PartnerFinding>(var findings) ->
                    page(frame, secret, door, sent, Here.said(findings)).refused();
        };
    }

    @GetMapping(Here.DOOR + "/images/{picture}")
    ResponseEntity<byte[]> picture(
            @PathVariable CooperativeId place,
            @PathVariable String secret,
            @PathVariable UUID picture,
            HttpServletRequest request) {
        Door door = behind(place, secret, request);
        SharedProject project =
                shared(door).orElseThrow(() -> new NotFound("nothing is shared here"));
        if (project.pictures().stream().noneMatch(one -> one.id().equals(picture))) {
            throw new NotFound("not a picture of this project");
        }
        byte[] bytes =
                projects.stream()
                        .flatMap(bell -> bell.picture(place, project.id(), picture).stream())
                        .findFirst()
                        .orElseThrow(() -> new NotFound("no picture"));
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "private, no-store")
                .body(bytes);
    }

    private Optional<SharedProject> shared(Door door) {
        UUID project = door.project();
        return project == null
                ? Optional.empty()
                : projects.stream()
                        .flatMap(bell ->
                                bell
                                        .shared(door.cooperative(), project, door.partner().id())
                                        .stream())
                        .findFirst();
    }

    private static String path(CooperativeId place, String secret) {
        return "/partenaire/" + place + "/" + secret;
    }

    /// Only what is theirs, and of the project behind this very door.
    private DoorPage page(
            Frame frame,
            String secret,
            Door door,
            Map<String, String> typed,
            List<Sentence> sentences) {
        CooperativeId place = door.cooperative();
        UUID partner = door.partner().id();
        String school = places.cooperative(place).orElseThrow().name();
        return new DoorPage(
                frame.titled("Ce que nous faisons ensemble").at(school),
                path(place, secret),
                school,
                door,
                shared(door).orElse(null),
                contributions.promised(place).stream()
                        .filter(one -> one.partner().equals(partner))
                        .filter(one -> isOfThis(door, one.project()))
                        .toList(),
                contributions.of(place, door.year()).stream()
                        .filter(Contribution::stands)
                        .filter(one -> one.partner().id().equals(partner))
                        .filter(one -> isOfThis(door, one.project()))
                        .toList(),
                agreements.of(place).stream()
                        .filter(one -> one.partner().id().equals(partner))
                        .toList(),
                invoices.of(place).stream()
                        .filter(one -> one.partner().id().equals(partner))
                        .toList(),
                typed.getOrDefault("cle", UUID.randomUUID().toString()),
                typed,
                sentences);
    }

    private static boolean isOfThis(Door door, @Nullable UUID project) {
        return Objects.equals(door.project(), project);
    }
}
