package coop.quitus.dues.web;

import coop.quitus.dues.Creditor;
import coop.quitus.dues.DuesFinding;
import coop.quitus.dues.DuesSentences;
import coop.quitus.dues.NewSettlement;
import coop.quitus.dues.PaymentWay;
import coop.quitus.dues.Settlement;
import coop.quitus.dues.Takings;
import coop.quitus.federation.CalendarOfAssociation;
import coop.quitus.federation.Places;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Ids;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Download;
import coop.quitus.ui.Frame;
import coop.quitus.ui.NotFound;
import coop.quitus.ui.SeeOther;
import coop.quitus.ui.SentForm;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What an association is owed: it notes what came, gives aids and advances, and collects by direct
/// debit.
@Controller
class TakingsController {

    private final Takings takings;
    private final Places places;
    private final CalendarOfAssociation calendar;
    private final Rights rights;
    private final Clock clock;

    TakingsController(
            Takings takings,
            Places places,
            CalendarOfAssociation calendar,
            Rights rights,
            Clock clock) {
        this.takings = takings;
        this.places = places;
        this.calendar = calendar;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(Where.ASSOCIATION)
    View show(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam(defaultValue = "") String filtre,
            Person reader) {
        return page(frame, association, year, filtre, reader, Map.of(), List.of());
    }

    @PostMapping(Where.ASSOCIATION + "/recus")
    View note(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam UUID cle,
            @RequestParam long cooperative,
            @RequestParam Settlement.Purpose objet,
            @RequestParam PaymentWay moyen,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        var asked =
                new NewSettlement(
                        cle,
                        new CooperativeId(cooperative),
                        year,
                        objet,
                        moyen,
                        form.money("montant"),
                        form.day("jour"),
                        form.text("mots"));
        if (!form.faults().isEmpty()) {
            return page(frame, association, year, "", reader, sent, form.faults()).refused();
        }
        return after(
                takings.note(association, asked, reader.acting()),
                frame,
                association,
                year,
                reader,
                sent,
                "C'est noté. L'écriture est proposée à la trésorerie du siège.");
    }

    @PostMapping(Where.ASSOCIATION + "/creancier")
    View choose(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        return after(
                takings.choose(
                        association,
                        new Creditor(
                                0,
                                form.text("nom"),
                                form.text("ics"),
                                form.text("iban"),
                                form.text("ordre")),
                        reader.acting()),
                frame,
                association,
                year,
                reader,
                sent,
                "C'est noté : les prochaines remises le diront.");
    }

    @PostMapping(Where.ASSOCIATION + "/prelevements")
    View collect(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        LocalDate on = form.day("prelevele");
        if (on == null) {
            return page(frame, association, year, "", reader, sent, form.faults()).refused();
        }
        return after(
                takings.collect(association, year, on, reader.acting()),
                frame,
                association,
                year,
                reader,
                sent,
                "La remise est prête : téléchargez son fichier, et donnez-le à la banque.");
    }

    @GetMapping(Where.ASSOCIATION + "/prelevements/{collection}/fichier")
    View file(
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable UUID collection) {
        byte[] xml =
                takings.file(association, collection)
                        .orElseThrow(() -> new NotFound("no collection " + collection));
        return new Download(
                "prelevements-" + year.startsIn() + "-" + collection + ".xml",
                "application/xml",
                out -> out.write(xml));
    }

    /// `refuse` names, by id, those the bank sent back.
    @PostMapping(Where.ASSOCIATION + "/prelevements/{collection}/encaissement")
    View settle(
            Frame frame,
            @PathVariable AssociationId association,
            @PathVariable SchoolYear year,
            @PathVariable UUID collection,
            @RequestParam(defaultValue = "") List<Long> refuse,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var form = new SentForm(sent);
        LocalDate day = form.day("encaissele");
        LocalDate on = day == null ? LocalDate.now(clock) : day;
        return after(
                takings.settle(association, collection, on, Set.copyOf(refuse), reader.acting()),
                frame,
                association,
                year,
                reader,
                sent,
                "La remise est encaissée.");
    }

    private <T> View after(
            Outcome<T, DuesFinding> outcome,
            Frame frame,
            AssociationId association,
            SchoolYear year,
            Person reader,
            Map<String, String> sent,
            String word) {
        return switch (outcome) {
            case Outcome.Done<T, DuesFinding> _ ->
                    SeeOther.page(Where.path(association, year)).saying(word);
            case Outcome.Refused<T, DuesFinding>(var findings) ->
                    page(frame, association, year, "", reader, sent, DuesSentences.of(findings))
                            .refused();
        };
    }

    private TakingsPage page(
            Frame frame,
            AssociationId association,
            SchoolYear year,
            String filter,
            Person reader,
            Map<String, String> sent,
            List<Sentence> sentences) {
        if (places.association(association).isEmpty()) {
            throw new NotFound("no association " + association);
        }
        String here = Where.path(association, year);
        return new TakingsPage(
                frame.titled("Les cotisations " + year.inFrench()),
                here,
                year,
                calendar.of(association, year).payment(),
                LocalDate.now(clock),
                takings.standings(association, year),
                filter,
                takings.creditor(association).orElse(null),
                takings.collections(association, year),
                rights.opens("POST", here + "/recus", reader),
                Ids.next(clock),
                sent,
                sentences);
    }
}
