package coop.quitus.project;

import java.util.ArrayList;
import java.util.List;

/// A question that a step puts to the class: the generic way of each kind, so that any kit runs to
/// its end without a programmer.
///
/// @param name in the form and in the database
/// @param label as the class reads it
/// @param help a start of sentence, a list of what the kit proposes; empty for none
/// @param type how it is answered
/// @param required whether the step is not done without it
public record StepQuestion(String name, String label, String help, Type type, boolean required) {

    /// How a question is answered.
    public enum Type {
        LINE,
        TEXT,
        DAY
    }

    /// The longest answer, in characters.
    public static final int LONGEST = 4000;

    static List<StepQuestion> of(ProjectStep step) {
        return switch (step.kind()) {
            case LETTER -> List.of();
            case VISIT ->
                    List.of(
                            must("jour", "Quel jour ?", Type.DAY),
                            must("avec", "Avec qui ?", step.setting("avec"), Type.LINE),
                            may("questions", "Nos questions", lines(step, "questions")),
                            must("appris", "Ce que nous avons appris", Type.TEXT));
            case MEASURES -> List.of(may("constat", "Ce que nous voyons", ""));
            case COMPUTATION ->
                    List.of(
                            must("calcul", "Notre calcul", step.setting("question"), Type.TEXT),
                            must("resultat", "Notre résultat", step.setting("unite"), Type.LINE));
            case QUOTE -> quotes(step);
            case VOTE -> List.of(may("resultat", "Ce que le conseil a décidé", ""));
            case PURCHASE ->
                    List.of(may("achat", "Ce que nous avons acheté", lines(step, "articles")));
            case OBSERVATION -> List.of(may("constat", "Ce que nous avons vu", ""));
            case IDENTIFICATION ->
                    List.of(
                            must("noms", "Les noms trouvés", step.setting("sujet"), Type.TEXT),
                            may("indices", "Nos indices", ""));
            case EXPERIMENT ->
                    List.of(
                            must("question", "Notre question", step.setting("question"), Type.LINE),
                            must("hypothese", "Notre idée", step.setting("hypothese"), Type.TEXT),
                            must(
                                    "protocole",
                                    "Ce que nous faisons",
                                    lines(step, "protocole"),
                                    Type.TEXT),
                            must("resultat", "Ce que nous voyons", Type.TEXT),
                            must("deduction", "Ce que nous comprenons", Type.TEXT));
            case TEXT -> List.of(must("texte", "Notre texte", lines(step, "amorces"), Type.TEXT));
            case DRAWING ->
                    List.of(may("legende", "Ce que montre notre image", step.setting("sujet")));
            case EXHIBITION ->
                    List.of(
                            must("jour", "Quel jour ?", Type.DAY),
                            must("invites", "Nos invités", lines(step, "public"), Type.TEXT),
                            may("souvenir", "Comment cela s'est passé", ""));
            case ACCOUNT -> account(step);
        };
    }

    /// A shop a line: *Jardinerie du Pont : 42,50 €*.
    private static List<StepQuestion> quotes(ProjectStep step) {
        return List.of(
                must(
                        "devis",
                        "Les prix demandés, un marchand par ligne",
                        lines(step, "articles"),
                        Type.TEXT),
                must("choix", "Notre choix, et pourquoi", Type.TEXT));
    }

    /// What is told to each of those whom the kit names.
    private static List<StepQuestion> account(ProjectStep step) {
        var questions = new ArrayList<StepQuestion>();
        List<String> readers = step.settings("pour");
        for (int i = 0; i < readers.size(); i++) {
            questions.add(
                    new StepQuestion(
                            "pour-" + (i + 1),
                            "Ce que nous disons : " + readers.get(i),
                            i == 0 ? lines(step, "contenu") : "",
                            Type.TEXT,
                            i == 0));
        }
        return questions.isEmpty()
                ? List.of(must("pour-1", "Ce que nous disons à ceux qui ont aidé", Type.TEXT))
                : List.copyOf(questions);
    }

    private static String lines(ProjectStep step, String setting) {
        List<String> lines = step.settings(setting);
        boolean sentences = lines.stream().allMatch(line -> line.endsWith("."));
        return String.join(sentences ? " " : " ; ", lines);
    }

    private static StepQuestion must(String name, String label, Type type) {
        return must(name, label, "", type);
    }

    private static StepQuestion must(String name, String label, String help, Type type) {
        return new StepQuestion(name, label, help, type, true);
    }

    private static StepQuestion may(String name, String label, String help) {
        return new StepQuestion(name, label, help, Type.TEXT, false);
    }
}
