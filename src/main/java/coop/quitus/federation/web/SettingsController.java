package coop.quitus.federation.web;

import coop.quitus.federation.BankAccount;
import coop.quitus.federation.BankAccounts;
import coop.quitus.federation.Cooperative;
import coop.quitus.federation.Founding;
import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.federation.Places;
import coop.quitus.federation.web.SettingsPage.AccountForm;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// A cooperative's name and its bank accounts.
@Controller
class SettingsController {

    private final Places places;
    private final Founding founding;
    private final BankAccounts accounts;
    private final Rights rights;

    SettingsController(Places places, Founding founding, BankAccounts accounts, Rights rights) {
        this.places = places;
        this.founding = founding;
        this.accounts = accounts;
        this.rights = rights;
    }

    @GetMapping("/cooperatives/{cooperative}/reglages")
    View show(Frame frame, @PathVariable CooperativeId cooperative, Person reader) {
        return page(frame, cooperative, reader, AccountForm.EMPTY, List.of());
    }

    @PostMapping("/cooperatives/{cooperative}/reglages")
    View rename(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @RequestParam(defaultValue = "") String nom,
            Person reader) {
        return switch (founding.rename(cooperative, nom, reader.acting())) {
            case Outcome.Done<Cooperative, PlaceFinding> _ ->
                    SeeOther.page(path(cooperative)).saying("Le nom est changé.");
            case Outcome.Refused<Cooperative, PlaceFinding> refused ->
                    page(frame, cooperative, reader, AccountForm.EMPTY, refused.findings())
                            .refused();
        };
    }

    @PostMapping("/cooperatives/{cooperative}/comptes-bancaires")
    View entrust(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @ModelAttribute AccountForm form,
            Person reader) {
        var outcome =
                accounts.entrust(
                        cooperative, form.banque(), form.titulaire(), form.iban(), reader.acting());
        return switch (outcome) {
            case Outcome.Done<BankAccount, PlaceFinding> _ ->
                    SeeOther.page(path(cooperative))
                            .saying("Le compte est noté : ses relevés seront reconnus.");
            case Outcome.Refused<BankAccount, PlaceFinding> refused ->
                    page(frame, cooperative, reader, form, refused.findings()).refused();
        };
    }

    @PostMapping("/cooperatives/{cooperative}/comptes-bancaires/{account}/retrait")
    View withdraw(
            @PathVariable CooperativeId cooperative, @PathVariable UUID account, Person reader) {
        accounts.withdraw(cooperative, account, reader.acting());
        return SeeOther.page(path(cooperative)).saying("Ce compte n'est plus noté ici.");
    }

    private static String path(CooperativeId cooperative) {
        return "/cooperatives/" + cooperative + "/reglages";
    }

    private SettingsPage page(
            Frame frame,
            CooperativeId id,
            Person reader,
            AccountForm form,
            List<PlaceFinding> findings) {
        Cooperative cooperative = Inside.cooperative(places, id);
        return new SettingsPage(
                Inside.framed(frame, "Réglages", cooperative.name()),
                cooperative,
                Inside.association(places, cooperative.association()),
                accounts.of(id),
                rights.opens("POST", path(id), reader),
                form,
                findings.stream().map(PlaceSentences::of).toList());
    }
}
