package coop.quitus.risk;

import coop.quitus.kernel.Money;
import java.time.LocalDate;

/// An entry that a sign names.
///
/// @param piece its number on the paper: `D12`
/// @param amount what moved, without a sign
public record SeenPiece(String piece, LocalDate on, String label, Money amount) {}
