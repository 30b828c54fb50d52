package coop.quitus.sampling;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class SamplingRules {

    public static final Rule AUD_01 =
            new Rule(
                    "AUD-01",
                    Severity.BLOCKS,
                    "Une coopérative sur dix est regardée de près chaque année",
                    "Chaque année, l'association regarde de près une coopérative sur dix, arrondi au-dessus, sur place et sur"
                            + " pièces. Une part est choisie par les signes de risque, le reste par le hasard. La façon de tirer et"
                            + " la liste sont annoncées d'abord, la graine vient ensuite : personne ne choisit, et chacun peut"
                            + " refaire le tirage. Le hasard ne désigne pas deux fois la même coopérative en n années ; le risque"
                            + " le peut. Un tirage ne se refait pas.",
                    "L'association doit à son commissaire aux comptes la vérification de 10 % de ses coopératives (S25 ;"
                            + " domaine, § 2.7, niveau 5).",
                    "Le tirage 2025–2026 est déjà fait, avec une autre graine.",
                    "Un tirage ne se refait pas : visitez les coopératives qui sont sorties.");

    private SamplingRules() {}

    public static List<Rule> all() {
        return List.of(AUD_01);
    }
}
