package coop.quitus.identity;

import coop.quitus.kernel.Finding;
import coop.quitus.kernel.Rule;
import coop.quitus.kernel.Severity;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// All that can be refused about people and how they sign in.
public sealed interface PersonFinding extends Finding {

    @Override
    default Severity severity() {
        return Severity.BLOCKS;
    }

    @Override
    default @Nullable Rule rule() {
        return null;
    }

    record NoPersonName() implements PersonFinding {
        @Override
        public String field() {
            return "nom";
        }
    }

    record NotAnEmail(String email) implements PersonFinding {
        @Override
        public String field() {
            return "courriel";
        }
    }

    /// Fewer characters than [SignIn#SHORTEST_PASSWORD].
    record PasswordTooShort(int length) implements PersonFinding {
        @Override
        public String field() {
            return "motDePasse";
        }
    }

    record PasswordTooLong() implements PersonFinding {
        @Override
        public String field() {
            return "motDePasse";
        }
    }

    /// It stands, alone or dressed with digits, in the lists that thieves try first.
    record PasswordIsCommon() implements PersonFinding {
        @Override
        public String field() {
            return "motDePasse";
        }
    }

    /// It is made of the person's own name or address.
    record PasswordIsThePerson() implements PersonFinding {
        @Override
        public String field() {
            return "motDePasse";
        }
    }

    /// The address and the password do not go together; whether the address is known is not said.
    record WrongPair() implements PersonFinding {}

    record WrongCurrentPassword() implements PersonFinding {
        @Override
        public String field() {
            return "actuel";
        }
    }

    /// Too many tries: the next one waits.
    record TooManyTries(Duration delay) implements PersonFinding {}

    /// The mailed link was used, is too old, or never was.
    record LinkIsGone() implements PersonFinding {}

    /// The code printed by the server was not this one.
    record WrongFirstCode() implements PersonFinding {
        @Override
        public String field() {
            return "code";
        }
    }

    /// The device's proof was not accepted.
    record PasskeyRefused() implements PersonFinding {}
}
