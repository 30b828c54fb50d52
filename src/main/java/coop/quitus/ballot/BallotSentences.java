package coop.quitus.ballot;

import coop.quitus.kernel.Sentence;

/// What is said of a vote, in French that a child can read.
public final class BallotSentences {

    private BallotSentences() {}

    public static Sentence of(BallotFinding finding) {
        return Sentence.about(finding, fact(finding), remedy(finding));
    }

    private static String fact(BallotFinding finding) {
        return switch (finding) {
            case BallotFinding.NotAQuestion _ -> "Cette question ne peut pas se voter ainsi.";
            case BallotFinding.Closed _ -> "Ce vote est fini.";
            case BallotFinding.StillOpen _ ->
                    "Le vote est encore ouvert : son résultat n'est lisible par personne.";
            case BallotFinding.CountsDiffer _ -> "Les deux comptes ne sont pas les mêmes.";
            case BallotFinding.MoreThanPresent(int counted, int present) ->
                    "Le compte fait " + counted + " voix, et il y a " + present + " présents.";
            case BallotFinding.AlreadyCounted(int teller) ->
                    "Le compteur " + teller + " a déjà donné son compte.";
            case BallotFinding.UnknownToken _ -> "Ce jeton n'est pas un jeton de ce vote.";
            case BallotFinding.SpentToken _ -> "Ce jeton a déjà servi.";
            case BallotFinding.TokensInUse _ -> "Quelqu'un a déjà voté avec un jeton de ce vote.";
            case BallotFinding.TooManyTokens(int asked, int electors) ->
                    asked + " jetons pour " + electors + " présents, cela ne va pas.";
            case BallotFinding.NotAVote(Ballot.Method method, int points) ->
                    switch (method) {
                        case YES_NO, CHOICE -> "Il faut un choix, et un seul.";
                        case APPROVAL -> "Il faut au moins un choix.";
                        case POINTS -> "Il y a " + points + " points à donner, pas plus.";
                    };
            case BallotFinding.NobodyVoted _ -> "Personne n'a encore voté.";
        };
    }

    private static String remedy(BallotFinding finding) {
        return switch (finding) {
            case BallotFinding.NotAQuestion _ ->
                    "Donnez entre 2 et 12 choix ; les points et les choix multiples se votent par jetons.";
            case BallotFinding.Closed _ -> "Lisez son résultat.";
            case BallotFinding.StillOpen _ ->
                    "Attendez que tout le monde ait voté, puis ouvrez l'urne.";
            case BallotFinding.CountsDiffer _ ->
                    "Comptez encore une fois, chacun de votre côté et sans hâte.";
            case BallotFinding.MoreThanPresent _ -> "Comptez encore une fois.";
            case BallotFinding.AlreadyCounted _ -> "Attendez le compte de l'autre.";
            case BallotFinding.UnknownToken _ -> "Relis ton jeton, lettre par lettre.";
            case BallotFinding.SpentToken _ -> "Demande un autre jeton si c'est une erreur.";
            case BallotFinding.TokensInUse _ ->
                    "Gardez ces jetons, ou abandonnez ce vote et ouvrez-en un autre.";
            case BallotFinding.TooManyTokens _ -> "Imprimez un jeton par personne présente.";
            case BallotFinding.NotAVote _ -> "Recommence.";
            case BallotFinding.NobodyVoted _ -> "Attendez une voix, ou abandonnez ce vote.";
        };
    }
}
