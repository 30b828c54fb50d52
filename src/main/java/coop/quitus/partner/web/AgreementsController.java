package coop.quitus.partner.web;

import coop.quitus.document.SentFiles;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.partner.Agreement;
import coop.quitus.partner.Agreements;
import coop.quitus.partner.PartnerFinding;
import coop.quitus.partner.Partners;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// The agreements of a cooperative: file one, open it to everyone, hand out its paper.
@Controller
class AgreementsController {

    private final Agreements agreements;
    private final Partners partners;
    private final SentFiles files;
    private final Rights rights;
    private final Clock clock;

    AgreementsController(
            Agreements agreements, Partners partners, SentFiles files, Rights rights, Clock clock) {
        this.agreements = agreements;
        this.partners = partners;
        this.files = files;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Here.AGREEMENTS)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, cooperative, year, Map.of(), reader, List.of());
    }

    @PostMapping(Here.AGREEMENTS)
    View file(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            @RequestParam MultipartFile fichier,
            Person reader) {
        var form = new PartnerForm(sent);
        SentFiles.Kept kept = files.keep(cooperative, fichier, reader.acting());
        var asked = form.agreement(year, kept.hash(), LocalDate.now(clock));
        var faults = new ArrayList<>(form.faults());
        faults.addAll(kept.faults());
        if (!faults.isEmpty()) {
            return page(frame, cooperative, year, sent, reader, faults).refused();
        }
        return switch (agreements.file(cooperative, asked, reader.acting())) {
            case Outcome.Done<Agreement, PartnerFinding> _ ->
                    SeeOther.page(Here.year(cooperative, year) + "/conventions")
                            .saying("La convention est classée.");
            case Outcome.Refused<Agreement, PartnerFinding>(var findings) ->
                    page(frame, cooperative, year, sent, reader, Here.said(findings)).refused();
        };
    }

    @PostMapping(Here.AGREEMENTS + "/{agreement}/publication")
    View publish(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID agreement,
            @RequestParam(defaultValue = "") String publique,
            Person reader) {
        boolean open = "oui".equals(publique);
        return switch (agreements.publish(cooperative, agreement, open, reader.acting())) {
            case Outcome.Done<Agreement, PartnerFinding>(var _, var remarks) ->
                    SeeOther.page(Here.year(cooperative, year) + "/conventions")
                            .saying(
                                    open
                                            ? "La convention est au registre public."
                                                    + Here.remarks(remarks)
                                            : "La convention n'est plus au registre public.");
            case Outcome.Refused<Agreement, PartnerFinding>(var findings) ->
                    page(frame, cooperative, year, Map.of(), reader, Here.said(findings)).refused();
        };
    }

    @GetMapping(Here.AGREEMENTS + "/{agreement}/fichier")
    View paper(
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @PathVariable UUID agreement) {
        return files.hand(
                cooperative,
                agreements
                        .find(cooperative, agreement)
                        .orElseThrow(() -> new NotFound("no agreement"))
                        .file());
    }

    private AgreementsPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Map<String, String> typed,
            Person reader,
            List<Sentence> sentences) {
        String path = Here.year(cooperative, year);
        return new AgreementsPage(
                frame.titled("Les conventions"),
                path,
                agreements.of(cooperative),
                partners.of(cooperative).stream()
                        .map(one -> new Choice(one.id().toString(), one.name()))
                        .toList(),
                rights.opens("POST", path + "/conventions", reader),
                typed.getOrDefault("cle", UUID.randomUUID().toString()),
                typed,
                sentences);
    }
}
