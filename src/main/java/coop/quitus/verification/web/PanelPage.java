package coop.quitus.verification.web;

import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import coop.quitus.verification.Panel;
import coop.quitus.verification.PanelPolicy;
import coop.quitus.verification.ReportOffer;
import coop.quitus.verification.Verifications.Progress;
import coop.quitus.verification.Verifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Who verifies the year, what the association asks, and how far they are.
///
/// @param offer what stands ready for them; null when nothing does
/// @param progress null when nothing is offered
/// @param typed the fields of who is being named
public record PanelPage(
        Frame frame,
        String path,
        SchoolYear year,
        String association,
        Panel panel,
        @Nullable ReportOffer offer,
        @Nullable Progress progress,
        Map<String, String> typed,
        boolean mayChange,
        List<Sentence> sentences)
        implements Page {

    /// What the association asks, a sentence each.
    public List<String> asked() {
        PanelPolicy policy = panel.policy();
        var asked = new ArrayList<String>();
        asked.add(policy.verifiers() + " personnes au moins vérifient l'année.");
        if (policy.parents() > 0) {
            asked.add(
                    policy.parents() == 1
                            ? "L'une d'elles au moins est un parent d'élève."
                            : policy.parents() + " d'entre elles au moins sont parents d'élèves.");
        }
        switch (policy.mandateHolders()) {
            case NONE -> {}
            case ONE -> asked.add("Un mandataire signe avec elles.");
            case ALL -> asked.add("Tous les mandataires signent avec elles.");
        }
        if (policy.teachersInitial()) {
            asked.add("Chaque enseignant paraphe le compte rendu.");
        }
        return asked;
    }

    public List<Sentence> missing() {
        return Here.said(panel.findings());
    }

    public List<Choice> qualities() {
        return Arrays.stream(Verifier.Quality.values())
                .map(one -> new Choice(one.name(), one.inFrench()))
                .toList();
    }

    public String text(String field) {
        return typed.getOrDefault(field, "");
    }

    public String quality() {
        return typed.getOrDefault("qualite", Verifier.Quality.PARENT.name());
    }
}
