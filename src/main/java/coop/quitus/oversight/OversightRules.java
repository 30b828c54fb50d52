package coop.quitus.oversight;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.util.List;

/// The rules of the catalogue that this room keeps, and the limits of its lights.
public final class OversightRules {

    /// A bank that was not laid beside the books for so many days is to be followed; for twice as
    /// long, it is urgent (SUI-01).
    public static final int RECONCILED_WITHIN_DAYS = 60;

    /// Books without an entry for so many days are to be followed; for twice as long, urgent
    /// (SUI-01).
    public static final int WRITTEN_WITHIN_DAYS = 90;

    /// Money sleeps when nothing moved for so many months (SUI-02)…
    public static final int DORMANT_MONTHS = 6;

    /// …while more than this is held (SUI-02).
    public static final Money DORMANT_ABOVE = Money.cents(30_000);

    /// From so many entries on, it is said that one hand wrote them all (SUI-03).
    public static final int ENTRIES_OF_ONE_HAND = 10;

    /// Expenses without a voucher: from so many on, it is urgent (ACC-06).
    public static final int MANY_WITHOUT_VOUCHER = 10;

    /// A report is asked for that many days before its deadline (CRF-02).
    public static final int REPORT_SOON_DAYS = 15;

    /// The same reminder waits that many days (SUI-04).
    public static final int QUIET_DAYS = 14;

    public static final Rule SUI_01 =
            new Rule(
                    "SUI-01",
                    Severity.WARNS,
                    "Des livres tenus au fil de l'année",
                    "La banque est rapprochée du cahier tous les deux mois au moins, et le cahier ne reste pas trois mois"
                            + " sans écriture. Au-delà, l'association le voit ; au double, elle appelle.",
                    "Pratique des associations départementales : contrôle au fil de l'année ; domaine, § 2.7.",
                    "La banque n'est plus rapprochée depuis le 12 novembre 2025 (124 jours).",
                    "Déposez le dernier relevé, puis rapprochez ses lignes : quinze minutes par mois suffisent.");

    public static final Rule SUI_02 =
            new Rule(
                    "SUI-02",
                    Severity.WARNS,
                    "L'argent des élèves ne dort pas",
                    "Quand une coopérative tient plus de 300 € et que rien ne bouge depuis six mois, l'association demande"
                            + " à quoi cet argent est destiné.",
                    "Circulaire 2008-095 : l'argent sert les projets des élèves ; domaine, § 6 (argent dormant).",
                    "842,10 € en banque et en caisse, aucun mouvement depuis le 3 mars 2026.",
                    "Parlez-en en conseil de coopérative, ou dites à l'association quel projet se prépare.");

    public static final Rule SUI_03 =
            new Rule(
                    "SUI-03",
                    Severity.WARNS,
                    "Plus d'une personne regarde l'argent",
                    "Écrire le cahier, rapprocher la banque et compter la caisse ne sont pas l'affaire d'une seule"
                            + " personne : quelqu'un d'autre a un mandat, et deux vérificateurs au moins regardent.",
                    "Domaine, § 2.7 et § 8 (séparation des tâches) ; affaires jugées citées sous S99 et S100.",
                    "Une seule personne tient le mandat, écrit les 84 écritures, rapproche la banque et compte la caisse.",
                    "Nommez une trésorière ou un trésorier, et des vérificateurs dont un parent.");

    public static final Rule SUI_04 =
            new Rule(
                    "SUI-04",
                    Severity.BLOCKS,
                    "Pas deux fois le même rappel en quinze jours",
                    "Le même rappel n'est pas envoyé deux fois à une coopérative en moins de quinze jours, sauf si la"
                            + " personne qui l'envoie le demande.",
                    "Égards dus à des bénévoles ; domaine, § 11 (rappels).",
                    "Ce rappel est déjà parti le 2 octobre 2026.",
                    "Attendez le 16 octobre 2026, ou cochez « l'envoyer quand même ».");

    public static final Rule SUI_05 =
            new Rule(
                    "SUI-05",
                    Severity.BLOCKS,
                    "L'association n'écrit pas dans le cahier",
                    "L'équipe de l'association lit, demande, accepte et renvoie ; elle n'écrit, ne corrige et ne rapproche"
                            + " jamais rien dans les livres d'une coopérative.",
                    "Séparation des tâches ; domaine, § 8 : l'équipe de l'association renvoie avec un commentaire, et n'écrit pas.",
                    "Cette page n'est pas ouverte à votre rôle.",
                    "Posez une question sur l'écriture, ou renvoyez le compte rendu avec un commentaire.");

    private OversightRules() {}

    public static List<Rule> all() {
        return List.of(SUI_01, SUI_02, SUI_03, SUI_04, SUI_05);
    }
}
