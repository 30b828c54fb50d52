package coop.quitus.verification;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.EntryId;

/// A piece that may be drawn: a receipt or an expense that stood when the report was offered, with
/// all that the draw knows of it (VER-03).
///
/// @param hash of the entry, as the books chain it (`docs/canonical-form.md`)
/// @param piece its number on the paper: `D12`
/// @param amount what moved, never negative
/// @param expense whether money went out
/// @param cash whether notes and coins moved: the cash box or a class's advance
/// @param thinlyProved an expense without a voucher, or with a mere till receipt
/// @param tolerated an expense that the association tolerates and does not recommend (EXP-01)
public record Candidate(
        EntryId entry,
        String hash,
        String piece,
        Money amount,
        boolean expense,
        boolean cash,
        boolean thinlyProved,
        boolean tolerated) {}
