package coop.quitus.ballot;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class BallotRules {

    public static final Rule COU_01 =
            new Rule(
                    "COU-01",
                    Severity.BLOCKS,
                    "Deux personnes comptent, chacune de son côté, et trouvent la même chose",
                    "À main levée ou par bulletins, deux compteurs tapent chacun leur compte sans voir celui de"
                            + " l'autre. Le vote n'est clos que si les deux comptes sont les mêmes, et si leur total ne"
                            + " dépasse pas le nombre de présents. Sinon on recompte.",
                    "Conseil de coopérative : décisions par consensus, sinon à la majorité (domaine, § 4.1).",
                    "Les deux comptes ne sont pas les mêmes. Comptez encore une fois, ensemble et sans hâte.",
                    "Demandez de lever la main de nouveau, et comptez chacun de votre côté.");

    public static final Rule COU_02 =
            new Rule(
                    "COU-02",
                    Severity.BLOCKS,
                    "Un jeton, une voix",
                    "Chaque votant reçoit un jeton qui ne sert qu'une fois. Le jeton dit qu'une voix est donnée, jamais"
                            + " laquelle : le bulletin ne porte rien de lui. De nouveaux jetons ne s'impriment que tant"
                            + " que personne n'a voté.",
                    "Principe « une personne, une voix » des coopératives ; secret du vote.",
                    "Ce jeton a déjà servi.",
                    "Prenez un autre jeton, ou demandez à qui les distribue.");

    public static final Rule COU_03 =
            new Rule(
                    "COU-03",
                    Severity.BLOCKS,
                    "Personne ne voit les résultats avant la fin du vote",
                    "Tant que le vote est ouvert, on voit combien de personnes ont voté, et rien d'autre : ni sur une"
                            + " page, ni dans la base de données.",
                    "Sincérité du vote : personne ne vote en regardant les autres.",
                    "Le vote est encore ouvert : son résultat n'est lisible par personne.",
                    "Attendez que tout le monde ait voté, puis ouvrez l'urne.");

    private BallotRules() {}

    public static List<Rule> all() {
        return List.of(COU_01, COU_02, COU_03);
    }
}
