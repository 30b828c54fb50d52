package coop.quitus.document;

/// What a paper speaks of, before it is sealed.
///
/// @param kind what sort of paper: `subsidy-report`
/// @param reference which one of its cooperative: `MAIRIE-JARDIN/2025`, at most 80 characters
/// @param title as people call it
/// @param digest SHA-256 of what it says of the books, lower-case hexadecimal: the same books give
///   the same
public record SealOrigin(String kind, String reference, String title, String digest) {}
