package coop.quitus.restructuring;

import coop.quitus.kernel.AssociationId;
import coop.quitus.kernel.CooperativeId;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.EntryId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an association decides when its schools merge, split, move or close. Nothing of it is ever
/// erased (RST-02).
///
/// @param lastDay the last day of the sources, or the day of the move
/// @param sources the cooperatives money leaves
/// @param targets the cooperatives it goes to, with their shares
/// @param move before and after, for a move; null otherwise
/// @param words what was said of goods and of subsidies that still run, the earliest first
/// @param transfers empty until they are proposed
/// @param ending how it ended; null while it is under way
public record Restructuring(
        UUID id,
        AssociationId association,
        Kind kind,
        LocalDate lastDay,
        String reason,
        Instant decidedAt,
        String decidedBy,
        List<Part> sources,
        List<Part> targets,
        @Nullable Move move,
        List<Word> words,
        List<Transfer> transfers,
        @Nullable Ending ending) {

    public Restructuring {
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
        words = List.copyOf(words);
        transfers = List.copyOf(transfers);
    }

    /// What happens to the schools.
    public enum Kind {
        MERGE("Réunion"),
        SPLIT("Partage"),
        MOVE("Déménagement"),
        CLOSE("Fermeture");

        private final String french;

        Kind(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    /// A cooperative it concerns.
    ///
    /// @param number as it was that day; the same for the name
    /// @param share of the money, in hundredths of a percent: 10 000 is all of it
    /// @param closes whether it ends on the last day
    public record Part(
            CooperativeId cooperative, String number, String name, int share, boolean closes) {

        /// The whole, in hundredths of a percent.
        public static final int WHOLE = 10_000;

        public String shareInFrench() {
            return percent(share);
        }

        /// *60 %*, *33,33 %*, with a no-break space.
        static String percent(int points) {
            int rest = points % 100;
            return points / 100 + (rest == 0 ? "" : ",%02d".formatted(rest)) + "\u00a0%";
        }

        /// *École Jean-Macé (42-0001)*.
        public String called() {
            return name + " (" + number + ")";
        }
    }

    /// A school before and after.
    public record Move(
            AssociationId fromAssociation,
            String fromUai,
            String fromName,
            AssociationId toAssociation,
            String toUai,
            String toName) {

        public boolean changesAssociation() {
            return !fromAssociation.equals(toAssociation);
        }
    }

    /// What must be said in words, because no entry says it.
    public enum Matter {
        GOODS("Les biens de l'inventaire"),
        SUBSIDIES("Les subventions en cours");

        private final String french;

        Matter(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    /// Where goods go, or what becomes of subsidies that still run.
    public record Word(
            CooperativeId cooperative, Matter matter, String words, Instant at, String by) {}

    /// Money to carry from one section to another.
    ///
    /// @param account the till it leaves, and that it enters
    /// @param out the entry in the books it leaves; null until it is written
    /// @param in the entry in the books it enters; null until it is written
    public record Transfer(
            UUID id,
            CooperativeId from,
            CooperativeId to,
            AccountKey account,
            Money amount,
            @Nullable Side out,
            @Nullable Side in) {

        public Optional<Side> side(Way way) {
            return Optional.ofNullable(way == Way.OUT ? out : in);
        }

        /// Whose books that side is in.
        public CooperativeId place(Way way) {
            return way == Way.OUT ? from : to;
        }

        /// Written on both sides.
        public boolean met() {
            return out != null && in != null;
        }
    }

    /// Which side of a transfer.
    public enum Way {
        OUT,
        IN;

        public Way other() {
            return this == OUT ? IN : OUT;
        }
    }

    /// The entry that carries one side, and that stands.
    public record Side(EntryId entry, Money amount, LocalDate on, String by) {}

    /// How it ended.
    ///
    /// @param finished whether it was carried out; else it was given up
    public record Ending(boolean finished, Instant at, String by) {}

    /// How far it is.
    public enum State {
        DECIDED("à préparer"),
        PROPOSED("écritures à passer"),
        CARRIED("à terminer"),
        FINISHED("terminée"),
        GIVEN_UP("abandonnée");

        private final String french;

        State(String french) {
            this.french = french;
        }

        public String inFrench() {
            return french;
        }
    }

    public State state() {
        if (ending != null) {
            return ending.finished() ? State.FINISHED : State.GIVEN_UP;
        }
        if (transfers.isEmpty()) {
            return State.DECIDED;
        }
        return transfers.stream().allMatch(Transfer::met) ? State.CARRIED : State.PROPOSED;
    }

    /// All that left by entries that stand.
    public Money out() {
        return Money.sum(
                transfers.stream().flatMap(one -> one.side(Way.OUT).stream()).map(Side::amount));
    }

    /// All that came in by entries that stand.
    public Money in() {
        return Money.sum(
                transfers.stream().flatMap(one -> one.side(Way.IN).stream()).map(Side::amount));
    }

    public Optional<Word> lastWord(CooperativeId cooperative, Matter matter) {
        return words.stream()
                .filter(one -> one.cooperative().equals(cooperative) && one.matter() == matter)
                .reduce((_, last) -> last);
    }

    /// The part of a cooperative, on whichever side; empty for one it does not concern.
    public Optional<Part> part(CooperativeId cooperative) {
        return Stream.concat(sources.stream(), targets.stream())
                .filter(one -> one.cooperative().equals(cooperative))
                .findFirst();
    }

    /// *École A (42-0001)*, as it was called that day.
    public String nameOf(CooperativeId cooperative) {
        return part(cooperative).map(Part::called).orElse("");
    }
}
