package coop.quitus.ledger.internal;

import coop.quitus.kernel.Sha256;
import coop.quitus.ledger.EntryKind;
import coop.quitus.ledger.Line;
import coop.quitus.ledger.Payment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

/// The bytes that are hashed, documented in `docs/canonical-form.md`. No personal data is among
/// them.
final class CanonicalForm {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private CanonicalForm() {}

    /// A record of the chain that is an entry.
    ///
    /// @param reverses the sequence of the entry it undoes, 0 for none
    record EntryRecord(
            UUID books,
            long sequence,
            String previous,
            int year,
            EntryKind kind,
            String piece,
            String journal,
            int journalNumber,
            LocalDate occurredOn,
            Instant recordedAt,
            UUID by,
            Payment payment,
            String cheque,
            long reverses,
            String wordsDigest,
            List<Line> lines,
            List<String> vouchers) {

        String text() {
            var text = new StringBuilder("quitus-entry/1\n");
            put(text, "books", books);
            put(text, "sequence", sequence);
            put(text, "previous", previous);
            put(text, "year", year);
            put(text, "kind", kind);
            put(text, "piece", piece);
            put(text, "journal", journal + " " + journalNumber);
            put(text, "occurred", occurredOn);
            put(text, "recorded", INSTANT.format(recordedAt));
            put(text, "by", by);
            put(text, "payment", payment);
            put(text, "cheque", cheque);
            put(text, "reverses", reverses);
            put(text, "words", wordsDigest);
            for (Line line : lines) {
                put(
                        text,
                        "line",
                        line.account()
                                + "|"
                                + line.classCode()
                                + "|"
                                + line.subsidy()
                                + "|"
                                + line.project()
                                + "|"
                                + line.amount().cents());
            }
            vouchers.stream().sorted().forEach(voucher -> put(text, "voucher", voucher));
            return text.toString();
        }

        String hash() {
            return Sha256.of(text());
        }
    }

    /// A record of the chain that files a voucher under an entry posted before.
    record AnnexRecord(
            UUID books,
            long sequence,
            String previous,
            long entry,
            Instant recordedAt,
            UUID by,
            String voucher) {

        String text() {
            var text = new StringBuilder("quitus-annex/1\n");
            put(text, "books", books);
            put(text, "sequence", sequence);
            put(text, "previous", previous);
            put(text, "entry", entry);
            put(text, "recorded", INSTANT.format(recordedAt));
            put(text, "by", by);
            put(text, "voucher", voucher);
            return text.toString();
        }

        String hash() {
            return Sha256.of(text());
        }
    }

    /// What the first record has before it.
    static String genesis(UUID books) {
        return Sha256.of("quitus-books/1\nbooks " + books + "\n");
    }

    /// The digest of a person's words: salted, so that erased words cannot be guessed back.
    static String wordsDigest(String salt, String label, String payee, String reason, String by) {
        return Sha256.of(
                "quitus-words/1\n"
                        + salt
                        + "\n"
                        + label
                        + "\n"
                        + payee
                        + "\n"
                        + reason
                        + "\n"
                        + by
                        + "\n");
    }

    private static void put(StringBuilder text, String name, Object value) {
        text.append(name).append(' ').append(value).append('\n');
    }
}
