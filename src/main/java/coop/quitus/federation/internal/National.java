package coop.quitus.federation.internal;

import coop.quitus.bylaw.Releases;
import coop.quitus.federation.Deadlines;
import coop.quitus.federation.Policy;
import coop.quitus.federation.Tariff;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Map;
import org.springframework.stereotype.Component;

/// What the nation proposes for a year: the house's defaults, and over them what the releases set.
@Component
final class National {

    private final Releases releases;

    National(Releases releases) {
        this.releases = releases;
    }

    Tariff tariff(SchoolYear year) {
        Map<String, String> set = releases.values(year);
        Tariff usual = Tariff.DEFAULT;
        return new Tariff(
                euros(set, "tarif.eleve", usual.perPupil()),
                euros(set, "tarif.adulte", usual.perAdult()),
                euros(set, "tarif.assurance", usual.insurancePerMember()),
                euros(set, "tarif.forfait", usual.flat()),
                euros(set, "tarif.abonnement", usual.subscription()),
                euros(set, "tarif.part-nationale", usual.nationalSharePerMember()));
    }

    Deadlines deadlines(SchoolYear year) {
        Map<String, String> set = releases.values(year);
        Deadlines usual = Deadlines.usual(year);
        return new Deadlines(
                day(set, "echeance.affiliation", year, usual.affiliation()),
                day(set, "echeance.compte-rendu", year, usual.report()),
                day(set, "echeance.paiement", year, usual.payment()));
    }

    Policy policy(SchoolYear year) {
        Map<String, String> set = releases.values(year);
        Policy usual = Policy.DEFAULT;
        return new Policy(
                whole(set, "seuil.cheques", usual.chequeDays()),
                whole(set, "seuil.remises", usual.depositDays()),
                euros(set, "seuil.caisse", usual.cashCeiling()),
                whole(set, "seuil.jours-de-caisse", usual.cashDays()),
                euros(set, "seuil.avance", usual.advanceCeiling()),
                euros(set, "seuil.conseil", usual.councilThreshold()),
                whole(set, "seuil.tickets", usual.receiptPercent()));
    }

    private static Money euros(Map<String, String> set, String key, Money usual) {
        return Money.parse(set.getOrDefault(key, usual.inDecimal())).orElse(usual);
    }

    private static int whole(Map<String, String> set, String key, int usual) {
        return Integer.parseInt(set.getOrDefault(key, Integer.toString(usual)));
    }

    private static LocalDate day(
            Map<String, String> set, String key, SchoolYear year, LocalDate usual) {
        String said = set.get(key);
        return said == null ? usual : in(year, MonthDay.parse("--" + said));
    }

    /// That day within a school year.
    static LocalDate in(SchoolYear year, MonthDay day) {
        LocalDate first = day.atYear(year.startsIn());
        return year.contains(first) ? first : day.atYear(year.startsIn() + 1);
    }
}
