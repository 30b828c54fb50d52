package coop.quitus.oversight.web;

import coop.quitus.oversight.Sign;
import coop.quitus.oversight.Standing;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The list as a spreadsheet opens it in France: semicolons, accents, one line each.
final class CockpitList {

    private CockpitList() {}

    static String of(List<Standing> standings) {
        Stream<String> head =
                Stream.concat(
                        Stream.of(
                                "Numéro",
                                "UAI",
                                "Coopérative",
                                "Circonscription",
                                "Responsable",
                                "État",
                                "Dernier rappel"),
                        Arrays.stream(Sign.values())
                                .flatMap(sign ->
                                        Stream.of(
                                                sign.inFrench(), sign.inFrench() + " (pourquoi)")));
        return "\uFEFF"
                + Stream.concat(Stream.of(line(head)), standings.stream().map(CockpitList::line))
                        .collect(Collectors.joining());
    }

    private static String line(Standing one) {
        Stream<String> place =
                Stream.of(
                        one.number(),
                        one.uai(),
                        one.name(),
                        one.stewardship().sector(),
                        one.stewardship().name(),
                        one.level().inFrench(),
                        one.remindedOn() == null ? "" : one.remindedOn().toString());
        return line(
                Stream.concat(
                        place,
                        one.lights().stream()
                                .flatMap(light ->
                                        Stream.of(light.level().inFrench(), light.words()))));
    }

    private static String line(Stream<String> cells) {
        return cells.map(CockpitList::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /// What begins like a formula is read as words.
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\\t].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
