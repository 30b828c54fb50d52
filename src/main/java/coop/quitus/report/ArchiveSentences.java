package coop.quitus.report;

import coop.quitus.kernel.Sentence;

/// What is said of an archive, in French.
public final class ArchiveSentences {

    private ArchiveSentences() {}

    public static Sentence of(ArchiveFinding finding) {
        return switch (finding) {
            case ArchiveFinding.NotAnArchive(String why) ->
                    say(
                            finding,
                            "Ce fichier n'est pas une archive de Quitus : " + why + ".",
                            "Donnez le fichier .zip que « quitus export archive » a écrit.");
            case ArchiveFinding.Altered(String file) ->
                    say(
                            finding,
                            "Dans l'archive, « " + file + " » n'est plus ce qui a été archivé.",
                            "Reprenez l'archive d'origine : celle-ci a été changée ou abîmée.");
            case ArchiveFinding.Hostile(String what) ->
                    say(
                            finding,
                            "Cette archive est refusée : " + what + ".",
                            "Demandez-en une autre à qui vous l'a donnée.");
            case ArchiveFinding.NoSuchAssociation(String department) ->
                    say(
                            finding,
                            "L'association « " + department + " » n'est pas connue ici.",
                            "Vérifiez la version de Quitus.");
            case ArchiveFinding.AlreadyHere(String number, String name) ->
                    say(
                            finding,
                            "Ces comptes sont déjà ici : " + name + ", n° " + number + ".",
                            "Il n'y a rien à reprendre.");
            case ArchiveFinding.NotOpened(String why) ->
                    say(
                            finding,
                            "La coopérative ne peut pas être ouverte ici : " + why,
                            "Corrigez, puis reprenez l'archive.");
            case ArchiveFinding.DoesNotHold(String piece, String what) ->
                    say(
                            finding,
                            "Les comptes de l'archive ne tiennent pas : "
                                    + (piece.isEmpty() ? "" : piece + " : ")
                                    + what,
                            "Reprenez l'archive d'origine.");
        };
    }

    private static Sentence say(ArchiveFinding finding, String fact, String remedy) {
        return Sentence.about(finding, fact, remedy);
    }
}
