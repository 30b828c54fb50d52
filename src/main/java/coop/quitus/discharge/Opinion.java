package coop.quitus.discharge;

import coop.quitus.discharge.Discharge.Verdict;

/// What someone says by signing, and of which exact accounts.
///
/// @param digest of the state of the books that was shown
/// @param words reservations or reasons; a remark, or empty, when the discharge is simply given
/// @param name as typed by who signs, to confirm who it is
public record Opinion(String digest, Verdict verdict, String words, String name) {

    /// The longest words, in signs.
    public static final int LONGEST = 2000;
}
