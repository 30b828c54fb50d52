package coop.quitus.ledger.internal;

import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.DraftEntry;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import java.util.List;

/// Which number a piece bears, and which journal of the FEC it stands in.
final class Numbering {

    private Numbering() {}

    /// The number a piece takes in its series; 0 when the paper already bears a number of another
    /// shape.
    static int numberOf(DraftEntry draft, Lookout.Surroundings around) {
        if (draft.piece().isEmpty()) {
            return around.lastPiece() + 1;
        }
        String series = draft.kind().series();
        String digits =
                draft.piece().startsWith(series) ? draft.piece().substring(series.length()) : "";
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }

    static String pieceOf(EntryKind kind, int number) {
        return kind.series() + (number < 10 ? "0" : "") + number;
    }

    /// The journal of the FEC: that of the first till touched, the bank before the cash box before
    /// the classes.
    static String journalOf(DraftEntry draft) {
        if (draft.kind() == EntryKind.OPENING) {
            return "AN";
        }
        List<AccountKey> tills =
                draft.lines().stream().map(Line::account).filter(AccountKey::isTill).toList();
        if (tills.contains(AccountKey.BANK)) {
            return "BQ";
        }
        if (tills.contains(new AccountKey("TRE_CCP"))) {
            return "CP";
        }
        if (tills.contains(AccountKey.CASH)) {
            return "CA";
        }
        return tills.contains(AccountKey.ADVANCE) ? "RA" : "OD";
    }
}
