package coop.quitus.letter.web;

import coop.quitus.letter.Letter;
import coop.quitus.partner.Partner;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.List;

/// The letters of a school year.
///
/// @param path of the letters
public record LettersPage(
        Frame frame, String path, List<Letter> letters, List<Partner> partners, boolean mayWrite)
        implements Page {

    public String to(Letter letter) {
        return partners.stream()
                .filter(one -> one.id().equals(letter.partner()))
                .map(Partner::name)
                .findFirst()
                .orElse("");
    }
}
