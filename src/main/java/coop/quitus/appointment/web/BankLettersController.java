package coop.quitus.appointment.web;

import coop.quitus.appointment.AppointmentFinding;
import coop.quitus.appointment.AppointmentSentences;
import coop.quitus.appointment.Appointments;
import coop.quitus.appointment.AssociationMandates;
import coop.quitus.appointment.BankLetter;
import coop.quitus.appointment.BankLetter.Kind;
import coop.quitus.appointment.BankLetters;
import coop.quitus.appointment.MandateStanding.Holder;
import coop.quitus.appointment.NewBankLetter;
import coop.quitus.appointment.Nomination;
import coop.quitus.federation.BankAccounts;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The association writes to the bank, and ticks what the bank answered.
@Controller
class BankLettersController {

    private static final String HERE = Here.MANDATE + "/lettres";

    private final BankLetters letters;
    private final Appointments appointments;
    private final AssociationMandates mandates;
    private final BankAccounts accounts;
    private final Places places;
    private final Rights rights;
    private final Clock clock;

    BankLettersController(
            BankLetters letters,
            Appointments appointments,
            AssociationMandates mandates,
            BankAccounts accounts,
            Places places,
            Rights rights,
            Clock clock) {
        this.letters = letters;
        this.appointments = appointments;
        this.mandates = mandates;
        this.accounts = accounts;
        this.places = places;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(HERE)
    View show(Frame frame, @PathVariable CooperativeId cooperative, Person reader) {
        return page(frame, cooperative, reader, Map.of(), List.of());
    }

    @PostMapping(HERE)
    View prepare(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @RequestParam Map<String, String> sent,
            Person by) {
        Here.school(places, cooperative);
        var form = new SentForm(sent);
        LocalDate on = form.day("jour");
        if (!form.faults().isEmpty()) {
            return page(frame, cooperative, by, sent, form.faults()).refused();
        }
        var asked =
                new NewBankLetter(
                        kind(form.text("objet")),
                        form.text("banque"),
                        form.text("adresse"),
                        form.text("titulaire"),
                        form.text("compte"),
                        form.text("sortants").lines().toList(),
                        form.text("entrants").lines().toList(),
                        form.text("signataire"),
                        form.text("lieu"),
                        on == null ? LocalDate.now(clock) : on);
        return answer(
                letters.prepare(cooperative, asked, by.acting()),
                frame,
                cooperative,
                by,
                sent,
                "La lettre est prête : imprimez-la, signez-la, envoyez-la.");
    }

    private static Kind kind(String typed) {
        return Arrays.stream(Kind.values())
                .filter(one -> one.name().equals(typed))
                .findFirst()
                .orElse(Kind.SIGNATORIES);
    }

    @PostMapping(HERE + "/{letter}/etape")
    View step(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable UUID letter,
            @RequestParam Map<String, String> sent,
            Person by) {
        Here.school(places, cooperative);
        var form = new SentForm(sent);
        LocalDate typed = form.day("le");
        LocalDate on = typed == null ? LocalDate.now(clock) : typed;
        if (!form.faults().isEmpty()) {
            return page(frame, cooperative, by, sent, form.faults()).refused();
        }
        return switch (form.text("etat")) {
            case "SENT" ->
                    answer(
                            letters.sent(cooperative, letter, on, by.acting()),
                            frame,
                            cooperative,
                            by,
                            sent,
                            "C'est noté : envoyée.");
            case "DONE" ->
                    answer(
                            letters.done(cooperative, letter, on, form.text("mots"), by.acting()),
                            frame,
                            cooperative,
                            by,
                            sent,
                            "C'est noté : la banque a répondu.");
            default ->
                    answer(
                            letters.drop(cooperative, letter, form.text("mots"), by.acting()),
                            frame,
                            cooperative,
                            by,
                            sent,
                            "C'est noté : abandonnée.");
        };
    }

    private View answer(
            Outcome<BankLetter, AppointmentFinding> outcome,
            Frame frame,
            CooperativeId cooperative,
            Person by,
            Map<String, String> sent,
            String word) {
        return switch (outcome) {
            case Outcome.Done<BankLetter, AppointmentFinding> _ ->
                    SeeOther.page(Here.mandate(cooperative) + "/lettres").saying(word);
            case Outcome.Refused<BankLetter, AppointmentFinding>(var findings) ->
                    page(frame, cooperative, by, sent, AppointmentSentences.of(findings)).refused();
        };
    }

    @GetMapping(HERE + "/{letter}/lettre.pdf")
    View paper(@PathVariable CooperativeId cooperative, @PathVariable UUID letter, Person reader) {
        byte[] paper =
                letters.paper(cooperative, letter, reader.acting())
                        .orElseThrow(() -> new NotFound("no letter " + letter));
        return new Download("lettre-banque.pdf", "application/pdf", out -> out.write(paper));
    }

    private BankLettersPage page(
            Frame frame,
            CooperativeId cooperative,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        Cooperative school = Here.school(places, cooperative);
        String here = Here.mandate(cooperative) + "/lettres";
        return new BankLettersPage(
                frame.titled("Les lettres à la banque"),
                here,
                Here.mandate(cooperative),
                LocalDate.now(clock),
                letters.all(cooperative),
                rights.opens("POST", here, reader),
                rights.opens("GET", here + "/" + Ids.next(clock) + "/lettre.pdf", reader),
                proposed(school, reader),
                sent,
                sentences);
    }

    /// What is known already: the account, who signs today, who is put forward.
    private Map<String, String> proposed(Cooperative school, Person reader) {
        var proposed = new HashMap<String, String>();
        proposed.put("objet", Kind.SIGNATORIES.name());
        proposed.put("titulaire", "Coopérative scolaire OCCE " + school.name());
        proposed.put("signataire", reader.name());
        proposed.put("jour", LocalDate.now(clock).toString());
        proposed.put(
                "entrants",
                mandates.in(school.id()).stream()
                        .map(Holder::name)
                        .distinct()
                        .collect(Collectors.joining("\n")));
        appointments.all(school.id()).stream()
                .filter(Nomination::waits)
                .findFirst()
                .ifPresent(one -> proposed.put("entrants", one.name()));
        accounts.of(school.id()).stream()
                .findFirst()
                .ifPresent(account -> {
                    proposed.put("banque", account.bank());
                    proposed.put("titulaire", account.holder());
                    proposed.put("compte", account.inFrench());
                });
        return proposed;
    }
}
