package coop.quitus.federation;

/// A class, with its own small book inside the cooperative's.
///
/// @param code short, unique in its cooperative, as lines of the books carry it: `CE2`, 1 to 20
///   characters
/// @param name as screens say it: *CE2 de Mme Roux*
public record ClassUnit(String code, String name) {}
