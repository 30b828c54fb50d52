package coop.quitus.dues.internal;

import coop.quitus.dues.DebitCollection;
import coop.quitus.dues.DebitItem;
import coop.quitus.kernel.Money;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a collection as banks read it: ISO 20022 pain.008.001.08, core scheme of the European
/// Payments Council. One batch for first debits, one for those that come again. Its letters are
/// those every bank reads.
final class DebitFile {

    static final String NAMESPACE = "urn:iso:std:iso:20022:tech:xsd:pain.008.001.08";

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LONGEST_NAME = 70;
    private static final int LONGEST_WORDS = 140;

    private final XMLStreamWriter xml;
    private final DebitCollection asked;

    private DebitFile(XMLStreamWriter xml, DebitCollection asked) {
        this.xml = xml;
        this.asked = asked;
    }

    static byte[] of(DebitCollection asked) {
        var out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            new DebitFile(xml, asked).write();
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("Document");
        xml.writeDefaultNamespace(NAMESPACE);
        open("CstmrDrctDbtInitn");
        open("GrpHdr");
        text("MsgId", identity());
        text(
                "CreDtTm",
                DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
                        asked.createdAt().atZone(PARIS).withNano(0)));
        sums(asked.items());
        named("InitgPty", asked.creditor().name());
        close();
        batch("FRST", asked.items().stream().filter(DebitItem::first).toList());
        batch("RCUR", asked.items().stream().filter(item -> !item.first()).toList());
        close();
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private String identity() {
        return asked.id().toString().replace("-", "");
    }

    private void sums(List<DebitItem> items) throws XMLStreamException {
        text("NbOfTxs", String.valueOf(items.size()));
        text("CtrlSum", Money.sum(items.stream().map(DebitItem::amount)).inDecimal());
    }

    private void batch(String sequence, List<DebitItem> items) throws XMLStreamException {
        if (items.isEmpty()) {
            return;
        }
        open("PmtInf");
        text("PmtInfId", identity() + sequence.charAt(0));
        text("PmtMtd", "DD");
        sums(items);
        open("PmtTpInf");
        coded("SvcLvl", "SEPA");
        coded("LclInstrm", "CORE");
        text("SeqTp", sequence);
        close();
        text("ReqdColltnDt", asked.on().toString());
        named("Cdtr", asked.creditor().name());
        account("CdtrAcct", asked.creditor().iban());
        bank("CdtrAgt");
        text("ChrgBr", "SLEV");
        open("CdtrSchmeId");
        open("Id");
        open("PrvtId");
        open("Othr");
        text("Id", asked.creditor().creditorId());
        open("SchmeNm");
        text("Prtry", "SEPA");
        close(5);
        for (DebitItem item : items) {
            debit(item);
        }
        close();
    }

    private void debit(DebitItem item) throws XMLStreamException {
        open("DrctDbtTxInf");
        open("PmtId");
        text("EndToEndId", latin(item.number() + "-" + asked.year().startsIn(), 35));
        close();
        xml.writeStartElement("InstdAmt");
        xml.writeAttribute("Ccy", "EUR");
        xml.writeCharacters(item.amount().inDecimal());
        xml.writeEndElement();
        open("DrctDbtTx");
        open("MndtRltdInf");
        text("MndtId", item.reference());
        text("DtOfSgntr", item.signedOn().toString());
        close(2);
        bank("DbtrAgt");
        named("Dbtr", item.holder());
        account("DbtrAcct", item.iban());
        open("RmtInf");
        text(
                "Ustrd",
                latin(
                        "Adhesion "
                                + asked.year().startsIn()
                                + "-"
                                + (asked.year().startsIn() + 1)
                                + " "
                                + item.number(),
                        LONGEST_WORDS));
        close(2);
    }

    private void named(String party, String name) throws XMLStreamException {
        open(party);
        text("Nm", latin(name, LONGEST_NAME));
        close();
    }

    private void account(String whose, String iban) throws XMLStreamException {
        open(whose);
        open("Id");
        text("IBAN", iban);
        close(2);
    }

    /// The bank is known by the account alone.
    private void bank(String whose) throws XMLStreamException {
        open(whose);
        open("FinInstnId");
        open("Othr");
        text("Id", "NOTPROVIDED");
        close(3);
    }

    private void coded(String what, String code) throws XMLStreamException {
        open(what);
        text("Cd", code);
        close();
    }

    private void text(String element, String content) throws XMLStreamException {
        open(element);
        xml.writeCharacters(content);
        close();
    }

    private void open(String element) throws XMLStreamException {
        xml.writeStartElement(element);
    }

    private void close() throws XMLStreamException {
        xml.writeEndElement();
    }

    private void close(int elements) throws XMLStreamException {
        for (int i = 0; i < elements; i++) {
            close();
        }
    }

    /// The letters that every bank reads (EPC217-08): plain Latin, without accents.
    static String latin(String text, int most) {
        String plain =
                Normalizer.normalize(
                                text.replace("œ", "oe").replace("Œ", "OE").replace('’', '\''),
                                Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "")
                        .replaceAll("[^A-Za-z0-9/?:().,'+ -]", " ")
                        .replaceAll(" +", " ")
                        .strip();
        String cut = plain.length() <= most ? plain : plain.substring(0, most).strip();
        return cut.isEmpty() ? "-" : cut;
    }
}
