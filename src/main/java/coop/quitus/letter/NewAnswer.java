package coop.quitus.letter;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An answer as it is typed. See [LetterAnswer] for what each word holds.
///
/// @param key of the form: sent twice, it is kept once
/// @param verdict null when none was chosen
public record NewAnswer(
        UUID key,
        LetterAnswer.@Nullable Verdict verdict,
        String words,
        String conditions,
        String by,
        String function,
        String file) {}
