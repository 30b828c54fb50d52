package coop.quitus.picture.web;

import coop.quitus.kernel.Sentence;
import coop.quitus.picture.Consent;
import coop.quitus.picture.Consent.Way;
import coop.quitus.picture.Consent.Word;
import coop.quitus.picture.Use;
import coop.quitus.pupil.Pupil;
import coop.quitus.ui.Choice;
import coop.quitus.ui.Dates;
import coop.quitus.ui.Frame;
import coop.quitus.ui.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The agreements of a class on one page: a line for each pupil, a column for each use.
///
/// @param here this page
/// @param album the pictures of the class
/// @param words the last word of each pupil on each use
/// @param sent what the form sent, when it comes back
public record ConsentsPage(
        Frame frame,
        String here,
        String album,
        List<Pupil> pupils,
        Map<UUID, Map<Use, Consent>> words,
        String on,
        Map<String, String> sent,
        boolean mayWrite,
        List<Sentence> sentences)
        implements Page {

    public List<Use> uses() {
        return Arrays.stream(Use.values()).filter(Use::asks).toList();
    }

    public @Nullable Consent word(Pupil pupil, Use use) {
        return words.getOrDefault(pupil.id(), Map.of()).get(use);
    }

    /// The name of a cell's field.
    public static String field(Pupil pupil, Use use) {
        return pupil.id() + "." + use;
    }

    /// What the cell shows as chosen.
    public String chosen(Pupil pupil, Use use) {
        Consent said = word(pupil, use);
        return sent.getOrDefault(field(pupil, use), said == null ? "" : said.word().name());
    }

    /// What may be said in a cell: an agreement is withdrawn only where one was given.
    public List<Choice> choices(Pupil pupil, Use use) {
        Consent said = word(pupil, use);
        List<Choice> choices = new ArrayList<>();
        if (said == null) {
            choices.add(new Choice("", "Pas de réponse"));
        }
        boolean withdrawable = said != null && said.word() != Word.REFUSED;
        for (Word word : Word.values()) {
            if (word != Word.WITHDRAWN || withdrawable) {
                choices.add(new Choice(word.name(), word.inFrench()));
            }
        }
        return choices;
    }

    /// *depuis le 15/09/2026*; empty when nothing was said.
    public String since(Pupil pupil, Use use) {
        Consent said = word(pupil, use);
        return said == null ? "" : "depuis le " + Dates.shortDay(said.on());
    }

    public List<Choice> ways() {
        return List.of(
                new Choice(Way.WRITTEN.name(), Way.WRITTEN.inFrench()),
                new Choice(Way.SPOKEN.name(), Way.SPOKEN.inFrench()),
                new Choice(Way.SIGNED.name(), Way.SIGNED.inFrench()));
    }
}
