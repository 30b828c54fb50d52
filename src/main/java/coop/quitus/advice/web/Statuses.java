package coop.quitus.advice.web;

import coop.quitus.bylaw.LegalText;
import coop.quitus.bylaw.LegalTexts;
import java.util.Map;
import java.util.stream.Collectors;

/// How sure the house is of each text, in two words.
final class Statuses {

    private Statuses() {}

    static Map<String, String> of(LegalTexts texts) {
        return texts.all().stream().collect(Collectors.toMap(LegalText::key, Statuses::word));
    }

    static String word(LegalText text) {
        return switch (text.status()) {
            case READ -> "";
            case TO_CHECK -> "à vérifier";
            case PRACTICE -> "pratique d'une association";
        };
    }
}
