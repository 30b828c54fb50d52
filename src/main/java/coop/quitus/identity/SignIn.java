package coop.quitus.identity;

import coop.quitus.kernel.Outcome;

/// The front door: an address and a password.
public interface SignIn {

    /// A password has at least so many characters (NIST SP 800-63B asks for 8, ANSSI for 12).
    int SHORTEST_PASSWORD = 12;

    int LONGEST_PASSWORD = 128;

    /// Recognises a person. The answer, and the time it takes, are the same whether the address is
    /// unknown or the password wrong. Each failure makes the next try wait longer, for the account
    /// and for the address it comes from.
    ///
    /// @param from the network address of the browser
    Outcome<Person, PersonFinding> byPassword(String email, String password, String from);
}
