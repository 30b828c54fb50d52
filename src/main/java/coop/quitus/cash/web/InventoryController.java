package coop.quitus.cash.web;

import coop.quitus.cash.CashFinding;
import coop.quitus.cash.DurableGood;
import coop.quitus.cash.InventoryRegister;
import coop.quitus.identity.Person;
import coop.quitus.identity.Rights;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Outcome;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.SeeOther;
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

/// The register of durable goods: enter one, take one out with its reason, print it.
@Controller
class InventoryController {

    private static final String INVENTORY = Here.YEAR + "/inventaire";

    private final InventoryRegister register;
    private final Rights rights;
    private final Clock clock;

    InventoryController(InventoryRegister register, Rights rights, Clock clock) {
        this.register = register;
        this.rights = rights;
        this.clock = clock;
    }

    @GetMapping(INVENTORY)
    View show(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            Person reader) {
        return page(frame, cooperative, year, Map.of(), reader, List.of());
    }

    @PostMapping(INVENTORY)
    View enter(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            Person reader) {
        var day = Here.day(sent.getOrDefault("date", ""));
        if (day.isEmpty()) {
            return page(frame, cooperative, year, sent, reader, List.of(noDay("date"))).refused();
        }
        var price = Money.parse(sent.getOrDefault("prix", ""));
        if (price.isEmpty()) {
            Sentence fault =
                    Here.fault(
                            "prix",
                            "« " + sent.getOrDefault("prix", "") + " » n'est pas un prix.",
                            "Écrivez un nombre comme 118,90 ; 0 pour un don.");
            return page(frame, cooperative, year, sent, reader, List.of(fault)).refused();
        }
        var good =
                new InventoryRegister.NewGood(
                        day.get(),
                        sent.getOrDefault("bien", "").strip(),
                        sent.getOrDefault("fournisseur", "").strip(),
                        sent.getOrDefault("piece", "").strip(),
                        price.get(),
                        sent.getOrDefault("lieu", "").strip(),
                        sent.getOrDefault("etat", "").strip());
        return switch (register.enter(cooperative, good, reader.acting())) {
            case Outcome.Done<DurableGood, CashFinding> done ->
                    SeeOther.page(Here.year(cooperative, year) + "/inventaire")
                            .saying("Le bien n° " + done.value().number() + " est inscrit.");
            case Outcome.Refused<DurableGood, CashFinding> refused ->
                    page(frame, cooperative, year, sent, reader, Here.said(refused.findings()))
                            .refused();
        };
    }

    @PostMapping(INVENTORY + "/sortie")
    View takeOut(
            Frame frame,
            @PathVariable CooperativeId cooperative,
            @PathVariable SchoolYear year,
            @RequestParam Map<String, String> sent,
            @RequestParam UUID sorti,
            Person reader) {
        var day = Here.day(sent.getOrDefault("sortie", ""));
        if (day.isEmpty()) {
            return page(frame, cooperative, year, sent, reader, List.of(noDay("sortie"))).refused();
        }
        return switch (register.takeOut(
                cooperative,
                sorti,
                day.get(),
                sent.getOrDefault("motif", "").strip(),
                reader.acting())) {
            case Outcome.Done<DurableGood, CashFinding> done ->
                    SeeOther.page(Here.year(cooperative, year) + "/inventaire")
                            .saying(
                                    "Le bien n° "
                                            + done.value().number()
                                            + " est sorti ; il reste au registre.");
            case Outcome.Refused<DurableGood, CashFinding> refused ->
                    page(frame, cooperative, year, sent, reader, Here.said(refused.findings()))
                            .refused();
        };
    }

    private static Sentence noDay(String field) {
        return Here.fault(field, "La date ne se lit pas.", "Écrivez-la comme 15/09/2025.");
    }

    private InventoryPage page(
            Frame frame,
            CooperativeId cooperative,
            SchoolYear year,
            Map<String, String> typed,
            Person reader,
            List<Sentence> sentences) {
        String path = Here.year(cooperative, year);
        return new InventoryPage(
                frame.titled("Le registre d'inventaire"),
                path,
                Here.nearest(LocalDate.now(clock), year),
                register.goods(cooperative),
                typed,
                rights.opens("POST", path + "/inventaire", reader),
                sentences);
    }
}
