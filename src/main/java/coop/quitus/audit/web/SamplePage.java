package coop.quitus.audit.web;

import coop.quitus.audit.AuditSample;
import coop.quitus.audit.SampleConclusion;
import coop.quitus.audit.SamplePlan;
import coop.quitus.audit.SampledPiece;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// A sample: its worklist, and what it says of the whole.
///
/// @param openAt the place of the piece whose form came back; 0 for none
public record SamplePage(
        Frame frame,
        Room room,
        AuditSample sample,
        List<SampledPiece> pieces,
        SampleConclusion conclusion,
        int openAt,
        List<Sentence> sentences)
        implements Page {

    public String here() {
        return room.here() + "/sondages/" + sample.id();
    }

    public boolean byUnits() {
        return sample.plan().method() == SamplePlan.Method.MONETARY_UNITS;
    }

    /// One unit stands for so much, rounded down.
    public Money interval() {
        return Money.cents(sample.sampled().cents() / sample.plan().size());
    }

    public String foundOut() {
        Money upper = conclusion.upper();
        if (!conclusion.finished()) {
            int left = conclusion.drawn() - conclusion.looked();
            return (left == 1 ? "Une pièce reste" : left + " pièces restent")
                    + " à regarder avant de conclure.";
        }
        if (!byUnits()) {
            return "Au hasard simple, l'erreur est projetée par le rapport des montants ; ce tirage ne donne pas de borne.";
        }
        if (upper == null) {
            return "Plus de dix erreurs : ce tirage ne conclut plus. Élargissez-le, ou examinez toute la population.";
        }
        return "Avec "
                + sample.plan().confidence()
                + "\u202f% de confiance, l'erreur de toute la population ne dépasse pas "
                + upper.inFrench()
                + ".";
    }
}
