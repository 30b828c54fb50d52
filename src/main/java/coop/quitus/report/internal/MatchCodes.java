package coop.quitus.report.internal;

import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.EntryId;
import coop.quitus.ledger.Till;
import coop.quitus.reconciliation.Match;
import coop.quitus.reconciliation.Matching;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The matching codes of the FEC: AAA, AAB… in the order of the bank's days.
@Component
final class MatchCodes {

    private final Matching matching;

    MatchCodes(Matching matching) {
        this.matching = matching;
    }

    private record Code(String letters, LocalDate on) {}

    /// The codes of a year.
    static final class Codes {
        private final Map<EntryId, Code> codes = new HashMap<>();

        FecWriter.Standing standing(Entry entry, int number) {
            Code code = codes.getOrDefault(entry.id(), new Code("", LocalDate.EPOCH));
            return new FecWriter.Standing(number, code.letters(), code.on());
        }
    }

    Codes of(CooperativeId cooperative, SchoolYear year) {
        var codes = new Codes();
        List<Match> matches = matching.matches(cooperative, Till.BANK, year);
        for (int i = 0; i < matches.size(); i++) {
            Code code = new Code(letters(i), matches.get(i).bookedOn());
            matches.get(i).movements().forEach(movement -> codes.codes.put(movement.entry(), code));
        }
        return codes;
    }

    static String letters(int number) {
        return ""
                + (char) ('A' + number / 676 % 26)
                + (char) ('A' + number / 26 % 26)
                + (char) ('A' + number % 26);
    }
}
