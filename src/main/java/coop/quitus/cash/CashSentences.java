package coop.quitus.cash;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.function.Function;

/// What this room says, in French: every finding has its sentence.
public final class CashSentences {

    private CashSentences() {}

    /// @param booksWords how the ledger's own findings are said
    public static Sentence of(CashFinding finding, Function<PostingFinding, Sentence> booksWords) {
        return switch (finding) {
            case CashFinding.Gap(Money counted, Money book) -> gap(finding, counted, book);
            case CashFinding.Perhaps perhaps -> perhaps(perhaps);
            case CashFinding.TooLong(String field, int most) ->
                    say(
                            finding,
                            "Ces mots sont trop longs : " + most + " lettres au plus.",
                            "Gardez l'essentiel.");
            case CashFinding.ClassesDoNotAddUp(Money parts, Money whole) ->
                    say(
                            finding,
                            "Les classes et le compte général font "
                                    + parts.inFrench()
                                    + ", le compte rendu dit "
                                    + whole.inFrench()
                                    + ".",
                            "Lancez la vérification : elle nomme l'écriture en faute.");
            case CashFinding.LeftBeforeItCame(LocalDate boughtOn) ->
                    say(
                            finding,
                            "Ce bien est entré le " + Dates.longDay(boughtOn) + ".",
                            "Donnez un jour d'après.");
            case CashFinding.NotANumberOfPieces(int value, int number) ->
                    say(
                            finding,
                            "Pour "
                                    + Money.cents(value).inFrench()
                                    + ", "
                                    + number
                                    + " n'est pas un nombre de pièces.",
                            "Écrivez un nombre entier entre 0 et 100 000.");
            case CashFinding.InTheFuture(LocalDate day, String field) ->
                    say(
                            finding,
                            "Le " + Dates.longDay(day) + " n'est pas encore venu.",
                            "Donnez la date du jour où c'est arrivé.");
            case CashFinding.Closed(LocalDate day, String field) ->
                    say(
                            finding,
                            "Le " + Dates.longDay(day) + " est dans une année close.",
                            "Rien n'y bouge plus ; donnez un jour d'après, ou demandez une réouverture à"
                                    + " l'association départementale.");
            case CashFinding.NoSuchClass(String classCode) ->
                    say(
                            finding,
                            "La classe « " + classCode + " » n'est pas dans cette coopérative.",
                            "Choisissez une classe de la liste, ou ajoutez-la dans les réglages.");
            case CashFinding.NotASum(Money amount, String field) ->
                    say(
                            finding,
                            amount.inFrench() + " n'est pas une somme à remettre.",
                            "Écrivez un montant au-dessus de zéro.");
            case CashFinding.AboveTheCeiling(String classCode, Money wouldHold, Money ceiling) ->
                    say(
                            finding,
                            "La classe "
                                    + classCode
                                    + " aurait "
                                    + wouldHold.inFrench()
                                    + " en main ; l'association départementale fixe la limite à "
                                    + ceiling.inFrench()
                                    + ".",
                            "Remettez une somme plus petite, ou demandez son accord.");
            case CashFinding.MoreThanHeld(String classCode, Money amount, Money held) ->
                    say(
                            finding,
                            "La classe "
                                    + classCode
                                    + " rendrait "
                                    + amount.inFrench()
                                    + " mais ne tient que "
                                    + held.inFrench()
                                    + ".",
                            "Vérifiez la somme rendue, ou écrivez d'abord ce que la classe a reçu.");
            case CashFinding.ChequesDoNotAddUp(String piece, Money listed, Money booked) ->
                    say(
                            finding,
                            "Les chèques listés font "
                                    + listed.inFrench()
                                    + " ; la pièce "
                                    + piece
                                    + " a apporté "
                                    + booked.inFrench()
                                    + " à la banque.",
                            "Il y a "
                                    + listed.minus(booked).absolute().inFrench()
                                    + " d'écart : relisez les montants.");
            case CashFinding.NoSuchDeposit(String piece) ->
                    say(
                            finding,
                            "La pièce « "
                                    + piece
                                    + " » n'existe pas cette année, ou n'a rien apporté à la banque.",
                            "Choisissez une recette remise en chèques.");
            case CashFinding.SlipExists(String piece, int number) ->
                    say(
                            finding,
                            "La pièce " + piece + " a déjà son bordereau, le n° " + number + ".",
                            "Imprimez-le de nouveau plutôt que d'en refaire un.");
            case CashFinding.Missing(String field, String what) ->
                    say(finding, "Il manque " + what + ".", "Complétez la fiche du bien.");
            case CashFinding.NoSuchGood() ->
                    say(
                            finding,
                            "Ce bien n'est pas dans le registre, ou en est déjà sorti.",
                            "Rouvrez le registre.");
            case CashFinding.FromTheBooks(PostingFinding inner) -> booksWords.apply(inner);
        };
    }

    private static Sentence gap(CashFinding finding, Money counted, Money book) {
        Money gap = counted.minus(book);
        String direction = gap.isNegative() ? "il manque " : "il y a en trop ";
        return say(
                finding,
                "Vous avez compté "
                        + counted.inFrench()
                        + ", les comptes disent "
                        + book.inFrench()
                        + " : "
                        + direction
                        + gap.absolute().inFrench()
                        + ".",
                hint(gap));
    }

    private static Sentence perhaps(CashFinding.Perhaps it) {
        String piece =
                it.piece()
                        + " du "
                        + Dates.longDay(it.on())
                        + ", « "
                        + it.label()
                        + " », "
                        + it.written().absolute().inFrench();
        return switch (it.slip()) {
            case TOO_MUCH ->
                    say(
                            it,
                            piece + " : c'est exactement l'écart.",
                            "Est-elle écrite deux fois, ou a-t-elle été réglée autrement qu'en espèces ?");
            case WRONG_WAY ->
                    say(
                            it,
                            piece + " : c'est la moitié de l'écart.",
                            "Est-ce une "
                                    + (it.written().isNegative() ? "recette" : "dépense")
                                    + ", écrite à l'envers ?");
            case SWAPPED ->
                    say(
                            it,
                            piece
                                    + " : avec "
                                    + it.meant().absolute().inFrench()
                                    + ", tout tombe juste.",
                            "Deux chiffres sont-ils inversés ? Regardez le ticket.");
            case ELSEWHERE ->
                    say(
                            it,
                            piece + " : c'est exactement l'écart, et la caisse n'a pas bougé.",
                            "Était-ce en espèces ?");
        };
    }

    /// A gap divisible by nine is often two digits swapped; a note's worth is often a note
    /// miscounted.
    private static String hint(Money gap) {
        long cents = Math.abs(gap.cents());
        if (CashCount.EURO.contains(Math.toIntExact(Math.min(cents, Integer.MAX_VALUE)))) {
            return "C'est juste une pièce ou un billet : recomptez d'abord.";
        }
        if (cents % 9 == 0) {
            return "L'écart se divise par 9 : deux chiffres sont peut-être inversés dans une écriture en espèces.";
        }
        return "Recomptez, puis cherchez un achat ou une recette en espèces qui n'est pas écrit.";
    }

    private static Sentence say(Finding finding, String fact, String remedy) {
        return Sentence.about(finding, fact, remedy);
    }
}
