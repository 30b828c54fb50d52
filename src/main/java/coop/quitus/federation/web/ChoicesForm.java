package coop.quitus.federation.web;

import coop.quitus.federation.Deadlines;
import coop.quitus.federation.Tariff;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.SentForm;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The tariffs and the deadlines as they are typed.
final class ChoicesForm {

    private final SentForm sent;

    ChoicesForm(Map<String, String> sent) {
        this.sent = new SentForm(sent);
    }

    static Map<String, String> of(Tariff tariff, Deadlines deadlines) {
        Map<String, String> fields = new HashMap<>();
        fields.put("tarif.eleve", tariff.perPupil().amountInFrench());
        fields.put("tarif.adulte", tariff.perAdult().amountInFrench());
        fields.put("tarif.assurance", tariff.insurancePerMember().amountInFrench());
        fields.put("tarif.forfait", tariff.flat().amountInFrench());
        fields.put("tarif.abonnement", tariff.subscription().amountInFrench());
        fields.put("tarif.part-nationale", tariff.nationalSharePerMember().amountInFrench());
        fields.put("echeance.affiliation", deadlines.affiliation().toString());
        fields.put("echeance.compte-rendu", deadlines.report().toString());
        fields.put("echeance.paiement", deadlines.payment().toString());
        return fields;
    }

    Tariff tariff() {
        return new Tariff(
                sent.money("tarif.eleve"),
                sent.money("tarif.adulte"),
                sent.money("tarif.assurance"),
                sent.money("tarif.forfait"),
                sent.money("tarif.abonnement"),
                sent.money("tarif.part-nationale"));
    }

    /// A day that was not written stays as it was.
    Deadlines deadlines(Deadlines before) {
        return new Deadlines(
                day("echeance.affiliation", before.affiliation()),
                day("echeance.compte-rendu", before.report()),
                day("echeance.paiement", before.payment()));
    }

    private LocalDate day(String field, LocalDate before) {
        return Objects.requireNonNullElse(sent.day(field), before);
    }

    List<Sentence> faults() {
        return sent.faults();
    }
}
