package coop.quitus.identity.internal;

import coop.quitus.identity.PersonFinding;
import coop.quitus.identity.SignIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a name, an address and a password must be. Pure.
final class PersonRules {

    /// A shape, not a proof: the mailed link is the proof.
    private static final Pattern EMAIL =
            Pattern.compile(
                    "[^\\s@<>\",;:\\\\]{1,64}@[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?\\.[a-z]{2,24}");

    private PersonRules() {}

    static String plainEmail(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    static List<PersonFinding> ofPerson(String name, String email) {
        var findings = new ArrayList<PersonFinding>();
        if (name.isBlank() || name.strip().length() > 120) {
            findings.add(new PersonFinding.NoPersonName());
        }
        if (plainEmail(email).length() > 254 || !EMAIL.matcher(plainEmail(email)).matches()) {
            findings.add(new PersonFinding.NotAnEmail(email.strip()));
        }
        return findings;
    }

    static List<PersonFinding> ofPassword(String password, String name, String email) {
        int length = password.codePointCount(0, password.length());
        if (length < SignIn.SHORTEST_PASSWORD) {
            return List.of(new PersonFinding.PasswordTooShort(length));
        }
        if (length > SignIn.LONGEST_PASSWORD) {
            return List.of(new PersonFinding.PasswordTooLong());
        }
        if (CommonPasswords.contain(password)) {
            return List.of(new PersonFinding.PasswordIsCommon());
        }
        return isThePerson(password, name, email)
                ? List.of(new PersonFinding.PasswordIsThePerson())
                : List.of();
    }

    private static boolean isThePerson(String password, String name, String email) {
        String bare = lettersOf(password);
        String local = email.substring(0, Math.max(0, email.indexOf('@')));
        return bare.equals(lettersOf(name))
                || bare.equals(lettersOf(email))
                || bare.equals(lettersOf(local));
    }

    private static String lettersOf(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
    }
}
