package coop.quitus.approval;

/// A link of the walk that a room above adds.
///
/// @param href a page of this site, which obeys its own rights
/// @param label what it is, in the person's words: *Lettre au maire du 3 octobre*
/// @param kind in one word: *La lettre*, *Le projet*, *La photo*
/// @param order the smaller comes first
public record Trace(String href, String label, String kind, int order) {}
