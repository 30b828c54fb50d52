package coop.quitus.letter;

import coop.quitus.document.Paper;
import coop.quitus.document.Qr;
import coop.quitus.document.SealMark;
import coop.quitus.federation.Cooperative;
import coop.quitus.partner.Partner;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// A letter as it is printed and posted: its text, its signature, and the square that leads to the
/// answer.
///
/// @param from *La classe de CM2*
/// @param address of the answer's page, its secret included
public record PostedLetterPaper(
        Letter letter,
        Cooperative school,
        Partner partner,
        String from,
        String address,
        Instant signedAt,
        SealMark mark)
        implements Paper {

    public List<String> paragraphs() {
        return Arrays.stream(letter.body().split("\\R", -1)).toList();
    }

    public Qr qr() {
        return Qr.of(address);
    }

    @Override
    public String title() {
        return letter.subject();
    }

    @Override
    public String description() {
        return from + ", " + school.name() + ", écrit à " + partner.name() + ".";
    }

    @Override
    public Instant drawnAt() {
        return signedAt;
    }

    @Override
    public String foot() {
        return school.name() + " · " + mark.spelled();
    }
}
