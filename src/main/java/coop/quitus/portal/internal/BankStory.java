package coop.quitus.portal.internal;

import coop.quitus.kernel.Money;
import coop.quitus.ledger.Entry;
import coop.quitus.ledger.Till;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The file the demo's bank would send (OFX 1.02), from what the bank will have seen.
final class BankStory {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private record Seen(LocalDate on, Money amount, String words, String cheque, String id) {}

    private final List<Seen> lines = new ArrayList<>();

    /// The bank shows this entry some days later.
    void willSee(Entry entry, int days) {
        String words =
                switch (entry.payment()) {
                    case CHEQUE -> "CHEQUE " + entry.cheque();
                    case CHEQUE_DEPOSIT -> "REMISE CHEQUES";
                    case CARD -> "CB " + entry.payee().toUpperCase(Locale.FRANCE);
                    case CASH -> "VERSEMENT ESPECES";
                    default -> "VIR " + entry.payee().toUpperCase(Locale.FRANCE);
                };
        lines.add(
                new Seen(
                        entry.occurredOn().plusDays(days),
                        entry.movementOf(Till.BANK),
                        words,
                        entry.cheque(),
                        "Q" + entry.sequence()));
    }

    /// The file of a period; both days included.
    ///
    /// @param before what the account held before any line
    byte[] statement(LocalDate from, LocalDate to, Money before) {
        List<Seen> shown =
                lines.stream()
                        .filter(line -> !line.on().isBefore(from) && !line.on().isAfter(to))
                        .sorted(Comparator.comparing(Seen::on))
                        .toList();
        Money closing =
                before.plus(
                        Money.sum(
                                lines.stream()
                                        .filter(line -> !line.on().isAfter(to))
                                        .map(Seen::amount)));
        var file = new StringBuilder();
        file.append("OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:USASCII\n")
                .append(
                        "CHARSET:1252\nCOMPRESSION:NONE\nOLDFILEUID:NONE\nNEWFILEUID:NONE\n\n<OFX>\n")
                .append("<SIGNONMSGSRSV1>\n<SONRS>\n<STATUS>\n<CODE>0\n<SEVERITY>INFO\n</STATUS>\n")
                .append(
                        "<DTSERVER>"
                                + DAY.format(to)
                                + "\n<LANGUAGE>FRA\n</SONRS>\n</SIGNONMSGSRSV1>\n")
                .append(
                        "<BANKMSGSRSV1>\n<STMTTRNRS>\n<TRNUID>1\n<STATUS>\n<CODE>0\n<SEVERITY>INFO\n</STATUS>\n")
                .append("<STMTRS>\n<CURDEF>EUR\n<BANKACCTFROM>\n<BANKID>14445\n<BRANCHID>00400\n")
                .append(
                        "<ACCTID>08009876543\n<ACCTTYPE>CHECKING\n</BANKACCTFROM>\n<BANKTRANLIST>\n")
                .append("<DTSTART>" + DAY.format(from) + "\n<DTEND>" + DAY.format(to) + "\n");
        shown.forEach(line -> write(line, file));
        file.append("</BANKTRANLIST>\n<LEDGERBAL>\n<BALAMT>" + closing.inDecimal())
                .append("\n<DTASOF>" + DAY.format(to))
                .append("\n</LEDGERBAL>\n</STMTRS>\n</STMTTRNRS>\n</BANKMSGSRSV1>\n</OFX>\n");
        return file.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static void write(Seen line, StringBuilder file) {
        file.append("<STMTTRN>\n<TRNTYPE>")
                .append(line.amount().isNegative() ? "DEBIT" : "CREDIT")
                .append("\n<DTPOSTED>" + DAY.format(line.on()))
                .append("\n<TRNAMT>" + line.amount().inDecimal())
                .append("\n<FITID>" + line.id());
        if (!line.cheque().isEmpty()) {
            file.append("\n<CHECKNUM>" + line.cheque());
        }
        file.append("\n<NAME>" + plain(line.words()) + "\n</STMTTRN>\n");
    }

    /// As banks write: capitals without accents, 32 letters.
    private static String plain(String words) {
        String bare =
                Normalizer.normalize(words, Normalizer.Form.NFD)
                        .replaceAll("[^\\x20-\\x7e]", "")
                        .replace('<', ' ')
                        .replace('&', ' ');
        return bare.substring(0, Math.min(32, bare.length()));
    }
}
