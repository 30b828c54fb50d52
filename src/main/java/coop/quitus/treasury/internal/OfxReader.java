package coop.quitus.treasury.internal;

import coop.quitus.kernel.Money;
import coop.quitus.treasury.StatementFinding;
import coop.quitus.treasury.StatementFormat;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads OFX, 1.x SGML with its unclosed tags as well as 2.x XML: in both, a value is what stands
/// between its tag and the next one.
final class OfxReader {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z0-9._]{1,40})>([^<]*)");

    private OfxReader() {}

    static Raw read(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (upper.contains("<!ENTITY") || upper.contains("<!DOCTYPE")) {
            throw new Unreadable(new StatementFinding.Hostile("une définition d'entité"));
        }
        var state = new State();
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            state.take(
                    !tag.group(1).isEmpty(),
                    tag.group(2).toUpperCase(Locale.ROOT),
                    value(tag.group(3)));
        }
        if (!upper.contains("</OFX>") || !state.sawList) {
            throw broken("la fin du fichier manque");
        }
        return state.raw();
    }

    private static final class State {
        private final List<Raw.RawLine> lines = new ArrayList<>();
        private final Map<String, String> head = new HashMap<>();
        private @Nullable Map<String, String> line;
        private boolean inBalance;
        private boolean sawList;

        void take(boolean closes, String name, String value) {
            switch (name) {
                case "STMTTRN" -> {
                    finish();
                    line = closes ? null : new HashMap<>();
                }
                case "BANKTRANLIST" -> {
                    finish();
                    sawList = true;
                }
                case "LEDGERBAL" -> {
                    finish();
                    inBalance = !closes;
                }
                case "AVAILBAL" -> inBalance = false;
                default -> {
                    if (!closes) {
                        keep(name, value);
                    }
                }
            }
        }

        private void keep(String name, String value) {
            Map<String, String> open = line;
            if (open != null) {
                open.putIfAbsent(name, value);
            } else if (inBalance) {
                head.putIfAbsent("BALANCE." + name, value);
            } else {
                head.putIfAbsent(name, value);
            }
        }

        private void finish() {
            Map<String, String> open = line;
            if (open == null || open.isEmpty()) {
                return;
            }
            int number = lines.size() + 1;
            Money amount =
                    Money.parse(open.getOrDefault("TRNAMT", ""))
                            .orElseThrow(() ->
                                    broken("le montant du mouvement " + number + " est illisible"));
            String name = open.getOrDefault("NAME", "");
            String memo = open.getOrDefault("MEMO", "");
            lines.add(
                    new Raw.RawLine(
                            day(open.getOrDefault("DTPOSTED", ""), number),
                            amount,
                            memo.startsWith(name) || name.isEmpty()
                                    ? memo.isEmpty() ? name : memo
                                    : name + " " + memo,
                            open.getOrDefault("CHECKNUM", ""),
                            open.getOrDefault("FITID", "")));
            line = null;
        }

        Raw raw() {
            List<Raw.RawLine> moving =
                    lines.stream().filter(one -> !one.amount().isZero()).toList();
            LocalDate first =
                    moving.stream()
                            .map(Raw.RawLine::bookedOn)
                            .min(LocalDate::compareTo)
                            .orElse(null);
            LocalDate last =
                    moving.stream()
                            .map(Raw.RawLine::bookedOn)
                            .max(LocalDate::compareTo)
                            .orElse(null);
            LocalDate from = head.containsKey("DTSTART") ? day(head.get("DTSTART"), 0) : first;
            LocalDate to = head.containsKey("DTEND") ? day(head.get("DTEND"), 0) : last;
            if (from == null || to == null || to.isBefore(from)) {
                throw broken("il n'y a ni période ni mouvement");
            }
            Money closing = Money.parse(head.getOrDefault("BALANCE.BALAMT", "")).orElse(null);
            LocalDate closingOn =
                    head.containsKey("BALANCE.DTASOF") ? day(head.get("BALANCE.DTASOF"), 0) : to;
            return new Raw(
                    StatementFormat.OFX,
                    head.getOrDefault("BANKID", "")
                            + head.getOrDefault("BRANCHID", "")
                            + head.getOrDefault("ACCTID", ""),
                    head.getOrDefault("CURDEF", ""),
                    first != null && first.isBefore(from) ? first : from,
                    last != null && last.isAfter(to) ? last : to,
                    null,
                    closing,
                    closing == null ? null : closingOn,
                    moving);
        }
    }

    private static LocalDate day(String text, int line) {
        if (!text.matches("\\d{8}.*")) {
            throw broken(
                    "la date « "
                            + text
                            + " » "
                            + (line > 0 ? "du mouvement " + line : "")
                            + " est illisible");
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(text.substring(0, 4)),
                    Integer.parseInt(text.substring(4, 6)),
                    Integer.parseInt(text.substring(6, 8)));
        } catch (DateTimeException notADay) {
            throw broken("la date « " + text + " » n'existe pas");
        }
    }

    private static String value(String raw) {
        return raw.replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .strip();
    }

    private static Unreadable broken(String what) {
        return new Unreadable(new StatementFinding.Broken(StatementFormat.OFX, 0, what));
    }
}
