package coop.quitus.kit;

import static coop.quitus.kit.KitSetting.Type.BUDGET_LINE;
import static coop.quitus.kit.KitSetting.Type.COUNT;
import static coop.quitus.kit.KitSetting.Type.LIST;
import static coop.quitus.kit.KitSetting.Type.STEPS;
import static coop.quitus.kit.KitSetting.Type.TEXT;

import java.util.Arrays;
import java.util.List;

/// Something that a step of a kind may say: the one table from which files are checked and the
/// manual is written.
///
/// @param name as a file says it
/// @param required whether a step of this kind must say it
/// @param meaning what it is for, in one line
/// @param choices the only words it may be; empty when it is free
public record KitSetting(
        StepKind kind,
        String name,
        Type type,
        boolean required,
        String meaning,
        List<String> choices) {

    /// What is written behind its name.
    public enum Type {
        TEXT("un texte"),
        LIST("une liste de textes"),
        COUNT("un nombre entier"),
        STEPS("une ou plusieurs clés d'étapes"),
        BUDGET_LINE("la clé d'une ligne de dépense du budget");

        private final String inFrench;

        Type(String inFrench) {
            this.inFrench = inFrench;
        }

        public String inFrench() {
            return inFrench;
        }
    }

    private static final KitSetting[] ALL = {
        must(StepKind.LETTER, "destinataire", TEXT, "À qui la lettre part : la mairie, un service"),
        may(StepKind.LETTER, "modele", TEXT, "Un début de lettre que la classe reprend"),
        may(
                StepKind.LETTER,
                "adoption",
                TEXT,
                "Qui dit que la lettre est bonne",
                "conseil",
                "classe"),
        may(StepKind.LETTER, "signature", TEXT, "Qui la signe", "direction", "classe"),
        may(StepKind.LETTER, "reponse", TEXT, "Si une réponse est attendue", "oui", "non"),
        must(StepKind.VISIT, "avec", TEXT, "Qui vient, ou qui l'on va voir"),
        may(StepKind.VISIT, "lieu", TEXT, "Où"),
        may(StepKind.VISIT, "questions", LIST, "Ce que la classe veut demander"),
        must(StepKind.MEASURES, "mesures", LIST, "Ce que l'on mesure"),
        must(StepKind.MEASURES, "unite", TEXT, "L'unité : m, cm, °C"),
        may(StepKind.MEASURES, "outil", TEXT, "La page du jardin qui aide", "parcelle"),
        must(StepKind.COMPUTATION, "question", TEXT, "Ce que l'on cherche"),
        may(StepKind.COMPUTATION, "a-partir-de", STEPS, "Les étapes qui donnent les nombres"),
        may(StepKind.COMPUTATION, "unite", TEXT, "L'unité du résultat"),
        may(
                StepKind.COMPUTATION,
                "outil",
                TEXT,
                "La page du jardin qui aide",
                "parcelle",
                "plantes"),
        must(StepKind.QUOTE, "articles", LIST, "Ce dont on demande le prix"),
        may(StepKind.QUOTE, "combien", COUNT, "Combien de devis au moins"),
        must(StepKind.VOTE, "question", TEXT, "La question posée au conseil"),
        may(StepKind.VOTE, "conseil", TEXT, "Quel conseil décide", "classe", "délégués", "adultes"),
        may(StepKind.VOTE, "choix", LIST, "Les réponses possibles ; sans elles, oui ou non"),
        must(StepKind.PURCHASE, "articles", LIST, "Ce que l'on achète"),
        may(StepKind.PURCHASE, "budget", BUDGET_LINE, "La dépense prévue dont il s'agit"),
        must(StepKind.OBSERVATION, "mesures", LIST, "Ce que l'on note à chaque fois"),
        may(StepKind.OBSERVATION, "rythme", TEXT, "Quand l'on observe : deux fois par semaine"),
        may(StepKind.OBSERVATION, "semaines", COUNT, "Pendant combien de semaines"),
        may(StepKind.OBSERVATION, "outil", TEXT, "La page du jardin qui aide", "carnet"),
        must(
                StepKind.IDENTIFICATION,
                "sujet",
                TEXT,
                "Ce dont on cherche le nom",
                "plantes",
                "petites bêtes",
                "oiseaux",
                "arbres"),
        may(StepKind.IDENTIFICATION, "combien", COUNT, "Combien de noms trouver au moins"),
        may(StepKind.IDENTIFICATION, "outil", TEXT, "La page du jardin qui aide", "clé"),
        must(StepKind.EXPERIMENT, "question", TEXT, "La question que l'on se pose"),
        may(StepKind.EXPERIMENT, "hypothese", TEXT, "Un début d'hypothèse : « Nous pensons que… »"),
        may(StepKind.EXPERIMENT, "protocole", LIST, "Ce que l'on fait, dans l'ordre"),
        may(StepKind.EXPERIMENT, "materiel", LIST, "Ce qu'il faut préparer"),
        may(StepKind.EXPERIMENT, "jours", COUNT, "Combien de jours elle dure"),
        may(StepKind.EXPERIMENT, "outil", TEXT, "La page du jardin qui aide", "expérience"),
        may(StepKind.TEXT, "sorte", TEXT, "Le genre du texte : récit, fiche, poème, critique"),
        may(StepKind.TEXT, "amorces", LIST, "Des débuts de phrases"),
        may(StepKind.TEXT, "lignes", COUNT, "Combien de lignes, à peu près"),
        must(StepKind.DRAWING, "sujet", TEXT, "Ce que l'on dessine ou photographie"),
        may(StepKind.DRAWING, "support", TEXT, "Sur quoi : papier, tablette, affiche"),
        must(StepKind.EXHIBITION, "public", LIST, "Qui est invité"),
        may(StepKind.EXHIBITION, "lieu", TEXT, "Où"),
        must(StepKind.ACCOUNT, "pour", LIST, "À qui l'on rend compte"),
        may(StepKind.ACCOUNT, "contenu", LIST, "Ce que le compte rendu montre"),
    };

    public KitSetting {
        choices = List.copyOf(choices);
    }

    /// All settings of all kinds, kind by kind.
    public static List<KitSetting> all() {
        return List.of(ALL);
    }

    static List<KitSetting> of(StepKind kind) {
        return Arrays.stream(ALL).filter(setting -> setting.kind == kind).toList();
    }

    private static KitSetting must(
            StepKind kind, String name, Type type, String meaning, String... choices) {
        return new KitSetting(kind, name, type, true, meaning, List.of(choices));
    }

    private static KitSetting may(
            StepKind kind, String name, Type type, String meaning, String... choices) {
        return new KitSetting(kind, name, type, false, meaning, List.of(choices));
    }
}
