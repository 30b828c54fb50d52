package coop.quitus.letter.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.letter.Letter;
import coop.quitus.letter.LetterFinding;
import coop.quitus.letter.NewAnswer;
import coop.quitus.pupil.FirstNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Keeps the first names of pupils out of letters and answers, since both stay (RGPD-02). The class
/// is told; a partner cannot know who is a pupil, so the name is put away and the page says so.
@Component
final class NamesGuard {

    private final FirstNames names;

    NamesGuard(FirstNames names) {
        this.names = names;
    }

    List<LetterFinding> of(
            CooperativeId cooperative, SchoolYear year, String subject, String body) {
        var refusals = new ArrayList<LetterFinding>();
        told(refusals, "objet", names.in(cooperative, year, subject));
        told(refusals, "texte", names.in(cooperative, year, body));
        return refusals;
    }

    private static void told(List<LetterFinding> refusals, String field, List<String> found) {
        if (!found.isEmpty()) {
            refusals.add(new LetterFinding.NamesAChild(field, found));
        }
    }

    NewAnswer without(CooperativeId cooperative, Optional<Letter> letter, NewAnswer asked) {
        return letter.map(known ->
                        new NewAnswer(
                                asked.key(),
                                asked.verdict(),
                                without(cooperative, known.year(), asked.words()),
                                without(cooperative, known.year(), asked.conditions()),
                                asked.by(),
                                asked.function(),
                                asked.file()))
                .orElse(asked);
    }

    private String without(CooperativeId cooperative, SchoolYear year, String text) {
        String masked = text;
        for (String name : names.in(cooperative, year, text)) {
            masked =
                    Pattern.compile(
                                    "(?<![\\p{L}])" + Pattern.quote(name) + "(?![\\p{L}])",
                                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                            .matcher(masked)
                            .replaceAll(Matcher.quoteReplacement("un élève"));
        }
        return masked;
    }
}
