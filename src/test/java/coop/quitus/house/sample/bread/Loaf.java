package coop.quitus.house.sample.bread;

/// A type of a face that is not in the glossary.
public record Loaf(int grams) {}
