package coop.quitus.document;

import coop.quitus.kernel.Sentence;

/// What the room of documents says, in French: every finding has its sentence.
public final class DocumentSentences {

    private DocumentSentences() {}

    public static Sentence of(VoucherFinding finding) {
        return switch (finding) {
            case VoucherFinding.Empty(String name) ->
                    say(
                            finding,
                            "Le fichier " + quoted(name) + " est vide.",
                            "Choisissez-en un autre, ou reprenez la photo.");
            case VoucherFinding.TooHeavy(String name) ->
                    say(
                            finding,
                            "Le fichier " + quoted(name) + " pèse plus de 10 Mo.",
                            "Reprenez la photo en qualité normale, ou enregistrez le PDF en plus léger.");
            case VoucherFinding.AnotherKind(String name, String mediaType) ->
                    say(
                            finding,
                            "Le fichier "
                                    + quoted(name)
                                    + " n'est ni une photo ni un PDF ("
                                    + mediaType
                                    + ").",
                            "Enregistrez le document en PDF, ou prenez-le en photo.");
            case VoucherFinding.RarePicture(String name, String format) ->
                    say(
                            finding,
                            "La photo "
                                    + quoted(name)
                                    + " est au format "
                                    + format
                                    + ", que"
                                    + " beaucoup d'appareils ne savent pas lire.",
                            "HEIC".equals(format)
                                    ? "Sur l'iPhone : Réglages, Appareil photo, Formats, « Le plus compatible » ; puis"
                                            + " reprenez la photo."
                                    : "Enregistrez-la en JPEG ou en PNG, puis déposez-la de nouveau.");
            case VoucherFinding.Damaged(String name) ->
                    say(
                            finding,
                            "Le fichier " + quoted(name) + " est abîmé ou incomplet.",
                            "Envoyez-le de nouveau ; s'il vient d'un message, téléchargez-le entièrement d'abord.");
            case VoucherFinding.TooManyPixels(String name, long width, long height) ->
                    say(
                            finding,
                            "L'image "
                                    + quoted(name)
                                    + " est trop grande : "
                                    + width
                                    + " × "
                                    + height
                                    + " points.",
                            "Une photo ordinaire suffit, jusqu'à 100 millions de points.");
            case VoucherFinding.Locked(String name) ->
                    say(
                            finding,
                            "Le PDF " + quoted(name) + " est protégé par un mot de passe.",
                            "Ouvrez-le, imprimez-le « dans un fichier PDF », et déposez ce nouveau fichier.");
            case VoucherFinding.ActsByItself(String name) ->
                    say(
                            finding,
                            "Le PDF "
                                    + quoted(name)
                                    + " contient un programme ou un autre"
                                    + " fichier caché.",
                            "Ouvrez-le, imprimez-le « dans un fichier PDF », et déposez ce nouveau fichier.");
        };
    }

    private static String quoted(String name) {
        return "« " + (name.isEmpty() ? "sans nom" : name) + " »";
    }

    private static Sentence say(VoucherFinding finding, String fact, String remedy) {
        return Sentence.about(finding, fact, remedy);
    }
}
