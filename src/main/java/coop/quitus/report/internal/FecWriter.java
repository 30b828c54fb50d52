package coop.quitus.report.internal;

import coop.quitus.federation.Cooperative;
import coop.quitus.kernel.Money;
import coop.quitus.ledger.Account;
import coop.quitus.ledger.Chart;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Line;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

/// Writes the *fichier des écritures comptables*, by the letter of article A47 A-1: the 18 columns
/// in their order.
final class FecWriter implements AutoCloseable {

    static final List<String> COLUMNS =
            List.of(
                    "JournalCode",
                    "JournalLib",
                    "EcritureNum",
                    "EcritureDate",
                    "CompteNum",
                    "CompteLib",
                    "CompAuxNum",
                    "CompAuxLib",
                    "PieceRef",
                    "PieceDate",
                    "EcritureLib",
                    "Debit",
                    "Credit",
                    "EcritureLet",
                    "DateLet",
                    "ValidDate",
                    "Montantdevise",
                    "Idevise");

    private static final Map<String, String> JOURNALS =
            Map.of(
                    "BQ", "Banque",
                    "CP", "Compte courant postal",
                    "CA", "Caisse",
                    "RA", "Avances de classe",
                    "AN", "À-nouveaux",
                    "OD", "Opérations diverses");
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LONGEST_TEXT = 200;

    private final Writer out;

    FecWriter(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        row(COLUMNS);
    }

    /// How an entry stands in this file.
    ///
    /// @param number its number in its journal, continuous in the file
    /// @param matchCode its matching code, empty when the bank has not shown it
    /// @param matchedOn the day of that match
    record Standing(int number, String matchCode, LocalDate matchedOn) {}

    void write(Cooperative cooperative, Chart chart, Entry entry, Standing standing) {
        for (Line line : entry.lines()) {
            if (line.amount().isZero()) {
                continue;
            }
            Account account = chart.find(line.account()).orElseThrow();
            boolean matched = !standing.matchCode().isEmpty() && line.account().isTill();
            try {
                row(
                        List.of(
                                entry.journal(),
                                JOURNALS.getOrDefault(entry.journal(), entry.journal()),
                                Integer.toString(standing.number()),
                                DAY.format(entry.occurredOn()),
                                accountNumber(account),
                                account.label(),
                                auxiliaryNumber(cooperative, line),
                                auxiliaryName(cooperative, line),
                                entry.piece(),
                                DAY.format(entry.occurredOn()),
                                entry.label(),
                                amount(line.amount().isPositive() ? line.amount() : Money.ZERO),
                                amount(
                                        line.amount().isNegative()
                                                ? line.amount().negated()
                                                : Money.ZERO),
                                matched ? standing.matchCode() : "",
                                matched ? DAY.format(standing.matchedOn()) : "",
                                DAY.format(LocalDate.ofInstant(entry.recordedAt(), PARIS)),
                                "",
                                ""));
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /// At least three digits, the first three being the national chart's.
    static String accountNumber(Account account) {
        String digits = account.code().replaceAll("\\D", "");
        return digits.length() >= 3 ? digits : (digits + "000").substring(0, 3);
    }

    private static String auxiliaryNumber(Cooperative cooperative, Line line) {
        return line.classCode().isEmpty()
                ? cooperative.number()
                : cooperative.number() + "-" + line.classCode();
    }

    private static String auxiliaryName(Cooperative cooperative, Line line) {
        return line.classCode().isEmpty()
                ? cooperative.name()
                : cooperative.name() + " " + line.classCode();
    }

    private static String amount(Money money) {
        return money.inDecimal().replace('.', ',');
    }

    private void row(List<String> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            if (i > 0) {
                out.write('\t');
            }
            out.write(plain(cells.get(i)));
        }
        out.write("\r\n");
    }

    /// No tab, no line end and no bar inside a field: they would be read as columns.
    private static String plain(String text) {
        String flat = text.replaceAll("[\\t\\r\\n|]+", " ").strip();
        return flat.length() > LONGEST_TEXT ? flat.substring(0, LONGEST_TEXT) : flat;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
