package coop.quitus.garden.web;

import coop.quitus.garden.Nudge;
import coop.quitus.garden.Plant;
import coop.quitus.garden.Planting;
import coop.quitus.garden.Plot;
import coop.quitus.garden.Quantity;
import coop.quitus.garden.Unit;
import coop.quitus.garden.Working;
import coop.quitus.kernel.Sentence;
import coop.quitus.pupil.ReadingLevel;
import coop.quitus.ui.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// The sums put to a class, with help for who reads pictures, short sentences or long ones. The
/// answer is shown when it is found, or after three tries.
final class Asks {

    private final UUID project;
    private final ReadingLevel level;

    Asks(UUID project, ReadingLevel level) {
        this.project = project;
        this.level = level;
    }

    Ask area(Plot plot, Working working, List<Sentence> sentences) {
        String how =
                plot.isRectangle()
                        ? "%s sur une ligne, %s : %d × %d = %s carreaux."
                                .formatted(
                                        wide(plot) + (wide(plot) > 1 ? " carreaux" : " carreau"),
                                        Numbers.of(tall(plot), "ligne"),
                                        wide(plot),
                                        tall(plot),
                                        Numbers.halves(plot.twiceTheSquares()))
                        : "Il y a " + Numbers.halves(plot.twiceTheSquares()) + " carreaux.";
        String shown = how + " Cela fait " + Numbers.squareMetres(plot.areaInHalfSquareCm()) + ".";
        return ask(
                "L'aire : combien de place à l'intérieur ?",
                switch (level) {
                    case PICTURES -> "Compte les carreaux.";
                    case SHORT -> "Compte les carreaux d'une ligne. Compte les lignes. Multiplie.";
                    case FULL ->
                            "Aire d'un rectangle = longueur × largeur. Si besoin, découpe la parcelle en rectangles.";
                },
                List.of(Unit.SQUARES, Unit.SQUARE_CM, Unit.SQUARE_M),
                level == ReadingLevel.FULL ? Unit.SQUARE_M : Unit.SQUARES,
                working,
                new Words(
                        "Tu as trouvé le tour. L'aire, c'est l'intérieur.",
                        "Compte d'abord les carreaux d'une ligne.",
                        plot.isRectangle()
                                ? "Puis compte les lignes, et multiplie."
                                : "Découpe la parcelle en rectangles.",
                        shown),
                sentences);
    }

    private static int wide(Plot plot) {
        return plot.width() - least(plot, true);
    }

    private static int tall(Plot plot) {
        return plot.height() - least(plot, false);
    }

    private static int least(Plot plot, boolean across) {
        return plot.corners().stream()
                .mapToInt(corner -> across ? corner.x() : corner.y())
                .min()
                .orElse(0);
    }

    Ask perimeter(Plot plot, Working working, List<Sentence> sentences) {
        var sides = new ArrayList<String>();
        plot.sides().forEach(side -> sides.add(String.valueOf(side.lengthCm())));
        String shown =
                String.join(" + ", sides)
                        + " = "
                        + plot.perimeterCm()
                        + " cm. Cela fait "
                        + Numbers.metres(plot.perimeterCm())
                        + ".";
        return ask(
                "Le périmètre : quelle longueur pour faire le tour ?",
                switch (level) {
                    case PICTURES -> "Suis le bord avec ton doigt. Compte les côtés des carreaux.";
                    case SHORT -> "Mesure chaque côté. Ajoute tous les côtés.";
                    case FULL ->
                            "Périmètre = somme des longueurs de tous les côtés. Un côté penché se mesure à la règle.";
                },
                List.of(Unit.SIDES, Unit.CM, Unit.M),
                level == ReadingLevel.FULL ? Unit.M : Unit.SIDES,
                working,
                new Words(
                        "Tu as trouvé l'intérieur. Le périmètre, c'est le tour.",
                        "Pars d'un coin, et fais tout le tour.",
                        "Écris la longueur de chaque côté, puis ajoute.",
                        shown),
                sentences);
    }

    Ask plants(
            Plot plot, Planting planting, Plant plant, Working working, List<Sentence> sentences) {
        Quantity quantity = Quantity.of(planting, plant, plot.squareCm());
        String start =
                "La place fait %d cm sur %d cm. Laisse %d cm entre deux plantes. Laisse %d cm entre deux lignes."
                        .formatted(
                                quantity.rowCm(),
                                quantity.acrossCm(),
                                quantity.onRowCm(),
                                quantity.betweenRowsCm());
        return ask(
                plant.french() + " : combien de plantes ?",
                start,
                List.of(Unit.PLANTS),
                Unit.PLANTS,
                working,
                new Words(
                        "Tu as compté les carreaux. Compte les plantes.",
                        "Sur une ligne : combien de fois %d cm dans %d cm ?"
                                .formatted(quantity.onRowCm(), quantity.rowCm()),
                        "Combien de lignes : combien de fois %d cm dans %d cm ?"
                                .formatted(quantity.betweenRowsCm(), quantity.acrossCm()),
                        "%s sur une ligne, %s : %d × %d = %s."
                                .formatted(
                                        Numbers.of(quantity.perRow(), "plante"),
                                        Numbers.of(quantity.rows(), "ligne"),
                                        quantity.perRow(),
                                        quantity.rows(),
                                        Numbers.of(quantity.plants(), "plante"))),
                sentences);
    }

    /// What is said of a wrong answer: of the other sum, at the first try, at the second, and how
    /// it is done at last.
    private record Words(String other, String first, String second, String shown) {}

    private Ask ask(
            String title,
            String help,
            List<Unit> units,
            Unit usual,
            Working working,
            Words words,
            List<Sentence> sentences) {
        return new Ask(
                Here.garden(project) + "/reponse",
                title.replace(" ?", "\u00a0?"),
                help,
                units.stream().map(unit -> new Choice(unit.name(), unit.inFrench())).toList(),
                usual.name(),
                working,
                nudge(working, words),
                sentences);
    }

    private static List<String> nudge(Working working, Words words) {
        if (working.nudge() == Nudge.NONE) {
            return List.of();
        }
        if (working.right()) {
            return List.of("Bravo !", words.shown());
        }
        if (working.shown()) {
            return List.of("Regarde comment on fait.", words.shown(), "À toi : écris la réponse.");
        }
        String next = working.tries() == 1 ? words.first() : words.second();
        return switch (working.nudge()) {
            case OTHER_SUM -> List.of(words.other());
            case OTHER_UNIT -> List.of("Les chiffres sont bons.", "Regarde l'unité.");
            case A_LITTLE_LESS, A_LITTLE_MORE -> List.of("Presque.", next);
            case LESS -> List.of("C'est plus que cela.", next);
            default -> List.of("C'est moins que cela.", next);
        };
    }
}
