package coop.quitus.garden;

import coop.quitus.garden.Experiment.Stage;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.util.List;
import java.util.Locale;

/// What a class is told of its garden: short sentences, read aloud by who is nine.
public final class GardenSentences {

    private GardenSentences() {}

    public static Sentence of(GardenFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    public static List<Sentence> of(List<GardenFinding> findings) {
        return findings.stream().map(GardenSentences::of).toList();
    }

    private static String fact(GardenFinding finding) {
        return switch (finding) {
            case GardenFinding.OddSquare _ -> "Un carreau ne peut pas valoir cela.";
            case GardenFinding.CornerCount(int count) ->
                    count < Drawing.FEWEST_CORNERS
                            ? "Il manque des coins."
                            : "Il y a trop de coins.";
            case GardenFinding.OffThePaper(Corner corner) ->
                    "Le coin " + corner.written() + " sort de la feuille.";
            case GardenFinding.SidesCross(Corner a, Corner b, Corner c, Corner d) ->
                    "Deux côtés se croisent : de "
                            + a.written()
                            + " à "
                            + b.written()
                            + " et de "
                            + c.written()
                            + " à "
                            + d.written()
                            + ".";
            case GardenFinding.NotOnePiece _ -> "Les carreaux ne se tiennent pas tous.";
            case GardenFinding.Planted _ -> "Des plantes sont déjà sur la parcelle.";
            case GardenFinding.NoPlot _ -> "La parcelle n'est pas encore dessinée.";
            case GardenFinding.NoSuchPlant _ -> "Cette plante n'est pas dans la liste.";
            case GardenFinding.OutsideThePlot _ -> "Ces carreaux sortent de la parcelle.";
            case GardenFinding.Taken _ -> "Une autre plante est déjà là.";
            case GardenFinding.NotARectangle _ -> "Ces carreaux ne font pas un rectangle.";
            case GardenFinding.NoSuchPlanting _ -> "Cette plante n'est plus sur la parcelle.";
            case GardenFinding.NoSuchQuestion _ -> "Cette question n'existe plus.";
            case GardenFinding.NoSuchReading _ -> "Cette ligne n'est plus dans le carnet.";
            case GardenFinding.NoSuchResult _ -> "Ce nom n'est pas dans la clé.";
            case GardenFinding.NothingSeen _ -> "Rien n'est écrit.";
            case GardenFinding.NotADay _ -> "Ce jour ne va pas.";
            case GardenFinding.OutOfReach(Measure measure) ->
                    measure.inFrench() + " : ce nombre est trop grand ou trop petit.";
            case GardenFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case GardenFinding.TooLong _ -> "Ce texte est trop long.";
            case GardenFinding.FirstNameInside(String _, List<String> names) ->
                    "Il y a un prénom : " + String.join(", ", names) + ".";
            case GardenFinding.TooEarly(Stage first) ->
                    "« "
                            + first.inFrench()
                            + " » n'est pas encore "
                            + (first.inFrench().startsWith("Le ") ? "écrit." : "écrite.");
        };
    }

    private static String remedy(GardenFinding finding) {
        return switch (finding) {
            case GardenFinding.OddSquare _ -> "Choisis 10 cm, 25 cm, 50 cm ou 1 m.";
            case GardenFinding.CornerCount _ -> "Une parcelle a de 3 à 40 coins.";
            case GardenFinding.OffThePaper _ ->
                    "La feuille a " + Corner.PAPER + " carreaux de côté.";
            case GardenFinding.SidesCross _ -> "Fais le tour, un coin après l'autre.";
            case GardenFinding.NotOnePiece _ ->
                    "Colorie des carreaux qui se touchent par un côté, sans trou.";
            case GardenFinding.Planted _ -> "Enlève les plantes, puis dessine.";
            case GardenFinding.NoPlot _ -> "Dessine d'abord la parcelle.";
            case GardenFinding.NoSuchPlant _ -> "Choisis une plante de la liste.";
            case GardenFinding.OutsideThePlot _ -> "Choisis des carreaux dans la parcelle.";
            case GardenFinding.Taken _ -> "Choisis des carreaux libres.";
            case GardenFinding.NotARectangle _ -> "Colorie un rectangle, sans trou.";
            case GardenFinding.NoSuchPlanting _, GardenFinding.NoSuchQuestion _ ->
                    "Regarde la parcelle.";
            case GardenFinding.NoSuchReading _ -> "Regarde le carnet.";
            case GardenFinding.NoSuchResult _ -> "Recommence la clé.";
            case GardenFinding.NothingSeen _ -> "Mesure, choisis le temps ou écris une phrase.";
            case GardenFinding.NotADay(var day) ->
                    "Le "
                            + Dates.longDay(day).toLowerCase(Locale.FRANCE)
                            + " n'est pas un jour passé de l'année.";
            case GardenFinding.OutOfReach _ -> "Regarde encore ta mesure.";
            case GardenFinding.Missing _ -> "Écris-le.";
            case GardenFinding.TooLong(String _, int most) -> most + " lettres au plus.";
            case GardenFinding.FirstNameInside _ ->
                    "Écris « un élève » ou « nous » : ce texte reste longtemps.";
            case GardenFinding.TooEarly _ -> "Écris d'abord cette étape.";
        };
    }
}
