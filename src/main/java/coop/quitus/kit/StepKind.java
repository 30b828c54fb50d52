package coop.quitus.kit;

import java.util.List;

/// What kind of deed a step is. Each kind has its own page in a project, and its own settings
/// ([KitSetting]).
public enum StepKind {
    LETTER("lettre", "Une lettre que la classe écrit, adopte, fait signer et envoie"),
    VISIT("visite", "Une sortie, ou quelqu'un qui vient"),
    MEASURES("mesures", "Des mesures que la classe prend et note"),
    COMPUTATION("calcul", "Un calcul que la classe pose"),
    QUOTE("devis", "Des prix demandés à plusieurs marchands, et comparés"),
    VOTE("vote", "Une question posée au conseil"),
    PURCHASE("achat", "Un achat, avec son justificatif"),
    OBSERVATION("observation", "Un carnet tenu jour après jour"),
    IDENTIFICATION("identification", "Trouver un nom avec une clé, question après question"),
    EXPERIMENT("expérience", "Une question, une hypothèse, un protocole, un résultat"),
    TEXT("texte", "Un texte que la classe écrit"),
    DRAWING("dessin", "Un dessin, une photo, une image"),
    EXHIBITION("exposition", "Montrer ce qui a été fait"),
    ACCOUNT("compte rendu", "Rendre compte à ceux qui ont aidé");

    private final String word;
    private final String meaning;

    StepKind(String word, String meaning) {
        this.word = word;
        this.meaning = meaning;
    }

    /// As a file says it.
    public String word() {
        return word;
    }

    /// What it is, in one line.
    public String meaning() {
        return meaning;
    }

    /// What a step of this kind may say more.
    public List<KitSetting> settings() {
        return KitSetting.of(this);
    }
}
