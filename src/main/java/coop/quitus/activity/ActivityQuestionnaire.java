package coop.quitus.activity;

import static coop.quitus.activity.ActivityQuestion.NO;
import static coop.quitus.activity.ActivityQuestion.YES;

import coop.quitus.activity.ActivityQuestion.Kind;
import coop.quitus.activity.ActivityQuestion.Part;
import coop.quitus.ui.Choice;
import java.util.List;
import java.util.stream.Stream;

/// The questions themselves. The required ones take two minutes; the rest is for who has more to
/// tell.
final class ActivityQuestionnaire {

    private static final List<Choice> YES_OR_NO =
            List.of(new Choice(YES, "Oui"), new Choice(NO, "Non"));

    private ActivityQuestionnaire() {}

    static List<ActivityQuestion> questions() {
        return Stream.of(life(), decisionsAndProjects(), actionsAndTraining(), partnersAndAfter())
                .flatMap(List::stream)
                .toList();
    }

    private static List<ActivityQuestion> life() {
        return List.of(
                required(
                        "council",
                        Part.LIFE,
                        "Combien de conseils de coopérative dans l'année ?",
                        "Toutes classes ensemble ; un ordre de grandeur suffit.",
                        Kind.NUMBER),
                choice(
                        "frequency",
                        Part.LIFE,
                        "À quel rythme ?",
                        new Choice("SEMAINE", "chaque semaine"),
                        new Choice("QUINZAINE", "tous les quinze jours"),
                        new Choice("MOIS", "chaque mois"),
                        new Choice("PERIODE", "une fois par période"),
                        new Choice("AUTRE", "autrement")),
                required(
                        "bureau",
                        Part.LIFE,
                        "Les élèves ont-ils élu un bureau ?",
                        "Présidence, trésorerie, secrétariat, ou leurs équivalents.",
                        Kind.YES_NO),
                optional(
                        "delegates",
                        Part.LIFE,
                        "Combien d'élèves délégués ?",
                        "Un nombre, jamais de nom.",
                        Kind.NUMBER),
                required(
                        "register",
                        Part.LIFE,
                        "Le registre des décisions est-il tenu ?",
                        "Un cahier de conseil convient.",
                        Kind.YES_NO),
                optional("classes", Part.LIFE, "Les classes de la coopérative", "", Kind.TEXT));
    }

    private static List<ActivityQuestion> decisionsAndProjects() {
        return List.of(
                required(
                        "decisions",
                        Part.DECISIONS,
                        "Les élèves ont-ils décidé ensemble d'une dépense ou d'une recette ?",
                        "",
                        Kind.YES_NO),
                new ActivityQuestion(
                        "decisions.example",
                        Part.DECISIONS,
                        "Un exemple de décision",
                        "Le conseil des CM2 a voté l'achat des plants du jardin.",
                        Kind.TEXT,
                        true,
                        "decisions",
                        List.of()),
                required(
                        "projects",
                        Part.PROJECTS,
                        "Au moins un projet, ou « aucun cette année »",
                        "",
                        Kind.PROJECTS),
                optional(
                        "projects.none", Part.PROJECTS, "Aucun projet cette année", "", Kind.TICK));
    }

    private static List<ActivityQuestion> actionsAndTraining() {
        return List.of(
                optional(
                        "actions",
                        Part.ACTIONS,
                        "Les actions nationales ou départementales suivies",
                        "Étamine, Théâ, rencontres de l'association départementale…",
                        Kind.TEXT),
                optional(
                        "training",
                        Part.TRAINING,
                        "Les formations suivies par les adultes",
                        "Mandataires, conseil coopératif…",
                        Kind.TEXT));
    }

    private static List<ActivityQuestion> partnersAndAfter() {
        return List.of(
                choice(
                        "presentation",
                        Part.PARTNERS,
                        true,
                        "Ce compte rendu est-il présenté au conseil d'école ?",
                        new Choice("FAITE", "C'est fait"),
                        new Choice("PREVUE", "C'est prévu")),
                required(
                        "presentation.on",
                        Part.PARTNERS,
                        "À quelle date ?",
                        "Le jour du conseil d'école, passé ou prévu.",
                        Kind.DAY),
                optional(
                        "parents",
                        Part.PARTNERS,
                        "Les liens avec les parents",
                        "Fête, exposition, lettre aux familles…",
                        Kind.TEXT),
                optional(
                        "tools",
                        Part.TOOLS,
                        "Les outils employés",
                        "Agenda coopératif, malles, revue Animation et Éducation…",
                        Kind.TEXT),
                optional(
                        "wishes",
                        Part.WISHES,
                        "Ce que vous attendez de l'association départementale",
                        "",
                        Kind.TEXT));
    }

    private static ActivityQuestion required(
            String key, Part part, String title, String help, Kind kind) {
        List<Choice> choices = kind == Kind.YES_NO ? YES_OR_NO : List.of();
        return new ActivityQuestion(key, part, title, help, kind, true, "", choices);
    }

    private static ActivityQuestion optional(
            String key, Part part, String title, String help, Kind kind) {
        return new ActivityQuestion(key, part, title, help, kind, false, "", List.of());
    }

    private static ActivityQuestion choice(String key, Part part, String title, Choice... choices) {
        return choice(key, part, false, title, choices);
    }

    private static ActivityQuestion choice(
            String key, Part part, boolean required, String title, Choice... choices) {
        return new ActivityQuestion(
                key, part, title, "", Kind.CHOICE, required, "", List.of(choices));
    }
}
