package coop.quitus.letter;

/// A letter that leaves.
///
/// @param secret of its answer's link, said only here
/// @param address the whole link
/// @param mailed whether it left by e-mail; otherwise it is printed
public record SentLetter(Letter letter, String secret, String address, boolean mailed) {}
