package coop.quitus.letter;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class LetterRules {

    public static final Rule LET_01 =
            new Rule(
                    "LET-01",
                    Severity.BLOCKS,
                    "Une lettre est adoptée en conseil avant d'être signée",
                    "Les élèves écrivent, le conseil adopte, la directrice ou le directeur signe : dans cet ordre. La"
                            + " signature porte sur le texte adopté, et engage l'école.",
                    "Circulaire 2008-095 (les élèves décident, un adulte répond) ; décret 2023-777 sur les directeurs"
                            + " d'école.",
                    "La lettre à la mairie n'est pas encore adoptée : elle ne peut pas être signée.",
                    "Mettez la lettre à l'ordre du jour du conseil, puis choisissez la décision qui l'adopte.");

    public static final Rule LET_02 =
            new Rule(
                    "LET-02",
                    Severity.BLOCKS,
                    "Un texte adopté ne change plus",
                    "Ce que le conseil a adopté est ce qui part. Tant que la lettre s'écrit, chaque version est gardée ;"
                            + " après l'adoption, plus un mot ne change.",
                    "Registre des délibérations des coopératives scolaires.",
                    "Cette lettre est adoptée depuis le 2 octobre : son texte ne change plus.",
                    "Pour dire autre chose, écrivez une autre lettre.");

    public static final Rule LET_03 =
            new Rule(
                    "LET-03",
                    Severity.BLOCKS,
                    "Une lettre est signée avant de partir",
                    "Une lettre qui demande quelque chose à une commune, à un service ou à une association part avec la"
                            + " signature de la direction de l'école, à l'écran ou sur le papier.",
                    "Décret 2023-777 : la direction représente l'école auprès de la commune.",
                    "Cette lettre n'est pas signée : elle ne peut pas partir.",
                    "Demandez à la direction de signer, à l'écran ou sur le papier.");

    public static final Rule LET_04 =
            new Rule(
                    "LET-04",
                    Severity.BLOCKS,
                    "Une réponse reste",
                    "Une réponse donnée ne s'efface pas et ne se corrige pas : une autre réponse s'ajoute après elle, et la"
                            + " dernière compte. Dix au plus.",
                    "La classe et celui qui répond lisent la même chose.",
                    "Cette lettre a déjà dix réponses.",
                    "Téléphonez à l'école, ou écrivez-lui.");

    private LetterRules() {}

    public static List<Rule> all() {
        return List.of(LET_01, LET_02, LET_03, LET_04);
    }
}
