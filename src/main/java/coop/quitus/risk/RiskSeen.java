package coop.quitus.risk;

import coop.quitus.kernel.Money;
import coop.quitus.kernel.SchoolYear;
import coop.quitus.ledger.Till;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What a sign saw: figures and entries, never a judgement. [RiskSentences] says it.
public sealed interface RiskSeen {

    RiskKind kind();

    /// The entries it names.
    default List<SeenPiece> pieces() {
        return List.of();
    }

    /// What would have to change for the sign to be another one. Days that pass are not in it.
    default String facts() {
        return pieces().stream()
                .map(one -> one.piece() + " " + one.amount())
                .collect(Collectors.joining("\n"));
    }

    /// The same sum, to the same payee or for the same thing, within a few days.
    record Duplicates(List<SeenPiece> pieces) implements RiskSeen {
        @Override
        public RiskKind kind() {
            return RiskKind.DUPLICATES;
        }
    }

    /// @param of how many expenses were looked at
    record RoundSums(List<SeenPiece> pieces, int of) implements RiskSeen {
        @Override
        public RiskKind kind() {
            return RiskKind.ROUND_SUMS;
        }
    }

    /// Too much cash, for too long, without a deposit.
    ///
    /// @param since the day it came above the ceiling
    /// @param days how long it stayed there
    /// @param most the most it held meanwhile
    record CashKept(LocalDate since, int days, Money most, Money ceiling) implements RiskSeen {
        @Override
        public RiskKind kind() {
            return RiskKind.CASH_KEPT;
        }

        @Override
        public String facts() {
            return since + " " + most;
        }
    }

    /// @param missing the numbers that nothing bears: `D12`, ten at most
    /// @param inAll how many there are
    record Gaps(List<String> missing, int inAll) implements RiskSeen {
        public Gaps {
            missing = List.copyOf(missing);
        }

        @Override
        public RiskKind kind() {
            return RiskKind.GAPS;
        }

        @Override
        public String facts() {
            return inAll + " " + String.join(" ", missing);
        }
    }

    /// First digits that are not spread as they are in nature.
    ///
    /// @param counts how many expenses begin with 1, 2, … 9
    /// @param hundredths the chi-square, in hundredths, rounded down
    record FirstDigits(List<Integer> counts, long hundredths) implements RiskSeen {
        public FirstDigits {
            counts = List.copyOf(counts);
        }

        @Override
        public RiskKind kind() {
            return RiskKind.FIRST_DIGITS;
        }

        @Override
        public String facts() {
            return counts.toString();
        }

        public int amounts() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /// @param sum what they make
    /// @param spent all that was spent
    record NotProved(List<SeenPiece> pieces, Money sum, Money spent) implements RiskSeen {
        @Override
        public RiskKind kind() {
            return RiskKind.NOT_PROVED;
        }
    }

    /// @param pieces the reversals
    /// @param of how many entries there are
    record Reversals(List<SeenPiece> pieces, int of) implements RiskSeen {
        @Override
        public RiskKind kind() {
            return RiskKind.REVERSALS;
        }
    }

    /// One person wrote everything, and nobody else holds a mandate over the money.
    ///
    /// @param entries how many that person wrote
    record Alone(int entries) implements RiskSeen {
        @Override
        public RiskKind kind() {
            return RiskKind.ALONE;
        }

        @Override
        public String facts() {
            return "alone";
        }
    }

    /// @param since the last receipt or expense; the first day of the year when there was none
    record Dormant(LocalDate since, Money held) implements RiskSeen {
        @Override
        public RiskKind kind() {
            return RiskKind.DORMANT;
        }

        @Override
        public String facts() {
            return since + " " + held;
        }
    }

    /// @param on the day it was lowest
    record BelowZero(Till till, LocalDate on, Money lowest) implements RiskSeen {
        @Override
        public RiskKind kind() {
            return RiskKind.BELOW_ZERO;
        }

        @Override
        public String facts() {
            return till + " " + on + " " + lowest;
        }
    }

    /// @param last the last day the bank told of; null when it never did this year
    /// @param days how long it has been silent
    record SilentBank(@Nullable LocalDate last, int days) implements RiskSeen {
        @Override
        public RiskKind kind() {
            return RiskKind.SILENT_BANK;
        }

        @Override
        public String facts() {
            return String.valueOf(last);
        }
    }

    /// @param days how long the association lets a cheque run
    record OldCheques(List<SeenPiece> pieces, int days) implements RiskSeen {
        @Override
        public RiskKind kind() {
            return RiskKind.OLD_CHEQUES;
        }
    }

    /// @param year whose report went back
    record SentBack(SchoolYear year, LocalDate on) implements RiskSeen {
        @Override
        public RiskKind kind() {
            return RiskKind.SENT_BACK;
        }

        @Override
        public String facts() {
            return year + " " + on;
        }
    }

    /// @param year whose report it is
    /// @param sent null when it has not come yet
    record Late(SchoolYear year, LocalDate due, @Nullable LocalDate sent) implements RiskSeen {
        @Override
        public RiskKind kind() {
            return RiskKind.LATE;
        }

        @Override
        public String facts() {
            return year + " " + sent;
        }
    }

    /// Expenses just under the sum from which the council decides.
    record JustUnder(List<SeenPiece> pieces, Money threshold) implements RiskSeen {
        @Override
        public RiskKind kind() {
            return RiskKind.JUST_UNDER;
        }
    }
}
