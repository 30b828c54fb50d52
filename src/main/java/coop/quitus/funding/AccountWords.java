package coop.quitus.funding;

import java.util.stream.Stream;

/// What the figures of a report cannot say: the short answers of sheets 1 and 3 of CERFA 15059.
/// Each has at most 2,000 characters, and may be empty.
///
/// @param version how many times they were written, 0 before the first
/// @param carriedOut how the project was carried out
/// @param beneficiaries who had something of it: counts, never names
/// @param places when and where
/// @param objectives which objectives were reached, by the indicators that were announced
/// @param allocation how indirect costs were shared out
/// @param gaps why what was done differs from what was planned
/// @param inKind what was given without money
/// @param remarks anything else
public record AccountWords(
        int version,
        String carriedOut,
        String beneficiaries,
        String places,
        String objectives,
        String allocation,
        String gaps,
        String inKind,
        String remarks) {

    /// The most an answer may have.
    public static final int LONGEST = 2000;

    public static final AccountWords NONE = new AccountWords(0, "", "", "", "", "", "", "", "");

    /// The same, as the version after this one.
    public AccountWords next() {
        return new AccountWords(
                version + 1,
                carriedOut,
                beneficiaries,
                places,
                objectives,
                allocation,
                gaps,
                inKind,
                remarks);
    }

    public Stream<String> all() {
        return Stream.of(
                carriedOut, beneficiaries, places, objectives, allocation, gaps, inKind, remarks);
    }
}
