package coop.quitus.handover.internal;

import coop.quitus.cash.CashCount;
import coop.quitus.handover.HandoverWords;
import coop.quitus.handover.Minutes;
import coop.quitus.handover.Minutes.Line;
import coop.quitus.kernel.Money;
import coop.quitus.reconciliation.Movement;
import coop.quitus.ui.Dates;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes the minutes of a sitting from what was read. Pure: the same facts give the same lines.
final class Writing {

    private final List<Line> lines = new ArrayList<>();
    private String part = "";

    private Writing() {}

    static Minutes of(Facts facts) {
        var writing = new Writing();
        writing.passing(facts);
        writing.money(facts);
        writing.cash(facts.count(), facts.words());
        writing.bank(facts);
        writing.cheques(facts.words());
        writing.papers(facts.words());
        writing.open(facts);
        writing.state(facts);
        return new Minutes(writing.lines);
    }

    private void tell(String label, String value) {
        if (!value.isBlank()) {
            lines.add(new Line(part, label, value));
        }
    }

    private void passing(Facts facts) {
        part = "La passation";
        tell("Coopérative", facts.school().number() + ", " + facts.school().name());
        tell("Le", Dates.longDay(facts.words().on()));
        tell("Qui remet", facts.sitting().outgoingName());
        tell("Menée par l'association, car", facts.sitting().because());
        tell("Qui reprend", facts.words().successor());
        tell("Son adresse", facts.words().email());
        tell("Un mot", facts.words().note());
    }

    private void money(Facts facts) {
        part = "L'argent, dans le cahier";
        facts.tills()
                .forEach((till, held) -> {
                    if (!held.isZero()) {
                        tell(facts.chart().nameOf(till), held.inFrench());
                    }
                });
        tell("En tout", Money.sum(facts.tills().values().stream()).inFrench());
    }

    private void cash(@Nullable CashCount count, HandoverWords words) {
        part = "La caisse";
        if (count == null) {
            tell("Comptée", "non");
            return;
        }
        tell("Comptée par", count.recordedBy());
        count.pieces()
                .forEach((value, number) ->
                        tell(
                                Money.cents(value).inFrench(),
                                number
                                        + ", soit "
                                        + Money.cents((long) value * number).inFrench()));
        tell("Compté", count.counted().inFrench());
        tell("Dans le cahier", count.book().inFrench());
        if (!count.gap().isZero()) {
            tell("Écart", count.gap().inFrench());
            tell("Un mot sur cet écart", words.gap());
        }
    }

    private void bank(Facts facts) {
        part = "La banque";
        Money told = facts.bank().bank();
        tell("Solde de la banque", told == null ? "pas de relevé" : told.inFrench());
        for (Movement one : facts.bank().outstanding()) {
            tell(
                    "Pas encore à la banque",
                    one.pieceSeenFrom(facts.year())
                            + (one.cheque().isEmpty() ? "" : ", chèque " + one.cheque())
                            + ", "
                            + one.label()
                            + " : "
                            + one.amount().inFrench());
        }
        tell("Dans le cahier", facts.bank().book().inFrench());
        tell("Ce qui ne s'explique pas", facts.bank().unexplained().inFrench());
    }

    private void cheques(HandoverWords words) {
        part = "Le carnet de chèques";
        if (words.noChequeBook()) {
            tell("Carnet", "aucun");
            return;
        }
        tell("Prochain chèque", words.firstCheque());
        tell("Chèques qui restent", words.chequesLeft());
        tell("Chèques annulés", words.spoiled());
    }

    private void papers(HandoverWords words) {
        part = "Les papiers";
        tell("Les classeurs", words.archives());
        tell("Les fichiers", words.computer());
        tell("Les clés", words.keys());
    }

    private void open(Facts facts) {
        part = "Ce qui est en cours";
        facts.subsidies()
                .forEach(one ->
                        tell(
                                "Subvention " + one.code(),
                                "reste "
                                        + one.left().inFrench()
                                        + ", compte rendu dû le "
                                        + Dates.longDay(one.subsidy().terms().reportDue())));
        facts.advances().forEach(one -> tell("Avance " + one.className(), one.left().inFrench()));
        tell("Écritures commencées", facts.drafts() == 0 ? "" : String.valueOf(facts.drafts()));
        if (facts.reportMissing() != null) {
            tell("Compte rendu à remettre", facts.reportMissing().inFrench());
        }
    }

    private void state(Facts facts) {
        part = "L'état des comptes";
        tell("Exercice", facts.year().inFrench());
        tell("Écritures", String.valueOf(facts.entries()));
        tell("Empreinte", facts.fingerprint());
    }
}
