package coop.quitus.appointment.web;

import coop.quitus.appointment.AppointmentFinding;
import coop.quitus.appointment.AppointmentSentences;
import coop.quitus.appointment.Appointments;
import coop.quitus.appointment.NewNomination;
import coop.quitus.document.DocumentSentences;
import coop.quitus.document.Voucher;
import coop.quitus.document.VoucherFinding;
import coop.quitus.document.Vouchers;
import coop.quitus.federation.Mandate;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Role;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;

/// Someone is put forward, teachers say yes, the association answers.
@Controller
class NominationsController {

    private static final String THERE = Here.MANDATE + "/presentations";
    private static final String ONE = THERE + "/{nomination}";

    private final MandatePages pages;
    private final Appointments appointments;
    private final Vouchers vouchers;
    private final Places places;

    NominationsController(
            MandatePages pages, Appointments appointments, Vouchers vouchers, Places places) {
        this.pages = pages;
        this.appointments = appointments;
        this.vouchers = vouchers;
        this.places = places;
    }

    @PostMapping(THERE)
    View nominate(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @RequestParam Map<String, String> sent,
            Person by) {
        Here.school(places, cooperative);
        var form = new SentForm(sent);
        var asked =
                new NewNomination(
                        form.text("part").equals(Role.TREASURER.name())
                                ? Role.TREASURER
                                : Role.MANDATE_HOLDER,
                        form.text("nom"),
                        form.text("courriel"),
                        form.text("mots"));
        return answer(
                appointments.nominate(cooperative, asked, by.acting()),
                frame,
                cooperative,
                by,
                sent,
                "C'est noté. Chaque enseignant de l'école dit maintenant oui, sur cette page.");
    }

    @PostMapping(ONE + "/voix")
    View say(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID nomination,
            @RequestParam(defaultValue = "oui") String voix,
            Person by) {
        Here.school(places, cooperative);
        return answer(
                appointments.say(cooperative, nomination, "oui".equals(voix), by.acting()),
                frame,
                cooperative,
                by,
                Map.of(),
                "Votre voix est notée.");
    }

    @PostMapping(ONE + "/formulaire")
    View file(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID nomination,
            @RequestParam MultipartFile justificatif,
            Person by) {
        Here.school(places, cooperative);
        String name = Objects.requireNonNullElse(justificatif.getOriginalFilename(), "");
        try (InputStream content = justificatif.getInputStream()) {
            return switch (vouchers.keep(cooperative, content, name, by.acting())) {
                case Outcome.Done<Voucher, VoucherFinding>(Voucher kept, var _) ->
                        answer(
                                appointments.file(
                                        cooperative, nomination, kept.hash(), by.acting()),
                                frame,
                                cooperative,
                                by,
                                Map.of(),
                                "Le formulaire signé est classé.");
                case Outcome.Refused<Voucher, VoucherFinding>(var findings) ->
                        again(
                                frame,
                                cooperative,
                                by,
                                Map.of(),
                                findings.stream().map(DocumentSentences::of).toList());
            };
        } catch (IOException cut) {
            throw new UncheckedIOException("the form did not arrive", cut);
        }
    }

    @PostMapping(ONE + "/retrait")
    View withdraw(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID nomination,
            Person by) {
        Here.school(places, cooperative);
        return answer(
                appointments.withdraw(cooperative, nomination, by.acting()),
                frame,
                cooperative,
                by,
                Map.of(),
                "La présentation est retirée.");
    }

    @PostMapping(ONE + "/nomination")
    View appoint(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID nomination,
            @RequestParam Map<String, String> sent,
            Person by) {
        Here.school(places, cooperative);
        var form = new SentForm(sent);
        LocalDate from = form.day("du");
        LocalDate until = form.day("au");
        if (!form.faults().isEmpty()) {
            return again(frame, cooperative, by, sent, form.faults());
        }
        if (from == null) {
            return again(
                    frame,
                    cooperative,
                    by,
                    sent,
                    AppointmentSentences.of(
                            List.of(new AppointmentFinding.Missing("du", "le premier jour"))));
        }
        Outcome<Mandate, AppointmentFinding> outcome =
                appointments.appoint(
                        cooperative, nomination, from, Optional.ofNullable(until), by.acting());
        return answer(
                outcome,
                frame,
                cooperative,
                by,
                sent,
                "C'est fait : le mandat est donné, l'invitation est partie.");
    }

    @PostMapping(ONE + "/refus")
    View decline(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID nomination,
            @RequestParam(defaultValue = "") String motif,
            Person by) {
        Here.school(places, cooperative);
        return answer(
                appointments.decline(cooperative, nomination, motif, by.acting()),
                frame,
                cooperative,
                by,
                Map.of("motif", motif),
                "La réponse est écrite.");
    }

    private <T> View answer(
            Outcome<T, AppointmentFinding> outcome,
            Frame frame,
            CooperativeId cooperative,
            Person by,
            Map<String, String> sent,
            String word) {
        return switch (outcome) {
            case Outcome.Done<T, AppointmentFinding> _ ->
                    SeeOther.page(Here.mandate(cooperative)).saying(word);
            case Outcome.Refused<T, AppointmentFinding>(var findings) ->
                    again(frame, cooperative, by, sent, AppointmentSentences.of(findings));
        };
    }

    private View again(
            Frame frame,
            CooperativeId cooperative,
            Person by,
            Map<String, String> sent,
            List<Sentence> sentences) {
        return pages.page(frame, cooperative, by, sent, sentences).refused();
    }
}
