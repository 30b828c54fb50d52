package coop.quitus.treasury.internal;

import coop.quitus.kernel.Money;
import coop.quitus.treasury.StatementFinding;
import coop.quitus.treasury.StatementFormat;
import java.io.ByteArrayInputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads ISO 20022 CAMT.053, any of its versions, as a stream; no document type, no entity, no way
/// out of the file.
final class CamtReader {

    private CamtReader() {}

    static Raw read(byte[] file, String text) {
        if (text.contains("<!DOCTYPE") || text.contains("<!ENTITY")) {
            throw new Unreadable(new StatementFinding.Hostile("une définition d'entité"));
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var state = new State();
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(file));
            var words = new StringBuilder();
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        words.setLength(0);
                        state.opens(xml.getLocalName(), xml.getAttributeValue(null, "Ccy"));
                    }
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                            words.append(xml.getText());
                    case XMLStreamConstants.END_ELEMENT -> {
                        state.closes(xml.getLocalName(), words.toString().strip());
                        words.setLength(0);
                    }
                    default -> {
                        // Comments and instructions say nothing of money.
                    }
                }
            }
        } catch (XMLStreamException failure) {
            int line = failure.getLocation() == null ? 0 : failure.getLocation().getLineNumber();
            throw new Unreadable(
                    new StatementFinding.Broken(
                            StatementFormat.CAMT_053, line, "le XML est mal formé ou incomplet"));
        }
        return state.raw();
    }

    private static final class State {
        private final Deque<String> path = new ArrayDeque<>();
        private final List<Raw.RawLine> lines = new ArrayList<>();
        private String account = "";
        private String currency = "";
        private @Nullable LocalDate from;
        private @Nullable LocalDate to;
        private @Nullable Money opening;
        private @Nullable Money closing;
        private @Nullable LocalDate closingOn;
        private String balanceKind = "";
        private @Nullable Money amount;
        private boolean debit;
        private boolean reversed;
        private String status = "";
        private @Nullable LocalDate booked;
        private @Nullable LocalDate balanceDay;
        private String cheque = "";
        private String reference = "";
        private final StringBuilder label = new StringBuilder();

        void opens(String name, @Nullable String attributeCurrency) {
            path.push(name);
            if (name.equals("Ntry") || name.equals("Bal")) {
                amount = null;
                debit = false;
                reversed = false;
                status = "";
                booked = null;
                balanceDay = null;
                cheque = "";
                reference = "";
                label.setLength(0);
                balanceKind = "";
            }
            if (name.equals("Amt") && attributeCurrency != null && currency.isEmpty()) {
                currency = attributeCurrency;
            }
        }

        void closes(String name, String words) {
            path.pop();
            String parent = path.isEmpty() ? "" : path.peek();
            switch (name) {
                case "IBAN" -> account = inside("Acct") && account.isEmpty() ? words : account;
                case "Id" ->
                        account =
                                account.isEmpty() && parent.equals("Othr") && inside("Acct")
                                        ? words
                                        : account;
                case "FrDtTm", "FrDt" -> from = day(words);
                case "ToDtTm", "ToDt" -> to = day(words);
                case "Amt" -> keepAmount(parent, words);
                case "CdtDbtInd" -> {
                    if (parent.equals("Ntry") || parent.equals("Bal")) {
                        debit = words.equals("DBIT");
                    }
                }
                case "RvslInd" ->
                        reversed = parent.equals("Ntry") ? words.equals("true") : reversed;
                case "Cd" -> keepCode(words);
                case "Sts" -> status = parent.equals("Ntry") && !words.isEmpty() ? words : status;
                case "Dt", "DtTm" -> keepDay(parent, words);
                case "ChqNb" -> cheque = cheque.isEmpty() ? words : cheque;
                case "AcctSvcrRef" ->
                        reference =
                                parent.equals("Ntry") || reference.isEmpty() ? words : reference;
                case "Ustrd", "AddtlNtryInf" -> keepLabel(words);
                case "Bal" -> balance();
                case "Ntry" -> entry();
                default -> {
                    // What we do not need.
                }
            }
        }

        private boolean inside(String name) {
            return path.contains(name) && !path.contains("Ntry");
        }

        private void keepAmount(String parent, String words) {
            if (parent.equals("Ntry") || parent.equals("Bal")) {
                amount =
                        Money.parse(words)
                                .orElseThrow(
                                        () -> broken("le montant « " + words + " » est illisible"));
            }
        }

        private void keepCode(String words) {
            if (path.contains("Sts")) {
                status = words;
            } else if (path.contains("Bal") && balanceKind.isEmpty()) {
                balanceKind = words;
            }
        }

        private void keepDay(String parent, String words) {
            if (parent.equals("BookgDt")) {
                booked = day(words);
            } else if (parent.equals("Dt") && path.contains("Bal")) {
                balanceDay = day(words);
            } else if (parent.equals("ValDt") && booked == null) {
                booked = day(words);
            }
        }

        private void keepLabel(String words) {
            if (!words.isEmpty() && label.indexOf(words) < 0 && label.length() < 300) {
                label.append(label.isEmpty() ? "" : " ").append(words);
            }
        }

        private void balance() {
            if (amount == null) {
                return;
            }
            Money signed = debit ? amount.negated() : amount;
            if (balanceKind.equals("OPBD") || (balanceKind.equals("PRCD") && opening == null)) {
                opening = signed;
            } else if (balanceKind.equals("CLBD")) {
                closing = signed;
                closingOn = balanceDay;
            }
        }

        /// Only what is booked counts: pending and informative entries move nothing yet. The
        /// indicator already tells a reversal's own direction.
        private void entry() {
            if (amount == null || booked == null) {
                throw broken("un mouvement n'a pas de montant ou de date");
            }
            if (amount.isZero()
                    || status.equals("PDNG")
                    || status.equals("INFO")
                    || status.equals("FUTR")) {
                return;
            }
            lines.add(
                    new Raw.RawLine(
                            booked,
                            debit ? amount.negated() : amount,
                            (reversed ? "ANNULATION " : "") + label,
                            cheque,
                            reference));
        }

        Raw raw() {
            LocalDate first =
                    lines.stream()
                            .map(Raw.RawLine::bookedOn)
                            .min(LocalDate::compareTo)
                            .orElse(from);
            LocalDate last =
                    lines.stream().map(Raw.RawLine::bookedOn).max(LocalDate::compareTo).orElse(to);
            LocalDate begins =
                    from == null || (first != null && first.isBefore(from)) ? first : from;
            LocalDate ends = to == null || (last != null && last.isAfter(to)) ? last : to;
            if (begins == null || ends == null || ends.isBefore(begins)) {
                throw broken("il n'y a ni période ni mouvement");
            }
            return new Raw(
                    StatementFormat.CAMT_053,
                    account,
                    currency,
                    begins,
                    ends,
                    opening,
                    closing,
                    closing == null ? null : closingOn == null ? ends : closingOn,
                    lines);
        }
    }

    private static LocalDate day(String words) {
        try {
            return LocalDate.parse(words.substring(0, Math.min(10, words.length())));
        } catch (DateTimeException notADay) {
            throw broken("la date « " + words + " » est illisible");
        }
    }

    private static Unreadable broken(String what) {
        return new Unreadable(new StatementFinding.Broken(StatementFormat.CAMT_053, 0, what));
    }
}
