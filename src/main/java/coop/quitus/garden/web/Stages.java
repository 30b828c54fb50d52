package coop.quitus.garden.web;

import coop.quitus.garden.Experiment.Stage;
import coop.quitus.pupil.ReadingLevel;
import java.util.Optional;

/// The stages of an experiment on the page of a class: their addresses, and how a sentence begins
/// at each reading level.
final class Stages {

    private Stages() {}

    static String word(Stage stage) {
        return switch (stage) {
            case QUESTION -> "question";
            case HYPOTHESIS -> "hypothese";
            case PROTOCOL -> "protocole";
            case RESULT -> "resultat";
            case DEDUCTION -> "deduction";
        };
    }

    static Optional<Stage> of(String word) {
        for (Stage stage : Stage.values()) {
            if (word(stage).equals(word)) {
                return Optional.of(stage);
            }
        }
        return Optional.empty();
    }

    static String help(Stage stage, ReadingLevel level) {
        String does =
                switch (stage) {
                    case QUESTION -> "Que veux-tu savoir ?";
                    case HYPOTHESIS -> "Que va-t-il se passer ?";
                    case PROTOCOL -> "Prends deux pots. Change une seule chose.";
                    case RESULT -> "Que vois-tu ? Regarde tes mesures.";
                    case DEDUCTION -> "Avais-tu raison ? Que sais-tu maintenant ?";
                };
        return does + " Commence par : « " + starter(stage, level) + " »";
    }

    private static String starter(Stage stage, ReadingLevel level) {
        return switch (stage) {
            case QUESTION ->
                    switch (level) {
                        case PICTURES -> "Est-ce que la graine pousse sans … ?";
                        case SHORT -> "Est-ce que la plante … si … ?";
                        case FULL -> "Que fait … à la plante ?";
                    };
            case HYPOTHESIS ->
                    switch (level) {
                        case PICTURES -> "Je pense que oui.";
                        case SHORT -> "Je pense que … car …";
                        case FULL -> "Nous pensons que … parce que …";
                    };
            case PROTOCOL ->
                    switch (level) {
                        case PICTURES -> "Un pot a … L'autre pot n'a pas …";
                        case SHORT -> "Les deux pots ont … Une seule chose change : …";
                        case FULL ->
                                "Les deux pots ont la même terre et la même graine. Une seule chose change : …";
                    };
            case RESULT ->
                    switch (level) {
                        case PICTURES -> "On voit que …";
                        case SHORT -> "Après … jours, le pot A …, et le pot B …";
                        case FULL -> "Nous avons mesuré … Le pot A …, mais le pot B …";
                    };
            case DEDUCTION ->
                    switch (level) {
                        case PICTURES -> "La plante a besoin de …";
                        case SHORT -> "Donc la plante a besoin de …";
                        case FULL -> "Nous en déduisons que … Notre hypothèse était …";
                    };
        };
    }
}
