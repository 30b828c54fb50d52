package coop.quitus.ui;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The fields of a form, as a browser sent them. What cannot be read is kept among the faults, to
/// be said beside its field, and counts as nothing.
public final class SentForm {

    private final Map<String, String> sent;
    private final List<Sentence> faults = new ArrayList<>();

    public SentForm(Map<String, String> sent) {
        this.sent = Map.copyOf(sent);
    }

    /// What could not be read until now.
    public List<Sentence> faults() {
        return List.copyOf(faults);
    }

    public Set<String> names() {
        return sent.keySet();
    }

    /// Without the space around it; empty when it was not sent.
    public String text(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    /// A local date; null when none was written.
    public @Nullable LocalDate day(String name) {
        if (text(name).isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text(name));
        } catch (DateTimeException notADay) {
            fault(name, "La date ne se lit pas.", "Écrivez-la comme 15/09/2025.");
            return null;
        }
    }

    public Money money(String name) {
        return Money.parse(text(name))
                .orElseGet(() -> {
                    fault(
                            name,
                            "« " + text(name) + " » n'est pas une somme.",
                            "Écrivez un nombre comme 300,00.");
                    return Money.ZERO;
                });
    }

    /// A whole number of six digits at most; zero when none was written.
    public int count(String name) {
        if (text(name).isEmpty()) {
            return 0;
        }
        if (text(name).matches("\\d{1,6}")) {
            return Integer.parseInt(text(name));
        }
        fault(name, "Ce nombre ne se lit pas.", "Écrivez un nombre entier : 27.");
        return 0;
    }

    private void fault(String field, String fact, String remedy) {
        faults.add(new Sentence(fact, remedy, null, field, Severity.BLOCKS));
    }
}
