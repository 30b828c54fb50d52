package coop.quitus.subsidy.web;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.kernel.Severity;
import coop.quitus.ledger.EntryId;
import coop.quitus.subsidy.Charges;
import coop.quitus.subsidy.SubsidyFinding;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/// What to charge, as a form sends it: `coche.UUID` for a box, `pieces` for numbers that were
/// typed, `montant` for a part of one.
record ChargeForm(Map<String, String> sent, List<Sentence> faults) {

    ChargeForm(Map<String, String> sent) {
        this(sent, new ArrayList<>());
    }

    /// @param byPiece finds an entry by its number
    List<Charges.Part> parts(Function<String, Optional<EntryId>> byPiece) {
        Set<EntryId> asked = new LinkedHashSet<>();
        sent.keySet().stream()
                .filter(name -> name.matches("coche\\.[0-9a-f-]{36}"))
                .map(name -> new EntryId(UUID.fromString(name.substring("coche.".length()))))
                .forEach(asked::add);
        for (String piece : sent.getOrDefault("pieces", "").split("[ ,;]+", -1)) {
            if (!piece.isBlank()) {
                byPiece.apply(piece.toUpperCase(Locale.ROOT))
                        .ifPresentOrElse(
                                asked::add,
                                () ->
                                        faults.addAll(
                                                Here.said(
                                                        List.of(
                                                                new SubsidyFinding.NoSuchPiece(
                                                                        piece)))));
            }
        }
        long cents = part(asked);
        return asked.stream().map(id -> new Charges.Part(id, cents)).toList();
    }

    private long part(Set<EntryId> asked) {
        String part = sent.getOrDefault("montant", "").strip();
        if (asked.isEmpty() && faults.isEmpty()) {
            fault(
                    "pieces",
                    "Aucune dépense n'est choisie.",
                    "Cochez-en, ou écrivez leurs numéros.");
        } else if (!part.isEmpty() && (asked.size() != 1 || Money.parse(part).isEmpty())) {
            fault(
                    "montant",
                    "Une partie se dit pour une seule dépense, avec une somme.",
                    "Choisissez-en une, et écrivez un nombre comme 100,00.");
        }
        return Money.parse(part).map(Money::cents).orElse(0L);
    }

    private void fault(String field, String fact, String remedy) {
        faults.add(new Sentence(fact, remedy, null, field, Severity.BLOCKS));
    }
}
