package coop.quitus.picture;

import coop.quitus.document.VoucherFinding;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import coop.quitus.pupil.PupilRules;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Why a picture, or what is said of it, cannot be kept or shown. Nothing was written.
public sealed interface PictureFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case UnknownWho _, NotAgreed _, NotChecked _, PaperNeeded _ -> PictureRules.RGPD_03;
            case NamesAChild _ -> PupilRules.RGPD_02;
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case TooLong(String field, int _) -> field;
            case Future(String field) -> field;
            case NamesAChild _ -> "description";
            case Unreadable _, NotASound _, SoundTooHeavy _, SoundTooLong _ -> "fichier";
            default -> "";
        };
    }

    /// @param what what is missing, with its article
    record Missing(String field, String what) implements PictureFinding {}

    record TooLong(String field, int most) implements PictureFinding {}

    /// Its words hold the first name of a pupil.
    record NamesAChild() implements PictureFinding {}

    record Unreadable(VoucherFinding cause) implements PictureFinding {}

    /// Neither of the sounds that browsers play, or a film.
    record NotASound() implements PictureFinding {}

    record SoundTooHeavy() implements PictureFinding {}

    record SoundTooLong(int seconds) implements PictureFinding {}

    record NoSuchClass(String code) implements PictureFinding {}

    record NoSuchPicture() implements PictureFinding {}

    record NoSuchPupil() implements PictureFinding {}

    /// Nobody said who can be recognised on it.
    record UnknownWho() implements PictureFinding {}

    /// Someone on it did not agree to this use, and no mask hides them.
    ///
    /// @param pupils those whose agreement is missing: for the page of an adult of the class, never
    ///   for a sentence
    /// @param others whether it shows someone whom nobody here can ask
    record NotAgreed(Picture.Kind kind, Use use, Set<UUID> pupils, boolean others)
            implements PictureFinding {}

    /// A mask without an area.
    record NothingHidden() implements PictureFinding {}

    /// The adult did not say that no face is left.
    record NotChecked() implements PictureFinding {}

    /// A sound has no face to hide.
    record NotMaskable() implements PictureFinding {}

    /// An agreement is a signed paper.
    record PaperNeeded() implements PictureFinding {}

    /// Only an agreement that was given is withdrawn.
    record NothingToWithdraw() implements PictureFinding {}

    record Future(String field) implements PictureFinding {}
}
