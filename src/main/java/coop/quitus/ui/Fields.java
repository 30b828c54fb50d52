package coop.quitus.ui;

import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Ties a field to its label, its help and its sentences.
public final class Fields {

    private Fields() {}

    /// The id of a field on the page: `lines[2].amount` is `champ-lines-2-amount`.
    public static String id(String name) {
        return "champ-" + name.replaceAll("[^A-Za-z0-9]+", "-").replaceAll("-$", "");
    }

    /// The sentences that stand beside this field.
    public static List<Sentence> beside(List<Sentence> sentences, String name) {
        return sentences.stream().filter(sentence -> sentence.field().equals(name)).toList();
    }

    /// Whether one of them refuses what was typed.
    public static boolean refused(List<Sentence> sentences, String name) {
        return beside(sentences, name).stream()
                .anyMatch(sentence -> sentence.severity() == Severity.BLOCKS);
    }

    /// What describes the field, for a screen reader: the ids of its help and its sentences; null
    /// when there is nothing more to say.
    public static @Nullable String describedBy(List<Sentence> sentences, String name, String help) {
        String ids =
                (help.isEmpty() ? "" : id(name) + "-aide ")
                        + (beside(sentences, name).isEmpty() ? "" : id(name) + "-erreur");
        return ids.isEmpty() ? null : ids.strip();
    }
}
