package coop.quitus.ballot;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import org.jspecify.annotations.Nullable;

/// All that can be refused or remarked about a vote.
public sealed interface BallotFinding extends Finding {

    @Override
    default Severity severity() {
        return this instanceof CountsDiffer ? Severity.WARNS : Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case CountsDiffer _, MoreThanPresent _, AlreadyCounted _ -> BallotRules.COU_01;
            case UnknownToken _, SpentToken _, TokensInUse _ -> BallotRules.COU_02;
            case StillOpen _ -> BallotRules.COU_03;
            case NotAQuestion _, Closed _, NotAVote _, TooManyTokens _, NobodyVoted _ -> null;
        };
    }

    /// A question without two options, or collected in a way that does not suit it.
    record NotAQuestion() implements BallotFinding {
        @Override
        public String field() {
            return "choix";
        }
    }

    record Closed() implements BallotFinding {}

    record StillOpen() implements BallotFinding {}

    record CountsDiffer(int round) implements BallotFinding {}

    record MoreThanPresent(int counted, int present) implements BallotFinding {}

    record AlreadyCounted(int teller) implements BallotFinding {}

    record UnknownToken() implements BallotFinding {
        @Override
        public String field() {
            return "jeton";
        }
    }

    record SpentToken() implements BallotFinding {
        @Override
        public String field() {
            return "jeton";
        }
    }

    record TokensInUse() implements BallotFinding {}

    record TooManyTokens(int asked, int electors) implements BallotFinding {}

    /// Nothing chosen, or more than one may give.
    record NotAVote(Ballot.Method method, int points) implements BallotFinding {}

    record NobodyVoted() implements BallotFinding {}
}
