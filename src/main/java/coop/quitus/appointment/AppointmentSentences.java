package coop.quitus.appointment;

import coop.quitus.federation.PlaceSentences;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.List;

/// What is said of nominations, revocations and letters to the bank, in French.
public final class AppointmentSentences {

    private AppointmentSentences() {}

    public static Sentence of(AppointmentFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    public static List<Sentence> of(List<AppointmentFinding> findings) {
        return findings.stream().map(AppointmentSentences::of).toList();
    }

    private static String fact(AppointmentFinding finding) {
        return switch (finding) {
            case AppointmentFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case AppointmentFinding.TooLong _ -> "Ce texte est trop long.";
            case AppointmentFinding.UnderWay(String name) -> name + " est déjà présenté·e.";
            case AppointmentFinding.NoSuchNomination _ -> "Cette présentation n'est plus là.";
            case AppointmentFinding.Answered _ -> "Cette présentation a déjà sa réponse.";
            case AppointmentFinding.NotATeacher _ ->
                    "Seuls les enseignants de l'école donnent leur voix.";
            case AppointmentFinding.TeachersMissing(List<String> names) ->
                    (names.size() == 1 ? "Il manque la voix de " : "Il manque les voix de ")
                            + String.join(", ", names)
                            + ".";
            case AppointmentFinding.NobodySaid _ -> "Aucun enseignant de l'école n'est connu ici.";
            case AppointmentFinding.SaysNo(String name) -> name + " dit non.";
            case AppointmentFinding.HolderStays(String name) ->
                    name + " tient encore le mandat, et la passation n'est pas signée.";
            case AppointmentFinding.ReportMissing(SchoolYear year, boolean _) ->
                    "Le compte rendu "
                            + year.inFrench()
                            + " n'est pas encore remis à l'association.";
            case AppointmentFinding.PledgeToCome(String name) ->
                    name + " signera l'engagement de l'année à sa première visite.";
            case AppointmentFinding.CountToCome(String name) ->
                    "Les droits de "
                            + name
                            + " sont arrêtés : la caisse et la banque restent à vérifier.";
            case AppointmentFinding.NotTheOfficer _ ->
                    "La présidence ou la trésorerie de l'association nomme et révoque.";
            case AppointmentFinding.NoReason _ -> "Le motif n'est pas écrit.";
            case AppointmentFinding.NoSuchMandate _ -> "Ce mandat ne court pas aujourd'hui.";
            case AppointmentFinding.CooperativeIsClosed(LocalDate on) ->
                    "Cette coopérative est fermée depuis le " + Dates.longDay(on) + ".";
            case AppointmentFinding.NotGiven(Finding about) ->
                    PlaceSentences.ofInvitation(about).fact();
            case AppointmentFinding.NoNumbers _ ->
                    "L'association n'a pas encore donné son SIREN ni son numéro RNA.";
            case AppointmentFinding.NoAccount _ -> "Le compte n'est pas reconnu.";
            case AppointmentFinding.NoSignatory _ -> "Aucune personne n'est nommée.";
            case AppointmentFinding.NoSuchLetter _ -> "Cette lettre n'est plus là.";
            case AppointmentFinding.AnotherState(BankLetter.State state) ->
                    "Cette demande est déjà " + state.inFrench() + ".";
            case AppointmentFinding.NotADay _ -> "Ce jour ne va pas.";
        };
    }

    private static String remedy(AppointmentFinding finding) {
        return switch (finding) {
            case AppointmentFinding.Missing _ -> "Complétez, puis envoyez de nouveau.";
            case AppointmentFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case AppointmentFinding.UnderWay _ ->
                    "Attendez la réponse, ou retirez d'abord cette présentation.";
            case AppointmentFinding.NoSuchNomination _, AppointmentFinding.Answered _ ->
                    "Relisez la page : elle dit où on en est.";
            case AppointmentFinding.NotATeacher _ ->
                    "Demandez à être inscrit·e comme enseignant·e.";
            case AppointmentFinding.TeachersMissing _ ->
                    "Chacun ouvre cette page et dit oui, ou déposez la photo du formulaire signé par tous.";
            case AppointmentFinding.NobodySaid _ ->
                    "Inscrivez-les dans les personnes, ou déposez la photo du formulaire signé par tous.";
            case AppointmentFinding.SaysNo _ ->
                    "Parlez-en entre vous ; la dernière réponse compte.";
            case AppointmentFinding.HolderStays _ -> "Faites la passation, puis nommez.";
            case AppointmentFinding.ReportMissing(SchoolYear _, boolean refused) ->
                    refused
                            ? "Votre association demande ce compte rendu avant tout nouveau mandat."
                            : "Vous pouvez nommer ; dites à la coopérative ce qui manque.";
            case AppointmentFinding.PledgeToCome _ -> "";
            case AppointmentFinding.CountToCome _ ->
                    "Comptez la caisse et pointez le relevé avec une autre personne de l'école.";
            case AppointmentFinding.NotTheOfficer _ -> "Transmettez-lui cette page.";
            case AppointmentFinding.NoReason _ ->
                    "Trois à cinq cents signes, que la personne pourra lire.";
            case AppointmentFinding.NoSuchMandate _ -> "La page dit quels mandats courent.";
            case AppointmentFinding.CooperativeIsClosed _ -> "Aucun mandat n'y commence plus.";
            case AppointmentFinding.NotGiven(Finding about) ->
                    PlaceSentences.ofInvitation(about).remedy();
            case AppointmentFinding.NoNumbers _ ->
                    "Écrivez-les dans les réglages de l'association, puis préparez la lettre.";
            case AppointmentFinding.NoAccount _ -> "Recopiez l'IBAN d'un relevé de compte.";
            case AppointmentFinding.NoSignatory _ -> "Écrivez un nom par ligne.";
            case AppointmentFinding.NoSuchLetter _, AppointmentFinding.AnotherState _ ->
                    "Relisez la liste des lettres.";
            case AppointmentFinding.NotADay(String _, LocalDate from) ->
                    "Un jour à partir du " + Dates.longDay(from) + ", et pas après aujourd'hui.";
        };
    }
}
