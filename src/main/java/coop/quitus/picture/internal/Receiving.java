package coop.quitus.picture.internal;

import coop.quitus.document.CleanPictures;
import coop.quitus.document.VoucherFinding;
import coop.quitus.federation.Places;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Outcome;
import coop.quitus.picture.NewPicture;
import coop.quitus.picture.Picture;
import coop.quitus.picture.PictureFinding;
import coop.quitus.pupil.FirstNames;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Looks at a file that comes in, and at the words that come with it.
@Component
final class Receiving {

    static final int MOST_BYTES = 10 * 1024 * 1024;

    private static final int SIDE = 1600;
    private static final int SMALL_SIDE = 320;
    private static final int HEAVIEST_SOUND = 2 * 1024 * 1024;
    private static final int LONGEST_SOUND = 60;

    private final Places places;
    private final FirstNames firstNames;
    private final CleanPictures cleaning;

    Receiving(Places places, FirstNames firstNames, CleanPictures cleaning) {
        this.places = places;
        this.firstNames = firstNames;
        this.cleaning = cleaning;
    }

    List<PictureFinding> judge(CooperativeId cooperative, NewPicture asked) {
        List<PictureFinding> findings = new ArrayList<>();
        if (places.cooperative(cooperative).orElseThrow().classes().stream()
                .noneMatch(one -> one.code().equals(asked.classCode()))) {
            findings.add(new PictureFinding.NoSuchClass(asked.classCode()));
        }
        if (asked.words().isBlank()) {
            findings.add(
                    new PictureFinding.Missing("description", "les mots qui disent ce qu'on voit"));
        }
        if (asked.words().length() > Picture.LONGEST) {
            findings.add(new PictureFinding.TooLong("description", Picture.LONGEST));
        }
        if (!firstNames.in(cooperative, asked.year(), asked.words()).isEmpty()) {
            findings.add(new PictureFinding.NamesAChild());
        }
        return findings;
    }

    Outcome<Harmless, PictureFinding> read(NewPicture asked, byte[] content) {
        return asked.kind() == Picture.Kind.SOUND ? sound(content) : image(asked, content);
    }

    private static Outcome<Harmless, PictureFinding> sound(byte[] content) {
        if (content.length > HEAVIEST_SOUND) {
            return Outcome.refused(new PictureFinding.SoundTooHeavy());
        }
        var heard = Sounds.of(content);
        if (heard.isEmpty()) {
            return Outcome.refused(new PictureFinding.NotASound());
        }
        int seconds = heard.get().seconds();
        return seconds > LONGEST_SOUND
                ? Outcome.refused(new PictureFinding.SoundTooLong(seconds))
                : Outcome.done(new Harmless(heard.get().mediaType(), content, null));
    }

    private Outcome<Harmless, PictureFinding> image(NewPicture asked, byte[] content) {
        return switch (cleaning.jpeg(content, asked.fileName(), SIDE)) {
            case Outcome.Refused<byte[], VoucherFinding>(var findings) ->
                    Outcome.refused(new PictureFinding.Unreadable(findings.getFirst()));
            case Outcome.Done<byte[], VoucherFinding>(byte[] clean, var _) ->
                    Outcome.done(new Harmless("image/jpeg", clean, small(clean)));
        };
    }

    private byte[] small(byte[] clean) {
        return switch (cleaning.jpeg(clean, "", SMALL_SIDE)) {
            case Outcome.Done<byte[], VoucherFinding>(byte[] small, var _) -> small;
            case Outcome.Refused<byte[], VoucherFinding> _ ->
                    throw new IllegalStateException("drawn again and not readable");
        };
    }
}
