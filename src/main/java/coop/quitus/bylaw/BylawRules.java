package coop.quitus.bylaw;

import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps.
public final class BylawRules {

    public static final Rule LOC_01 =
            new Rule(
                    "LOC-01",
                    Severity.BLOCKS,
                    "Ce qui change en cours d'année dit pourquoi",
                    "Une association choisit librement pour une année à venir. Dans une année commencée ou finie, chaque"
                            + " changement dit sa raison ; il est gardé avec ce qui valait avant, ce qui vaut ensuite, le nom et"
                            + " l'heure. La nation ne change rien à une année finie.",
                    "Des comptes se relisent avec les règles qui valaient alors ; demande des commissaires aux comptes des"
                            + " associations départementales.",
                    "Cette année est commencée : dites pourquoi vous changez ce choix.",
                    "Écrivez la raison en une phrase, par exemple : décision du conseil d'administration du 12 mars.");

    public static final Rule LOC_02 =
            new Rule(
                    "LOC-02",
                    Severity.BLOCKS,
                    "Un texte cité a sa référence et sa date",
                    "Ce que l'application dit de permis ou de défendu cite le texte qui le dit, avec sa référence et sa date. Un"
                            + " texte connu de mémoire porte « à vérifier ».",
                    "Bonne pratique de rédaction : un conseil sans texte est une opinion.",
                    "Il manque la date du texte que vous citez.",
                    "Donnez la référence du texte et son jour : décision du conseil d'administration, 12 mars 2026.");

    private BylawRules() {}

    public static List<Rule> all() {
        return List.of(LOC_01, LOC_02);
    }
}
