package coop.quitus.document.internal;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/// Measures what the packed tables of a PDF unfold into, before a library unfolds them in memory:
/// ten megabytes can hold ten gigabytes of zeros.
final class Unfolding {

    private static final int MOST_BYTES = 64 * 1024 * 1024;
    private static final int LONGEST_HEADING = 2048;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    /// A table packed more than once: no printer makes one.
    private static final Pattern PACKED_TWICE = Pattern.compile("/Filter\\s*\\[\\s*/\\w+\\s*/\\w+");

    private Unfolding() {}

    static boolean isBounded(byte[] pdf) {
        long total = 0;
        var buffer = new byte[64 * 1024];
        for (int at = Bytes.indexOf(pdf, STREAM, 0);
                at >= 0;
                at = Bytes.indexOf(pdf, STREAM, at + STREAM.length)) {
            String heading = headingBefore(pdf, at);
            if (!heading.contains("/ObjStm") && !heading.contains("/XRef")) {
                continue;
            }
            if (PACKED_TWICE.matcher(heading).find()) {
                return false;
            }
            total += unfolded(pdf, at + STREAM.length, buffer, MOST_BYTES - total);
            if (total >= MOST_BYTES) {
                return false;
            }
        }
        return true;
    }

    private static String headingBefore(byte[] pdf, int at) {
        int from = Math.max(0, at - LONGEST_HEADING);
        String text = new String(pdf, from, at - from, StandardCharsets.ISO_8859_1);
        int object = text.lastIndexOf(" obj");
        return object < 0 ? text : text.substring(object);
    }

    private static long unfolded(byte[] pdf, int after, byte[] buffer, long most) {
        int from = after;
        while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
            from++;
        }
        try (var inflater = new Inflater()) {
            inflater.setInput(pdf, from, pdf.length - from);
            long total = 0;
            while (!inflater.finished() && total < most) {
                int some = inflater.inflate(buffer);
                if (some == 0) {
                    break;
                }
                total += some;
            }
            return total;
        } catch (DataFormatException notPacked) {
            return 0;
        }
    }
}
