package coop.quitus.cashbook;

import coop.quitus.ledger.AccountKey;
import coop.quitus.ledger.Till;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/// What each column of a cash book holds, and on which row their names stand.
///
/// @param header the row of the names, from 0; the last one when they stand on two
/// @param names in the order of the file, each once
/// @param columns in the same order
public record Columns(int header, List<String> names, List<Column> columns) {

    public Columns {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
        if (names.size() != columns.size()) {
            throw new IllegalArgumentException("a column has one name");
        }
    }

    /// What one column holds. Its word is how a mapping writes it: `date`, `in:TRE_BANK`,
    /// `part:CHG_ACTIVITY`.
    public sealed interface Column {

        default String word() {
            return getClass().getSimpleName().toLowerCase(Locale.ROOT);
        }
    }

    public record Piece() implements Column {}

    public record Day() implements Column {
        @Override
        public String word() {
            return "date";
        }
    }

    public record Label() implements Column {}

    public record Payee() implements Column {}

    public record Mode() implements Column {}

    public record Cheque() implements Column {}

    /// Money that comes into a till.
    public record In(Till till) implements Column {
        @Override
        public String word() {
            return "in:" + wordOf(till);
        }
    }

    /// Money that goes out of a till.
    public record Out(Till till) implements Column {
        @Override
        public String word() {
            return "out:" + wordOf(till);
        }
    }

    /// Money in with its sign, money out with a minus.
    public record Net(Till till) implements Column {
        @Override
        public String word() {
            return "net:" + wordOf(till);
        }
    }

    /// Money in, of the till named on the row or, when none is, of the bank (of the cash box for a
    /// row paid in cash).
    public record Received() implements Column {}

    /// Money out, of the same till.
    public record Spent() implements Column {}

    /// Both, with a sign.
    public record Amount() implements Column {}

    /// The name of the till the row speaks of.
    public record TillName() implements Column {
        @Override
        public String word() {
            return "till";
        }
    }

    /// The part of a line of the chart.
    public record Part(AccountKey account) implements Column {
        @Override
        public String word() {
            return "part:" + account;
        }
    }

    /// The code or the name of the line of the chart the whole row goes to.
    public record AccountName() implements Column {
        @Override
        public String word() {
            return "account";
        }
    }

    /// Left aside, by choice.
    public record Ignored() implements Column {}

    /// A name that says nothing to us: refused if it holds anything.
    public record Unknown() implements Column {}

    private static final List<Column> PLAIN =
            List.of(
                    new Piece(),
                    new Day(),
                    new Label(),
                    new Payee(),
                    new Mode(),
                    new Cheque(),
                    new Received(),
                    new Spent(),
                    new Amount(),
                    new TillName(),
                    new AccountName(),
                    new Ignored());

    /// The column a word stands for; empty when it stands for none.
    public static Optional<Column> of(String word) {
        int colon = word.indexOf(':');
        if (colon < 0) {
            return PLAIN.stream().filter(column -> column.word().equals(word)).findFirst();
        }
        String rest = word.substring(colon + 1);
        return switch (word.substring(0, colon)) {
            case "in" -> till(rest).map(In::new);
            case "out" -> till(rest).map(Out::new);
            case "net" -> till(rest).map(Net::new);
            case "part" ->
                    key(rest).filter(key -> key.isCharge() || key.isProduct()).map(Part::new);
            default -> Optional.empty();
        };
    }

    private static String wordOf(Till till) {
        return till.account() + (till.classCode().isEmpty() ? "" : ":" + till.classCode());
    }

    private static Optional<Till> till(String word) {
        int colon = word.indexOf(':');
        String classCode = colon < 0 ? "" : word.substring(colon + 1);
        return key(colon < 0 ? word : word.substring(0, colon))
                .filter(AccountKey::isTill)
                .map(account -> new Till(account, classCode));
    }

    private static Optional<AccountKey> key(String text) {
        return text.matches("[A-Z][A-Z0-9_]{2,39}")
                ? Optional.of(new AccountKey(text))
                : Optional.empty();
    }

    /// Where a kind of column stands; −1 when it is not there.
    public int find(Class<? extends Column> kind) {
        return IntStream.range(0, columns.size())
                .filter(i -> kind.isInstance(columns.get(i)))
                .findFirst()
                .orElse(-1);
    }

    /// What is still missing for a cash book to be read: a date, a label, money, where it goes.
    public List<String> missing() {
        boolean money =
                has(In.class, Out.class, Net.class, Received.class, Spent.class, Amount.class);
        boolean parts = has(Part.class, AccountName.class);
        return java.util.stream.Stream.of(
                        has(Day.class) ? "" : "la date",
                        has(Label.class) ? "" : "le libellé",
                        money ? "" : "l'argent entré ou sorti",
                        parts ? "" : "le compte (une colonne par compte, ou son nom)")
                .filter(word -> !word.isEmpty())
                .toList();
    }

    @SafeVarargs
    private boolean has(Class<? extends Column>... kinds) {
        return java.util.Arrays.stream(kinds).anyMatch(kind -> find(kind) >= 0);
    }
}
