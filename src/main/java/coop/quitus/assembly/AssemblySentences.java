package coop.quitus.assembly;

import coop.quitus.kernel.Sentence;
import coop.quitus.ui.Dates;
import java.util.List;

/// What is said of general meetings, in French.
public final class AssemblySentences {

    private AssemblySentences() {}

    public static List<Sentence> of(List<AssemblyFinding> findings) {
        return findings.stream().map(AssemblySentences::of).toList();
    }

    public static Sentence of(AssemblyFinding finding) {
        return switch (finding) {
            case AssemblyFinding.Missing(String _, String what) ->
                    say(finding, "Il manque " + what + ".", "Complétez, puis envoyez de nouveau.");
            case AssemblyFinding.OutOfBounds(String _, int most) ->
                    say(finding, "C'est trop long, ou trop grand.", most + " au plus.");
            case AssemblyFinding.TooSoon(var earliest) ->
                    say(
                            finding,
                            "Ce jour ne laisse pas le délai des statuts.",
                            "Choisissez le " + Dates.longDay(earliest) + " ou un jour d'après.");
            case AssemblyFinding.NoSuchMeeting _ ->
                    say(
                            finding,
                            "Cette assemblée ou ce point n'est pas là.",
                            "Revenez à la liste.");
            case AssemblyFinding.NotConvoked _ ->
                    say(finding, "La convocation n'est pas partie.", "Envoyez-la d'abord.");
            case AssemblyFinding.AlreadyConvoked _ ->
                    say(finding, "La convocation est déjà partie.", "Rouvrez la page.");
            case AssemblyFinding.Closed _ ->
                    say(
                            finding,
                            "Le procès-verbal est établi : cette assemblée ne change plus.",
                            "Une erreur se corrige par une résolution de l'assemblée suivante.");
            case AssemblyFinding.NotClosed _ ->
                    say(
                            finding,
                            "Le procès-verbal n'est pas encore établi.",
                            "Établissez-le d'abord.");
            case AssemblyFinding.NotYet(var on) ->
                    say(
                            finding,
                            "L'assemblée n'a pas encore eu lieu.",
                            "Revenez le " + Dates.longDay(on) + ".");
            case AssemblyFinding.NoQuorum(Quorum quorum) ->
                    say(
                            finding,
                            quorum.words(),
                            "Notez les présents et les pouvoirs, ou convoquez une seconde fois.");
            case AssemblyFinding.QuorumReached _ ->
                    say(finding, "Le quorum est atteint.", "L'assemblée peut voter aujourd'hui.");
            case AssemblyFinding.CalledAgain _ ->
                    say(
                            finding,
                            "Une seconde convocation existe, ou cette assemblée en est une.",
                            "Ouvrez-la depuis la liste.");
            case AssemblyFinding.TooManyVotes(int counted, int there) ->
                    say(
                            finding,
                            counted
                                    + " voix comptées pour "
                                    + there
                                    + " présentes ou représentées.",
                            "Recomptez les voix, ou corrigez les présences.");
            case AssemblyFinding.NothingCounted _ ->
                    say(finding, "Aucune voix n'est comptée.", "Écrivez les trois nombres.");
            case AssemblyFinding.TooManyProxies(String holder, int most) ->
                    say(
                            finding,
                            holder
                                    + " porte déjà "
                                    + most
                                    + (most > 1 ? " pouvoirs." : " pouvoir."),
                            "Confiez cette voix à une autre coopérative.");
            case AssemblyFinding.VoiceGiven(String school) ->
                    say(
                            finding,
                            "La voix de " + school + " est déjà confiée, ou porte déjà un pouvoir.",
                            "Choisissez une autre coopérative.");
            case AssemblyFinding.NoHolder(String school) ->
                    say(
                            finding,
                            "Personne n'a le mandat de " + school + ".",
                            "Nommez une personne mandataire avant la prochaine convocation.");
            case AssemblyFinding.NothingVoted _ ->
                    say(finding, "Aucun vote n'est noté.", "Notez au moins un vote.");
            case AssemblyFinding.AlreadySigned _ ->
                    say(
                            finding,
                            "Vous avez déjà signé, ou les deux signatures sont là.",
                            "Une autre personne du bureau signe à son tour.");
            case AssemblyFinding.Unreadable(String fact, String remedy) ->
                    say(finding, fact, remedy);
        };
    }

    private static Sentence say(AssemblyFinding finding, String fact, String remedy) {
        return Sentence.about(finding, fact, remedy);
    }
}
