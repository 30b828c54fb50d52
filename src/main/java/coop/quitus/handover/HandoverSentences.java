package coop.quitus.handover;

import coop.quitus.federation.PlaceSentences;
import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.time.LocalDate;

/// What is said of a hand-over, in French.
public final class HandoverSentences {

    private HandoverSentences() {}

    public static Sentence of(HandoverFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(HandoverFinding finding) {
        return switch (finding) {
            case HandoverFinding.NoMandate _ -> "Ce mandat n'est pas, ou plus, en cours.";
            case HandoverFinding.UnderWay(String outgoing) ->
                    "Une passation est déjà ouverte, celle de " + outgoing + ".";
            case HandoverFinding.NoSuchSitting _ -> "Cette passation n'est plus en cours.";
            case HandoverFinding.NotYours _ -> "Ce mandat n'est pas le vôtre.";
            case HandoverFinding.MustSayWhy _ ->
                    "Il manque la raison pour laquelle l'association mène la passation.";
            case HandoverFinding.Missing(String _, String what) -> "Il manque " + what + ".";
            case HandoverFinding.TooLong _ -> "Ce texte est trop long.";
            case HandoverFinding.NotADay(LocalDate day) ->
                    "Le " + Dates.longDay(day) + " ne peut pas être le jour de la passation.";
            case HandoverFinding.AboutThePerson(Finding about) ->
                    PlaceSentences.ofInvitation(about).fact();
            case HandoverFinding.SuccessorVerifies(String name) ->
                    name + " vérifie les comptes de cette coopérative.";
            case HandoverFinding.SuccessorHolds(String name) -> name + " a déjà ce mandat.";
            case HandoverFinding.NoPlace(String _, String what) -> "Il manque " + what + ".";
            case HandoverFinding.ChequesUnknown(String _, String what) -> "Il manque " + what + ".";
            case HandoverFinding.NotCounted(LocalDate day) ->
                    "La caisse n'est pas comptée le " + Dates.longDay(day) + ".";
            case HandoverFinding.CashDiffers(Money counted, Money book) ->
                    "La caisse tient "
                            + counted.inFrench()
                            + ", le cahier dit "
                            + book.inFrench()
                            + " : "
                            + counted.minus(book).absolute().inFrench()
                            + " d'écart.";
            case HandoverFinding.GapExplained(Money counted, Money book, String word) ->
                    counted.minus(book).absolute().inFrench()
                            + " d'écart en caisse, avec ce mot : « "
                            + word
                            + " ».";
            case HandoverFinding.BankSilent(LocalDate day) ->
                    "Aucun relevé ne dit ce que tient la banque le " + Dates.longDay(day) + ".";
            case HandoverFinding.BankDiffers(Money unexplained) ->
                    "Entre la banque et le cahier, "
                            + unexplained.absolute().inFrench()
                            + " ne s'expliquent pas.";
            case HandoverFinding.NotInTheBooks(int lines) ->
                    lines == 1
                            ? "La banque montre une ligne que le cahier n'a pas."
                            : "La banque montre " + lines + " lignes que le cahier n'a pas.";
            case HandoverFinding.NotOpened(Money left) ->
                    "L'année d'avant a laissé " + left.inFrench() + ", qui ne sont pas repris.";
            case HandoverFinding.AdvanceOut(String className, Money left) ->
                    "La classe " + className + " tient " + left.inFrench() + ".";
            case HandoverFinding.DraftsWaiting(int drafts) ->
                    drafts == 1
                            ? "Une écriture est commencée et pas finie."
                            : drafts + " écritures sont commencées et pas finies.";
            case HandoverFinding.ReportMissing(SchoolYear year) ->
                    "Le compte rendu "
                            + year.inFrench()
                            + " n'est pas encore remis à l'association départementale.";
            case HandoverFinding.NotReady(String step) ->
                    "« " + step + " » n'est pas encore réglé.";
            case HandoverFinding.Changed _ -> "Quelque chose a bougé depuis que vous avez lu.";
            case HandoverFinding.AlreadySealed _ -> "Les deux signatures sont déjà là.";
            case HandoverFinding.NotGiven(Finding about) ->
                    PlaceSentences.ofInvitation(about).fact();
        };
    }

    private static String remedy(HandoverFinding finding) {
        return switch (finding) {
            case HandoverFinding.NoMandate _ -> "Voyez les personnes de la coopérative.";
            case HandoverFinding.UnderWay _ -> "Terminez-la, ou abandonnez-la.";
            case HandoverFinding.NoSuchSitting _ -> "Rechargez la page.";
            case HandoverFinding.NotYours _ ->
                    "Seule la personne qui le remet, ou l'association départementale, mène la passation.";
            case HandoverFinding.MustSayWhy _ -> "Écrivez-la : une maladie, un départ.";
            case HandoverFinding.Missing _,
                    HandoverFinding.NoPlace _,
                    HandoverFinding.ChequesUnknown _ ->
                    "Écrivez-le ci-dessous.";
            case HandoverFinding.TooLong(String _, int most) -> most + " signes au plus.";
            case HandoverFinding.NotADay _ -> "Donnez aujourd'hui, ou un jour d'avant.";
            case HandoverFinding.AboutThePerson(Finding about) ->
                    PlaceSentences.ofInvitation(about).remedy();
            case HandoverFinding.SuccessorVerifies _ ->
                    "Personne ne vérifie ce qu'il tient : choisissez quelqu'un d'autre, ou quelqu'un d'autre vérifiera.";
            case HandoverFinding.SuccessorHolds _ -> "Choisissez une autre personne.";
            case HandoverFinding.NotCounted _ -> "Comptez-la ensemble, à la date de la passation.";
            case HandoverFinding.CashDiffers _ ->
                    "Recomptez, ou corrigez le cahier ; s'il reste un écart, écrivez un mot que les deux acceptent.";
            case HandoverFinding.GapExplained _ -> "Les deux personnes l'acceptent en signant.";
            case HandoverFinding.BankSilent _ -> "Déposez un relevé qui va jusqu'à ce jour.";
            case HandoverFinding.BankDiffers _, HandoverFinding.NotInTheBooks _ ->
                    "Rapprochez, et écrivez ce qui manque.";
            case HandoverFinding.NotOpened _ -> "Un clic les reprend.";
            case HandoverFinding.AdvanceOut _ ->
                    "L'avance passe à la personne qui reprend, ou se rend d'abord.";
            case HandoverFinding.DraftsWaiting _ -> "Finissez-les, ou laissez-les à qui reprend.";
            case HandoverFinding.ReportMissing _ ->
                    "Terminez la clôture, ou prévenez l'association de ce qui manque.";
            case HandoverFinding.NotReady _ -> "Réglez-le, puis signez.";
            case HandoverFinding.Changed _ -> "Relisez, puis signez.";
            case HandoverFinding.AlreadySealed _ -> "Le procès-verbal ne change plus.";
            case HandoverFinding.NotGiven(Finding about) ->
                    PlaceSentences.ofInvitation(about).remedy();
        };
    }
}
