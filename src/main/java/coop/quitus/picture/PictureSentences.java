package coop.quitus.picture;

import coop.quitus.document.DocumentSentences;
import coop.quitus.document.VoucherFinding;
import coop.quitus.kernel.Sentence;
import java.util.List;

/// What is said of pictures, in French. No sentence names a child.
public final class PictureSentences {

    private PictureSentences() {}

    public static Sentence of(PictureFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    public static List<Sentence> of(List<PictureFinding> findings) {
        return findings.stream().map(PictureSentences::of).toList();
    }

    private static String fact(PictureFinding finding) {
        return switch (finding) {
            case PictureFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case PictureFinding.TooLong _ -> "Ce texte est trop long.";
            case PictureFinding.NamesAChild _ -> "Ces mots disent le prénom d'un élève de l'école.";
            case PictureFinding.Unreadable(VoucherFinding.AnotherKind _) ->
                    "Ce fichier n'est pas une image JPEG ou PNG.";
            case PictureFinding.Unreadable(VoucherFinding cause) ->
                    DocumentSentences.of(cause).fact();
            case PictureFinding.NotASound _ -> "Ce fichier n'est pas un son.";
            case PictureFinding.SoundTooHeavy _ -> "Ce son pèse plus de 2 Mo.";
            case PictureFinding.SoundTooLong(int seconds) ->
                    "Ce son dure " + seconds + " secondes.";
            case PictureFinding.NoSuchClass(String code) ->
                    "La classe « " + code + " » n'est pas de cette coopérative.";
            case PictureFinding.NoSuchPicture _ -> "Cette image n'est plus là.";
            case PictureFinding.NoSuchPupil _ -> "Un élève de la liste n'est plus dans l'école.";
            case PictureFinding.UnknownWho _ -> "On ne sait pas encore qui se reconnaît dessus.";
            case PictureFinding.NotAgreed notAgreed -> notAgreed(notAgreed);
            case PictureFinding.NothingHidden _ -> "Rien n'est caché.";
            case PictureFinding.NotChecked _ -> "Personne n'a dit avoir vérifié la copie.";
            case PictureFinding.NotMaskable _ -> "Un son n'a pas de visage à cacher.";
            case PictureFinding.PaperNeeded _ ->
                    "Un accord est un papier signé par le représentant légal et par l'enfant.";
            case PictureFinding.NothingToWithdraw _ -> "On ne retire qu'un accord qui a été donné.";
            case PictureFinding.Future _ -> "Ce jour n'est pas encore venu.";
        };
    }

    private static String notAgreed(PictureFinding.NotAgreed finding) {
        String what =
                switch (finding.kind()) {
                    case PHOTO -> "cette photo";
                    case DRAWING -> "ce dessin";
                    case SOUND -> "ce son";
                };
        int missing = finding.pupils().size();
        if (missing == 0) {
            return "Une personne qui n'est pas élève de l'école se reconnaît sur " + what + ".";
        }
        return "Il manque "
                + (missing == 1 ? "1 accord" : missing + " accords")
                + " pour montrer "
                + what
                + " "
                + finding.use().inFrench()
                + ".";
    }

    private static String remedy(PictureFinding finding) {
        return switch (finding) {
            case PictureFinding.Missing _ -> "Complétez, puis envoyez de nouveau.";
            case PictureFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case PictureFinding.NamesAChild _ -> "Écrivez plutôt « un élève », « la classe ».";
            case PictureFinding.Unreadable(VoucherFinding.AnotherKind _) ->
                    "Prenez une photo, ou enregistrez l'image en JPEG.";
            case PictureFinding.Unreadable(VoucherFinding cause) ->
                    DocumentSentences.of(cause).remedy();
            case PictureFinding.NotASound _ ->
                    "Enregistrez un son en MP3, M4A, Ogg, WebM ou WAV. Un film ne va pas.";
            case PictureFinding.SoundTooHeavy _, PictureFinding.SoundTooLong _ ->
                    "Une minute au plus, et 2 Mo : gardez le plus beau moment.";
            case PictureFinding.NoSuchClass _ -> "Choisissez une classe de la liste.";
            case PictureFinding.NoSuchPicture _ -> "Revenez à la liste des images.";
            case PictureFinding.NoSuchPupil _ -> "Rouvrez la page, puis cochez de nouveau.";
            case PictureFinding.UnknownWho _ ->
                    "Dites qui est dessus, ou que personne ne se reconnaît.";
            case PictureFinding.NotAgreed(Picture.Kind kind, Use _, var _, boolean _) ->
                    kind == Picture.Kind.SOUND
                            ? "Demandez les accords qui manquent, ou gardez ce son en classe."
                            : "Demandez les accords qui manquent, ou masquez tous les visages.";
            case PictureFinding.NothingHidden _ -> "Cochez au moins un carré sur un visage.";
            case PictureFinding.NotChecked _ ->
                    "Regardez chaque visage, puis cochez la case sous l'image.";
            case PictureFinding.NotMaskable _ ->
                    "Sans tous les accords, un son reste dans sa classe.";
            case PictureFinding.PaperNeeded _ ->
                    "Écrivez l'accord quand le papier signé est revenu.";
            case PictureFinding.NothingToWithdraw _ -> "Choisissez « Refus ».";
            case PictureFinding.Future _ -> "Donnez le jour où cela s'est passé.";
        };
    }
}
