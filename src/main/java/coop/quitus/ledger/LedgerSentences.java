package coop.quitus.ledger;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;

/// What the books say, in French: every finding has its sentence.
public final class LedgerSentences {

    private LedgerSentences() {}

    public static Sentence of(PostingFinding finding) {
        return switch (finding) {
            case PostingFinding.Unbalanced it -> unbalanced(it);
            case PostingFinding.NothingMoves() ->
                    say(
                            finding,
                            "Aucun argent ne bouge dans cette opération.",
                            "Écrivez un montant au-dessus de zéro.");
            case PostingFinding.WrongSide(EntryKind kind, AccountKey account, String label) ->
                    say(
                            finding,
                            kindInFrench(kind) + " ne peut pas aller dans « " + label + " ».",
                            kind == EntryKind.EXPENSE
                                    ? "Choisissez un compte de charges, ou dites que c'est une recette."
                                    : kind == EntryKind.RECEIPT
                                            ? "Choisissez un compte de produits, ou dites que c'est une dépense."
                                            : "Un mouvement interne va d'une caisse à une autre.");
            case PostingFinding.UnknownAccount(String account) ->
                    say(
                            finding,
                            "Le compte « " + account + " » n'est pas dans la nomenclature.",
                            "Choisissez-en un autre.");
            case PostingFinding.UnknownClass(String classCode) ->
                    say(
                            finding,
                            "La classe « " + classCode + " » n'est pas dans cette coopérative.",
                            "Choisissez une classe de la liste, ou ajoutez-la dans les réglages.");
            case PostingFinding.OutsideTheYear(LocalDate day, SchoolYear year) ->
                    say(
                            finding,
                            "Le "
                                    + Dates.longDay(day)
                                    + " n'est pas dans l'année "
                                    + year.inFrench()
                                    + ".",
                            "L'exercice va du 1er septembre au 31 août : corrigez la date ou changez d'année.");
            case PostingFinding.InTheFuture(LocalDate day, LocalDate today) ->
                    say(
                            finding,
                            "Le " + Dates.longDay(day) + " n'est pas encore venu.",
                            "Donnez le jour où c'est arrivé, celui du chèque et non celui de la banque.");
            case PostingFinding.BeforeTheLock(LocalDate _, LocalDate lock)
                    when Locks.FOR_EVER.equals(lock) ->
                    say(
                            finding,
                            "Cette coopérative est fermée : ses livres ne prennent plus d'écriture.",
                            "Écrivez-le dans les livres de la coopérative qui l'a reprise, ou dans ceux du siège.");
            case PostingFinding.BeforeTheLock(LocalDate day, LocalDate lock) ->
                    say(
                            finding,
                            "Les comptes sont arrêtés au "
                                    + Dates.longDay(lock)
                                    + " : le "
                                    + Dates.longDay(day)
                                    + " est clos.",
                            "Écrivez-le à une date d'après, ou demandez la réouverture à l'association départementale.");
            case PostingFinding.OpeningDiffers(Till till, Money given, Money closed) ->
                    say(
                            finding,
                            tillInFrench(till)
                                    + " ouvre à "
                                    + given.inFrench()
                                    + ", l'année d'avant a fini à "
                                    + closed.inFrench()
                                    + ".",
                            "Reprenez les chiffres du dernier compte rendu financier.");
            case PostingFinding.AlreadyOpened(SchoolYear year) ->
                    say(
                            finding,
                            "L'année " + year.inFrench() + " a déjà son report à nouveau.",
                            "S'il est faux, annulez-le et recommencez.");
            case PostingFinding.PieceTaken(String piece, SchoolYear year) ->
                    say(
                            finding,
                            "La pièce " + piece + " existe déjà en " + year.inFrench() + ".",
                            "Laissez le numéro vide : le suivant est donné tout seul.");
            case PostingFinding.NoVoucher(Money amount) ->
                    say(
                            finding,
                            "Cette dépense de " + amount.inFrench() + " n'a pas de justificatif.",
                            "Photographiez la facture maintenant ou plus tard : il la faudra pour le compte rendu financier.");
            case PostingFinding.InvoiceNotInOurName() ->
                    say(
                            finding,
                            "La facture n'est pas au nom de la coopérative.",
                            "Demandez au fournisseur de la refaire à ce nom.");
            case PostingFinding.WouldOverdraw(
                            Till till,
                            String name,
                            LocalDate day,
                            Money balance) ->
                    say(
                            finding,
                            "Le "
                                    + Dates.longDay(day)
                                    + ", « "
                                    + name
                                    + " » tiendrait "
                                    + balance.inFrench()
                                    + ".",
                            "Vérifiez la date et le montant, ou écrivez d'abord la recette qui manque.");
            case PostingFinding.LooksLike(
                            String piece,
                            LocalDate day,
                            String label,
                            Money amount) ->
                    say(
                            finding,
                            "La pièce "
                                    + piece
                                    + " du "
                                    + Dates.longDay(day)
                                    + " lui ressemble : « "
                                    + label
                                    + " », "
                                    + amount.absolute().inFrench()
                                    + ".",
                            "Si c'est la même opération, annulez celle-ci ; sinon, ne changez rien.");
            case PostingFinding.TransfersPending(Money left) ->
                    say(
                            finding,
                            "Il reste "
                                    + left.absolute().inFrench()
                                    + " en chemin entre deux caisses.",
                            "Écrivez l'arrivée de l'argent.");
            case PostingFinding.CannotBeReversed(String piece, String why) ->
                    say(
                            finding,
                            "La pièce " + piece + " " + why + ".",
                            "Ce qui est écrit reste ; ouvrez l'écriture liée.");
            case PostingFinding.NoReason() ->
                    say(
                            finding,
                            "Le motif manque.",
                            "Dites en quelques mots pourquoi vous corrigez (3 lettres au moins).");
            case PostingFinding.NoSuchEntry() ->
                    say(
                            finding,
                            "Cette écriture n'est pas dans les comptes.",
                            "Rouvrez le cahier.");
            case PostingFinding.AlreadyFiled(String piece) ->
                    say(
                            finding,
                            "Ce justificatif est déjà rangé sous la pièce " + piece + ".",
                            "Il n'y a rien à faire.");
            case PostingFinding.ClearsLastYear(String cheque, String piece) ->
                    say(
                            finding,
                            "Le chèque "
                                    + cheque
                                    + " est déjà écrit l'an dernier (pièce "
                                    + piece
                                    + ").",
                            "Pointez la ligne du relevé avec cette pièce, sans rien écrire.");
            case PostingFinding.FeeWithInsurance() -> byItsRule(finding, LedgerRules.ACC_11);
            case PostingFinding.NeedsInventory(String account) ->
                    byItsRule(finding, LedgerRules.ACC_12);
            case PostingFinding.NeedsSubsidyFile() -> byItsRule(finding, LedgerRules.ACC_13);
            case PostingFinding.OnlyTheProfit(String label) ->
                    say(
                            finding,
                            "« " + label + " » ressemble à un résultat déjà calculé.",
                            "Écrivez d'un côté les recettes, de l'autre les achats.");
            case PostingFinding.TooMuchCash(Money balance, Money ceiling) ->
                    say(
                            finding,
                            "La caisse tiendrait "
                                    + balance.inFrench()
                                    + " ; le plafond est de "
                                    + ceiling.inFrench()
                                    + ".",
                            "Faites un dépôt à la banque dès que possible.");
            case PostingFinding.CashAboveTheLaw(Money amount) ->
                    say(
                            finding,
                            amount.absolute().inFrench() + " ne peuvent pas être payés en espèces.",
                            "Au-delà de 1 000 €, payez par chèque ou par virement.");
            case PostingFinding.Advised(String verdict, String advice, String source) ->
                    say(
                            finding,
                            advice + " (" + verdict + ", " + source + ")",
                            "Renoncez, ou dites en une phrase quel projet des élèves le demande.");
            case PostingFinding.PaysAPerson(String word) ->
                    say(
                            finding,
                            "« "
                                    + word
                                    + " » : la coopérative ne paie pas une personne, elle règle une facture.",
                            "Demandez une facture avec un SIRET, ou parlez-en à l'association départementale.");
            case PostingFinding.SoundsLikeAContract(String word) ->
                    say(
                            finding,
                            "« " + word + " » fait penser à un contrat, un emprunt ou une épargne.",
                            "Seule l'association départementale en signe : demandez-lui avant de payer.");
            case PostingFinding.NoDecision(Money amount, Money threshold) ->
                    say(
                            finding,
                            "Cette dépense de "
                                    + amount.absolute().inFrench()
                                    + " dépasse le seuil de "
                                    + threshold.inFrench()
                                    + " et ne dit pas quel conseil l'a décidée.",
                            "Notez la date du conseil qui l'a décidée.");
            case PostingFinding.NoWords() ->
                    say(
                            finding,
                            "Il manque ce que c'était.",
                            "Écrivez-le avec vos mots : « Car pour le théâtre ».");
            case PostingFinding.Objected(Sentence words) -> words;
            case PostingFinding.TooLong(String field, int most) ->
                    say(finding, "Ce texte est trop long.", most + " signes au plus.");
        };
    }

    private static Sentence unbalanced(PostingFinding.Unbalanced it) {
        Money missing = it.missing();
        return say(
                it,
                "L'écriture du "
                        + Dates.longDay(it.day())
                        + " n'est pas équilibrée : "
                        + (it.movement().isNegative() ? "la dépense" : "la recette")
                        + " est de "
                        + it.movement().absolute().inFrench()
                        + ", sa ventilation fait "
                        + it.allocated().absolute().inFrench()
                        + ".",
                (missing.isNegative() ? "Il y a " : "Il reste ")
                        + missing.absolute().inFrench()
                        + (missing.isNegative() ? " de trop" : " à ventiler")
                        + ". Ajoutez une ligne, ou corrigez le montant.");
    }

    private static Sentence byItsRule(PostingFinding finding, Rule rule) {
        return say(finding, rule.example(), rule.remedy());
    }

    private static Sentence say(PostingFinding finding, String fact, String remedy) {
        return Sentence.about(finding, fact, remedy);
    }

    private static String kindInFrench(EntryKind kind) {
        return switch (kind) {
            case RECEIPT -> "Une recette";
            case EXPENSE -> "Une dépense";
            case TRANSFER -> "Un mouvement interne";
            case OPENING -> "Un report à nouveau";
            case REVERSAL -> "Une contrepassation";
        };
    }

    static String tillInFrench(Till till) {
        String name =
                switch (till.account().value()) {
                    case "TRE_BANK" -> "La banque";
                    case "TRE_CCP" -> "Le compte postal";
                    case "TRE_CASH" -> "La caisse";
                    case "TRE_ADV" -> "L'avance";
                    default -> till.account().value();
                };
        return till.classCode().isEmpty() ? name : name + " " + till.classCode();
    }
}
