package coop.quitus.federation.internal;

import coop.quitus.bylaw.LocalHistory.Changed;
import coop.quitus.bylaw.LocalRule;
import coop.quitus.federation.Deadlines;
import coop.quitus.federation.Policy;
import coop.quitus.federation.Tariff;
import coop.quitus.kernel.Money;
import coop.quitus.ui.Dates;
import java.util.List;
import java.util.stream.IntStream;

/// The choices of this room, one by one, as keys, names and words: the same on the page, in the
/// history and in a release.
final class Wording {

    record Named(String key, String name) {}

    static final List<Named> TARIFF =
            List.of(
                    new Named("tarif.eleve", "Cotisation par élève"),
                    new Named("tarif.adulte", "Cotisation par adulte"),
                    new Named("tarif.assurance", "Assurance par adhérent"),
                    new Named("tarif.forfait", "Forfait par coopérative"),
                    new Named("tarif.abonnement", "Abonnement à la revue"),
                    new Named("tarif.part-nationale", "Part nationale par adhérent"));

    static final List<Named> DEADLINES =
            List.of(
                    new Named("echeance.affiliation", "S'affilier au plus tard le"),
                    new Named("echeance.compte-rendu", "Remettre le compte rendu au plus tard le"),
                    new Named("echeance.paiement", "Payer la cotisation au plus tard le"));

    static final List<Named> POLICY =
            List.of(
                    new Named("seuil.cheques", "Un chèque est débité dans les"),
                    new Named("seuil.remises", "Une remise est créditée dans les"),
                    new Named("seuil.caisse", "Espèces gardées à l'école, au plus"),
                    new Named("seuil.jours-de-caisse", "Espèces gardées sans dépôt, au plus"),
                    new Named("seuil.avance", "Avance à une classe, au plus"),
                    new Named("seuil.conseil", "Dépense décidée par le conseil à partir de"),
                    new Named("seuil.tickets", "Part des simples tickets de caisse, au plus"));

    private Wording() {}

    /// What changed from these words to those.
    static List<Changed> changed(List<Named> choices, List<String> before, List<String> after) {
        return IntStream.range(0, choices.size())
                .mapToObj(i ->
                        new Changed(
                                choices.get(i).key(),
                                choices.get(i).name(),
                                before.get(i),
                                after.get(i)))
                .toList();
    }

    static List<LocalRule> sideBySide(
            List<Named> choices, List<String> nation, List<String> ours, boolean own) {
        return IntStream.range(0, choices.size())
                .mapToObj(i ->
                        new LocalRule(
                                choices.get(i).key(),
                                choices.get(i).name(),
                                nation.get(i),
                                ours.get(i),
                                own))
                .toList();
    }

    static List<Money> amounts(Tariff tariff) {
        return List.of(
                tariff.perPupil(),
                tariff.perAdult(),
                tariff.insurancePerMember(),
                tariff.flat(),
                tariff.subscription(),
                tariff.nationalSharePerMember());
    }

    static List<String> words(Tariff tariff) {
        return amounts(tariff).stream().map(Money::inFrench).toList();
    }

    static List<String> words(Deadlines deadlines) {
        return List.of(
                Dates.longDay(deadlines.affiliation()),
                Dates.longDay(deadlines.report()),
                Dates.longDay(deadlines.payment()));
    }

    static List<String> words(Policy policy) {
        return List.of(
                policy.chequeDays() + " jours",
                policy.depositDays() + " jours",
                policy.cashCeiling().inFrench(),
                policy.cashDays() + " jours",
                policy.advanceCeiling().inFrench(),
                policy.councilThreshold().inFrench(),
                policy.receiptPercent() + " %");
    }
}
