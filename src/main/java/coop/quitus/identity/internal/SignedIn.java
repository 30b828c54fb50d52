package coop.quitus.identity.internal;

import coop.quitus.identity.Person;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/// Someone with an open session, as Spring Security carries them. No role is in it: the table of
/// rights asks for those of the day.
final class SignedIn extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1L;

    private final transient Person person;
    private final transient String secret;

    SignedIn(Person person, String secret) {
        super(List.of());
        this.person = person;
        this.secret = secret;
        setAuthenticated(true);
    }

    Person person() {
        return person;
    }

    @Override
    public Object getCredentials() {
        return secret;
    }

    @Override
    public Object getPrincipal() {
        return person;
    }

    @Override
    public String getName() {
        return person.email();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedIn one
                && one.person.equals(person)
                && one.secret.equals(secret);
    }

    @Override
    public int hashCode() {
        return person.hashCode();
    }
}
