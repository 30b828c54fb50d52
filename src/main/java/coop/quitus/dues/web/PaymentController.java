package coop.quitus.dues.web;

import coop.quitus.dues.DuesFinding;
import coop.quitus.dues.DuesSentences;
import coop.quitus.dues.PaymentFile;
import coop.quitus.dues.PaymentWay;
import coop.quitus.dues.Payments;
import coop.quitus.federation.BankAccounts;
import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.Drafts;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A cooperative pays its affiliation: it says how, signs a leave to debit, and finds the entry to
/// write.
@Controller
class PaymentController {

    private final Payments payments;
    private final Places places;
    private final BankAccounts accounts;
    private final CalendarOfAssociation calendar;
    private final Drafts drafts;
    private final Rights rights;
    private final Clock clock;

    PaymentController(
            Payments payments,
            Places places,
            BankAccounts accounts,
            CalendarOfAssociation calendar,
            Drafts drafts,
            Rights rights,
            Clock clock) {
        this.payments = payments;
        this.places = places;
        this.accounts = accounts;
        this.calendar = calendar;
        this.drafts = drafts;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Where.COOPERATIVE)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, cooperative, year, reader, Map.of(), List.of());
    }

    @PostMapping(Where.COOPERATIVE)
    View announce(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam PaymentWay moyen,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Where.cooperative(places, cooperative);
        var form = new SentForm(sent);
        LocalDate day = form.day("jour");
        LocalDate on = day == null ? LocalDate.now(clock) : day;
        if (!form.faults().isEmpty()) {
            return page(frame, cooperative, year, reader, sent, form.faults()).refused();
        }
        return after(
                payments.announce(
                        cooperative, year, moyen, form.text("cheque"), on, reader.acting()),
                frame,
                cooperative,
                year,
                reader,
                sent,
                "C'est dit à l'association. Le brouillon de l'écriture vous attend.");
    }

    @PostMapping(Where.COOPERATIVE + "/mandat")
    View sign(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam UUID compte,
            Person reader) {
        Where.cooperative(places, cooperative);
        return after(
                payments.sign(cooperative, compte, "", LocalDate.now(clock), reader.acting()),
                frame,
                cooperative,
                year,
                reader,
                Map.of(),
                "Le prélèvement est autorisé. Vous pouvez y mettre fin ici.");
    }

    /// One that was signed on paper, noted by the association.
    @PostMapping(Where.COOPERATIVE + "/mandat-papier")
    View note(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam UUID compte,
            @RequestParam Map<String, String> sent,
            Person reader) {
        Where.cooperative(places, cooperative);
        var form = new SentForm(sent);
        LocalDate on = form.day("signele");
        if (form.text("signataire").isEmpty() || on == null) {
            return page(
                            frame,
                            cooperative,
                            year,
                            reader,
                            sent,
                            DuesSentences.of(
                                    List.of(
                                            new DuesFinding.Missing(
                                                    "signataire",
                                                    "le nom ou le jour de la signature"))))
                    .refused();
        }
        return after(
                payments.sign(cooperative, compte, form.text("signataire"), on, reader.acting()),
                frame,
                cooperative,
                year,
                reader,
                sent,
                "L'autorisation signée sur papier est notée.");
    }

    @PostMapping(Where.COOPERATIVE + "/mandat/revocation")
    View revoke(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        Where.cooperative(places, cooperative);
        return after(
                payments.revoke(cooperative, reader.acting()),
                frame,
                cooperative,
                year,
                reader,
                Map.of(),
                "L'autorisation a pris fin : plus aucun prélèvement ne partira.");
    }

    private <T> View after(
            Outcome<T, DuesFinding> outcome,
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            Map<String, String> sent,
            String word) {
        return switch (outcome) {
            case Outcome.Done<T, DuesFinding> _ ->
                    SeeOther.page(Where.path(cooperative, year)).saying(word);
            case Outcome.Refused<T, DuesFinding>(var findings) ->
                    page(frame, cooperative, year, reader, sent, DuesSentences.of(findings))
                            .refused();
        };
    }

    private PaymentPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        Cooperative which = Where.cooperative(places, cooperative);
        PaymentFile file = payments.of(cooperative, year);
        String here = Where.path(cooperative, year);
        LocalDate today = LocalDate.now(clock);
        SchoolYear written =
                SchoolYear.of(file.announcement().map(said -> said.on()).orElse(today));
        return new PaymentPage(
                frame.titled("Payer l'adhésion " + year.inFrench()),
                here,
                file,
                here.substring(0, here.lastIndexOf("/paiement")),
                Where.book(cooperative, written),
                drafts.find(cooperative, file.entryKey()).isPresent(),
                "ADH " + which.number() + " " + year.startsIn(),
                calendar.of(which.association(), year).payment(),
                today,
                accounts.of(cooperative).stream()
                        .filter(one -> !one.iban().isEmpty())
                        .map(one ->
                                new Choice(
                                        one.id().toString(),
                                        one.bank(),
                                        "•••• " + one.iban().substring(one.iban().length() - 4)))
                        .toList(),
                new PaymentPage.May(
                        rights.opens("POST", here, reader),
                        rights.opens("POST", here + "/mandat", reader),
                        rights.opens("POST", here + "/mandat-papier", reader)),
                sent,
                sentences);
    }
}
