package coop.quitus.verification.web;

import coop.quitus.cash.CashCount;
import coop.quitus.verification.Observation.Verdict;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/// What a verifier said, as a form sends it.
record SeenForm(Map<String, String> sent) {

    UUID key() {
        try {
            return UUID.fromString(sent.getOrDefault("cle", ""));
        } catch (IllegalArgumentException absent) {
            return UUID.randomUUID();
        }
    }

    int version() {
        String typed = sent.getOrDefault("version", "");
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 0;
    }

    Verdict verdict() {
        return "bon".equals(sent.get("avis")) ? Verdict.GOOD : Verdict.REMARK;
    }

    String words() {
        return sent.getOrDefault("remarque", "");
    }

    /// What is no number counts as minus one, which is refused with its sentence.
    SortedMap<Integer, Integer> coins() {
        SortedMap<Integer, Integer> coins = new TreeMap<>(Comparator.reverseOrder());
        for (int value : CashCount.EURO) {
            String typed = sent.getOrDefault("pieces." + value, "").strip();
            if (!typed.isEmpty() && !"0".equals(typed)) {
                coins.put(value, typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1);
            }
        }
        return coins;
    }
}
