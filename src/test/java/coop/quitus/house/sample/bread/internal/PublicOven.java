package coop.quitus.house.sample.bread.internal;

/// Breaks: nothing in `internal` is public.
public record PublicOven(int degrees) {}
