package coop.quitus.garden.web;

import coop.quitus.garden.Measure;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ui.SentForm;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a class types in its log. What cannot be read is said beside its field.
final class ReadingForm {

    private final SentForm form;
    private final List<Sentence> faults = new ArrayList<>();

    ReadingForm(Map<String, String> sent) {
        this.form = new SentForm(sent);
    }

    List<Sentence> faults() {
        var all = new ArrayList<>(form.faults());
        all.addAll(faults);
        return all;
    }

    String text(String name) {
        return form.text(name);
    }

    LocalDate day(LocalDate today) {
        LocalDate day = form.day("le");
        return day == null ? today : day;
    }

    Map<Measure, Integer> measures() {
        var measures = new EnumMap<Measure, Integer>(Measure.class);
        for (Measure measure : Measure.values()) {
            measure(measure, measure.field()).ifPresent(value -> measures.put(measure, value));
        }
        return measures;
    }

    /// A measure in whole units; empty when nothing was typed, or nothing that can be read.
    Optional<Integer> measure(Measure measure, String field) {
        String typed = form.text(field);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        Optional<Integer> value =
                Numbers.decimal(typed)
                        .map(number -> number.multiply(BigDecimal.valueOf(measure.per())))
                        .map(BigDecimal::stripTrailingZeros)
                        .filter(whole -> whole.scale() <= 0)
                        .filter(whole -> whole.abs().compareTo(BigDecimal.valueOf(1_000_000)) < 0)
                        .map(BigDecimal::intValueExact);
        if (value.isEmpty()) {
            faults.add(
                    new Sentence(
                            measure.inFrench() + " : ce nombre ne se lit pas.",
                            measure.per() == 1
                                    ? "Écris un nombre entier, comme 84."
                                    : "Écris un nombre, comme 12,5.",
                            null,
                            field,
                            Severity.BLOCKS));
        }
        return value;
    }
}
