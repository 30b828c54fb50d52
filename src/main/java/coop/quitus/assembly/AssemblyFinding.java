package coop.quitus.assembly;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// All that can be refused about a general meeting. Nothing was written.
public sealed interface AssemblyFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return switch (this) {
            case NoQuorum _, QuorumReached _ -> AssemblyRules.ASG_01;
            case TooManyVotes _, TooManyProxies _, VoiceGiven _ -> AssemblyRules.ASG_02;
            case TooSoon _ -> AssemblyRules.ASG_03;
            default -> null;
        };
    }

    @Override
    default String field() {
        return switch (this) {
            case Missing(String field, String _) -> field;
            case OutOfBounds(String field, int _) -> field;
            case TooSoon _ -> "jour";
            default -> "";
        };
    }

    /// @param what what is missing, with its article
    record Missing(String field, String what) implements AssemblyFinding {}

    record OutOfBounds(String field, int most) implements AssemblyFinding {}

    /// @param earliest the first day that leaves the days the statutes ask
    record TooSoon(LocalDate earliest) implements AssemblyFinding {}

    record NoSuchMeeting() implements AssemblyFinding {}

    record NotConvoked() implements AssemblyFinding {}

    record AlreadyConvoked() implements AssemblyFinding {}

    /// The minutes are drawn.
    record Closed() implements AssemblyFinding {}

    record NotClosed() implements AssemblyFinding {}

    /// Its day has not come.
    record NotYet(LocalDate on) implements AssemblyFinding {}

    record NoQuorum(Quorum quorum) implements AssemblyFinding {}

    record QuorumReached() implements AssemblyFinding {}

    record CalledAgain() implements AssemblyFinding {}

    record TooManyVotes(int counted, int there) implements AssemblyFinding {}

    record NothingCounted() implements AssemblyFinding {}

    record TooManyProxies(String holder, int most) implements AssemblyFinding {}

    /// It is entrusted already, or carries another's.
    record VoiceGiven(String school) implements AssemblyFinding {}

    record NoHolder(String school) implements AssemblyFinding {}

    record NothingVoted() implements AssemblyFinding {}

    record AlreadySigned() implements AssemblyFinding {}

    record Unreadable(String fact, String remedy) implements AssemblyFinding {}
}
