package coop.quitus.partner.internal;

import coop.quitus.federation.OfficialNumbers;
import coop.quitus.kernel.Money;
import coop.quitus.partner.NewAgreement;
import coop.quitus.partner.NewContribution;
import coop.quitus.partner.NewPartner;
import coop.quitus.partner.PartnerFinding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is refused of what a person typed: pure functions, no clock, no database.
final class PartnerChecks {

    /// What a school may be given in one line: beyond, a figure is a mistake.
    static final Money MOST = Money.cents(10_000_000);

    private static final Pattern EMAIL = Pattern.compile("[^@\\s,;]+@[^@\\s,;]+\\.[^@\\s,;]{2,}");

    private PartnerChecks() {}

    static List<PartnerFinding> of(NewPartner asked) {
        var refusals = new ArrayList<PartnerFinding>();
        words(refusals, "nom", asked.name(), "le nom du partenaire", 120);
        atMost(refusals, "ville", asked.town(), 80);
        atMost(refusals, "contact", asked.contact(), 200);
        if (!asked.email().isEmpty()
                && (asked.email().length() > 200 || !EMAIL.matcher(asked.email()).matches())) {
            refusals.add(new PartnerFinding.NotAnEmail(asked.email()));
        }
        if (!asked.siret().isEmpty() && !OfficialNumbers.isSiret(digits(asked.siret()))) {
            refusals.add(new PartnerFinding.NotASiret(asked.siret()));
        }
        return refusals;
    }

    /// As it is kept: an e-mail in lower case, a SIRET without its spaces.
    static NewPartner tidied(NewPartner asked) {
        return new NewPartner(
                asked.key(),
                asked.name().strip(),
                asked.kind(),
                asked.town().strip(),
                asked.email().strip().toLowerCase(Locale.ROOT),
                digits(asked.siret()),
                asked.contact().strip());
    }

    static List<PartnerFinding> of(NewAgreement asked) {
        var refusals = new ArrayList<PartnerFinding>();
        words(refusals, "objet", asked.object(), "ce qui est convenu", 300);
        atMost(refusals, "conditions", asked.conditions(), 2000);
        LocalDate through = asked.through();
        if (through != null && through.isBefore(asked.from())) {
            refusals.add(new PartnerFinding.EndsBeforeItBegins());
        }
        return refusals;
    }

    static List<PartnerFinding> of(NewContribution asked, LocalDate today) {
        var refusals = new ArrayList<PartnerFinding>();
        words(refusals, "libelle", asked.label(), "ce qui est donné", 200);
        words(refusals, "unite", asked.unit(), "l'unité", 30);
        if (asked.on().isAfter(today)) {
            refusals.add(new PartnerFinding.Future("jour"));
        } else if (!asked.year().contains(asked.on())) {
            refusals.add(new PartnerFinding.OutsideTheYear("jour"));
        }
        // Judged before it is multiplied: a sum beyond all bounds cannot even be written.
        Money each = asked.each();
        if (!each.isPositive()
                || each.compareTo(MOST) > 0
                || asked.quantity().hundredths() > MOST.cents() * 100 / each.cents()
                || !asked.quantity().at(each).isPositive()) {
            refusals.add(new PartnerFinding.Worthless());
        }
        if (asked.basis().isBlank()) {
            refusals.add(new PartnerFinding.NoBasis());
        } else {
            atMost(refusals, "comment", asked.basis(), 200);
        }
        return refusals;
    }

    static String digits(String typed) {
        return typed.replaceAll("[\\s\u00a0\u202f.-]", "");
    }

    static void words(
            List<PartnerFinding> refusals, String field, String text, String what, int most) {
        if (text.isBlank()) {
            refusals.add(new PartnerFinding.Missing(field, what));
        } else {
            atMost(refusals, field, text, most);
        }
    }

    private static void atMost(List<PartnerFinding> refusals, String field, String text, int most) {
        if (text.length() > most) {
            refusals.add(new PartnerFinding.TooLong(field, most));
        }
    }
}
