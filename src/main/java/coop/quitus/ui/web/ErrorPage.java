package coop.quitus.ui.web;

import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;

/// Something did not go as hoped: what, and what to do next.
///
/// @param number to quote when asking for help, when the fault is ours; empty otherwise
public record ErrorPage(Frame frame, String fact, String remedy, String number) implements Page {

    static ErrorPage of(int status, Frame frame, String number) {
        return switch (status) {
            case 403 ->
                    new ErrorPage(
                            frame.titled("Cette page ne vous est pas ouverte"),
                            "Votre rôle ne donne pas accès à cette page, ou le formulaire est resté"
                                    + " ouvert trop longtemps.",
                            "Revenez à la page précédente, rechargez-la, puis recommencez. Si"
                                    + " l'accès vous manque, demandez-le à la personne mandataire de la"
                                    + " coopérative.",
                            "");
            case 404 ->
                    new ErrorPage(
                            frame.titled("Cette page n'existe pas"),
                            "L'adresse est peut-être incomplète, ou la page appartient à une autre"
                                    + " coopérative.",
                            "Vérifiez l'adresse, ou repartez de l'accueil.",
                            "");
            case 409 ->
                    new ErrorPage(
                            frame.titled("Quelqu'un est passé juste avant vous"),
                            "Cette page a été modifiée pendant que vous l'aviez sous les yeux.",
                            "Rouvrez-la pour voir la nouvelle version, puis reprenez votre"
                                    + " changement. Rien n'a été perdu ni écrasé.",
                            "");
            case 413 ->
                    new ErrorPage(
                            frame.titled("Ce fichier est trop lourd"),
                            "Un fichier peut peser jusqu'à 10 Mo.",
                            "Reprenez la photo de plus loin, ou réduisez le fichier, puis envoyez-le"
                                    + " à nouveau.",
                            "");
            case 422 ->
                    new ErrorPage(
                            frame.titled("Il manque quelque chose"),
                            "Le formulaire n'a pas pu être lu en entier. Rien n'a été enregistré.",
                            "Revenez à la page précédente et complétez-le.",
                            "");
            case 429 ->
                    new ErrorPage(
                            frame.titled("Trop d'essais à la suite"),
                            "Par prudence, nous faisons une courte pause.",
                            "Attendez quelques minutes, puis réessayez.",
                            "");
            default ->
                    status >= 500
                            ? ours(frame, number)
                            : new ErrorPage(
                                    frame.titled("Cette demande n'a pas été comprise"),
                                    "Le navigateur a envoyé quelque chose que nous ne savons pas"
                                            + " lire. Rien n'a été enregistré.",
                                    "Revenez à la page précédente et recommencez, ou repartez de"
                                            + " l'accueil.",
                                    "");
        };
    }

    private static ErrorPage ours(Frame frame, String number) {
        return new ErrorPage(
                frame.titled("Un souci de notre côté"),
                "Ce n'est pas vous : le logiciel n'a pas su finir. Ce qui était déjà enregistré"
                        + " l'est toujours.",
                "Réessayez dans un instant. Si cela recommence, écrivez-nous en citant ce numéro.",
                number);
    }
}
