package coop.quitus.restructuring;

import coop.quitus.federation.PlaceFinding;
import coop.quitus.federation.PlaceSentences;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ledger.LedgerSentences;
import coop.quitus.ledger.PostingFinding;
import coop.quitus.ui.Dates;
import java.time.LocalDate;
import java.util.List;

/// What is said of restructurings, in French.
public final class RestructuringSentences {

    private RestructuringSentences() {}

    public static Sentence of(RestructuringFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    public static List<Sentence> of(List<RestructuringFinding> findings) {
        return findings.stream().map(RestructuringSentences::of).toList();
    }

    private static String fact(RestructuringFinding finding) {
        return switch (finding) {
            case RestructuringFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case RestructuringFinding.TooLong _ -> "Ce texte est trop long.";
            case RestructuringFinding.NotTheOfficer _ ->
                    "La présidence ou la trésorerie de l'association décide d'une réorganisation.";
            case RestructuringFinding.NoSuchRestructuring _ -> "Cette réorganisation n'est pas là.";
            case RestructuringFinding.AnotherState(Restructuring.State state) ->
                    "Cette réorganisation est " + state.inFrench() + ".";
            case RestructuringFinding.NotOurs _ ->
                    "Une de ces coopératives n'est pas de votre association.";
            case RestructuringFinding.BothSides(String name) ->
                    name + " ne peut pas à la fois tout donner et recevoir.";
            case RestructuringFinding.UnderWay(String name) ->
                    name + " est déjà dans une réorganisation en cours.";
            case RestructuringFinding.NothingChanges _ -> "Rien ne changerait.";
            case RestructuringFinding.AlreadyClosed(String name, LocalDate on) ->
                    name + " est fermée depuis le " + Dates.longDay(on) + ".";
            case RestructuringFinding.SharesDoNotMakeAll(int points) ->
                    "Les parts font " + percent(points) + ".";
            case RestructuringFinding.NotOnTheFirst _ ->
                    "On change d'association un premier septembre.";
            case RestructuringFinding.WrittenThatYear(String name, SchoolYear year) ->
                    name + " a déjà des écritures en " + year.inFrench() + ".";
            case RestructuringFinding.NotYet(LocalDate day) ->
                    "Le " + Dates.longDay(day) + " n'est pas encore venu.";
            case RestructuringFinding.CashLeft(String name, Money amount) ->
                    name + " a encore " + amount.inFrench() + " en caisse.";
            case RestructuringFinding.AdvanceLeft(String name, String className, Money amount) ->
                    name + " : il reste " + amount.inFrench() + " d'avance en " + className + ".";
            case RestructuringFinding.ChequesOut(String name, int count, Money amount) ->
                    name
                            + (count == 1
                                    ? " : une opération n'est pas encore passée en banque ("
                                    : " : "
                                            + count
                                            + " opérations ne sont pas encore passées en banque (")
                            + amount.inFrench()
                            + ").";
            case RestructuringFinding.BankUnexplained(String name) ->
                    name + " : le relevé de la banque et les comptes ne se rejoignent pas.";
            case RestructuringFinding.DraftsWait(String name, int count) ->
                    name
                            + (count == 1
                                    ? " : un brouillon attend."
                                    : " : " + count + " brouillons attendent.");
            case RestructuringFinding.GoodsToPlace(String name, int count) ->
                    name
                            + (count == 1
                                    ? " : on ne dit pas où va un bien de l'inventaire."
                                    : " : on ne dit pas où vont "
                                            + count
                                            + " biens de l'inventaire.");
            case RestructuringFinding.SubsidiesRun(String name, List<String> codes) ->
                    name
                            + (codes.size() == 1
                                    ? " : une subvention court encore ("
                                    : " : des subventions courent encore (")
                            + String.join(", ", codes)
                            + ").";
            case RestructuringFinding.LaterEntries(String name, LocalDate day) ->
                    name
                            + " : une écriture est datée du "
                            + Dates.longDay(day)
                            + ", après le dernier jour.";
            case RestructuringFinding.BooksClosed(String name, LocalDate day) ->
                    name + " : les comptes sont arrêtés au " + Dates.longDay(day) + ".";
            case RestructuringFinding.OpeningMissing(String name, SchoolYear year) ->
                    name + " : le report à nouveau " + year.inFrench() + " n'est pas écrit.";
            case RestructuringFinding.ReportMissing(String name, SchoolYear year) ->
                    name + " : le compte rendu " + year.inFrench() + " n'est pas encore remis.";
            case RestructuringFinding.SidesMissing(int count) ->
                    count == 1
                            ? "Une écriture reste à passer."
                            : count + " écritures restent à passer.";
            case RestructuringFinding.MoneyDiffers(Money out, Money in) ->
                    "Il est sorti " + out.inFrench() + " et il est entré " + in.inFrench() + ".";
            case RestructuringFinding.BalanceLeft(String name, Money amount) ->
                    name + " tient encore " + amount.inFrench() + ".";
            case RestructuringFinding.EntriesStand(int count) ->
                    count == 1
                            ? "Une écriture est déjà passée."
                            : count + " écritures sont déjà passées.";
            case RestructuringFinding.NothingToWrite _ -> "Il n'y a rien à écrire ici.";
            case RestructuringFinding.NotWritten(PostingFinding about) ->
                    LedgerSentences.of(about).fact();
            case RestructuringFinding.Place(PlaceFinding about) -> PlaceSentences.of(about).fact();
        };
    }

    private static String percent(int points) {
        return Restructuring.Part.percent(points);
    }

    private static String remedy(RestructuringFinding finding) {
        return switch (finding) {
            case RestructuringFinding.Missing _ -> "Complétez, puis envoyez de nouveau.";
            case RestructuringFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case RestructuringFinding.NotTheOfficer _ -> "Transmettez-lui cette page.";
            case RestructuringFinding.NoSuchRestructuring _, RestructuringFinding.AnotherState _ ->
                    "Relisez la liste : elle dit où on en est.";
            case RestructuringFinding.NotOurs _ ->
                    "Choisissez des coopératives de la liste ; ouvrez d'abord celle qui n'existe pas.";
            case RestructuringFinding.BothSides _ ->
                    "Retirez-la d'un côté, ou partagez et dites la part qu'elle garde.";
            case RestructuringFinding.UnderWay _ -> "Terminez ou abandonnez d'abord celle-là.";
            case RestructuringFinding.NothingChanges _ ->
                    "Écrivez ce qui change : le nom, le numéro ou l'association.";
            case RestructuringFinding.AlreadyClosed _ ->
                    "Elle ne prend plus rien ; ses livres restent à lire.";
            case RestructuringFinding.SharesDoNotMakeAll _ ->
                    "Corrigez une part : elles font cent pour cent.";
            case RestructuringFinding.NotOnTheFirst _ -> "Écrivez un 1er septembre.";
            case RestructuringFinding.WrittenThatYear _ ->
                    "Choisissez le premier septembre d'une année où rien n'est écrit.";
            case RestructuringFinding.NotYet _ -> "Revenez ce jour-là, ou le lendemain.";
            case RestructuringFinding.CashLeft _ -> "Déposez la caisse à la banque.";
            case RestructuringFinding.AdvanceLeft _ -> "La classe justifie ou rend son avance.";
            case RestructuringFinding.ChequesOut _ ->
                    "Attendez le relevé où elles passent, ou annulez ce qui ne passera pas.";
            case RestructuringFinding.BankUnexplained _ -> "Importez le relevé et pointez-le.";
            case RestructuringFinding.DraftsWait _ -> "Finissez-les ou jetez-les.";
            case RestructuringFinding.GoodsToPlace _ -> "Écrivez ci-dessous où ils vont.";
            case RestructuringFinding.SubsidiesRun _ ->
                    "Demandez au financeur, puis écrivez ci-dessous ce qu'elles deviennent.";
            case RestructuringFinding.LaterEntries _ ->
                    "Choisissez un dernier jour plus tard, ou corrigez l'écriture.";
            case RestructuringFinding.BooksClosed _ -> "Décidez d'un dernier jour plus tard.";
            case RestructuringFinding.OpeningMissing _ ->
                    "La trésorerie de la coopérative l'écrit dans son cahier.";
            case RestructuringFinding.ReportMissing _ ->
                    "Il se prépare encore après la fermeture ; rappelez-le à la coopérative.";
            case RestructuringFinding.SidesMissing _ ->
                    "Chaque coopérative passe la sienne, depuis sa page « Réorganisation ».";
            case RestructuringFinding.MoneyDiffers _ -> "Relisez l'écriture de chaque côté.";
            case RestructuringFinding.BalanceLeft _ -> "Regardez d'où cela vient, dans son cahier.";
            case RestructuringFinding.EntriesStand _ ->
                    "Chaque coopérative contrepasse d'abord la sienne.";
            case RestructuringFinding.NothingToWrite _ ->
                    "Cette écriture est passée, ou elle est de l'autre côté.";
            case RestructuringFinding.NotWritten(PostingFinding about) ->
                    LedgerSentences.of(about).remedy();
            case RestructuringFinding.Place(PlaceFinding about) ->
                    PlaceSentences.of(about).remedy();
        };
    }
}
