package coop.quitus.cashbook.internal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// The `content.xml` of an ODS, read in one pass: amounts as they are written, to the last digit,
/// and a million repeated empty rows as none.
final class Ods {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final XMLStreamReader xml;
    private final List<Sheet> sheets = new ArrayList<>();
    private List<List<String>> rows = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int emptyRows;
    private int emptyCells;

    private Ods(XMLStreamReader xml) {
        this.xml = xml;
    }

    static List<Sheet> sheets(InputStream content) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            var reading = new Ods(factory.createXMLStreamReader(content));
            reading.read();
            return reading.sheets;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void read() throws XMLStreamException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event != XMLStreamConstants.START_ELEMENT
                    && event != XMLStreamConstants.END_ELEMENT) {
                continue;
            }
            boolean opens = event == XMLStreamConstants.START_ELEMENT;
            String name = TABLE.equals(xml.getNamespaceURI()) ? xml.getLocalName() : "";
            switch (name) {
                case "table" -> {
                    if (!opens) {
                        sheets.add(new Sheet(rows));
                    }
                    rows = new ArrayList<>();
                    emptyRows = 0;
                }
                case "table-row" -> {
                    if (opens) {
                        row(repeated("number-rows-repeated"));
                    }
                }
                default -> {
                    // Styles, forms, drawings.
                }
            }
        }
    }

    private void row(int times) throws XMLStreamException {
        cells = new ArrayList<>();
        emptyCells = 0;
        while (xml.next() != XMLStreamConstants.END_ELEMENT
                || !"table-row".equals(xml.getLocalName())) {
            if (xml.isStartElement()
                    && TABLE.equals(xml.getNamespaceURI())
                    && xml.getLocalName().endsWith("table-cell")) {
                cell(repeated("number-columns-repeated"));
            }
        }
        if (cells.isEmpty()) {
            emptyRows += Math.min(times, Sheet.MOST_COLUMNS * Sheet.MOST_COLUMNS);
            return;
        }
        Sheet.judgeSize(Math.addExact(rows.size() + emptyRows, times), cells.size());
        for (; emptyRows > 0; emptyRows--) {
            rows.add(List.of());
        }
        for (int i = 0; i < times; i++) {
            rows.add(List.copyOf(cells));
        }
    }

    private void cell(int times) throws XMLStreamException {
        String type = attribute("value-type");
        String value = attribute("value");
        String day = attribute("date-value");
        String shown = words();
        String text =
                "date".equals(type) && day != null && day.length() >= 10
                        ? Sheet.day(LocalDate.parse(day.substring(0, 10)))
                        : value != null && value.matches("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,3})?")
                                ? Sheet.number(new BigDecimal(value))
                                : Sheet.cell(shown);
        if (text.isEmpty()) {
            emptyCells = Math.min(emptyCells + times, 1 << 20);
            return;
        }
        Sheet.judgeSize(0, Math.addExact(cells.size() + emptyCells, times));
        for (; emptyCells > 0; emptyCells--) {
            cells.add("");
        }
        for (int i = 0; i < times; i++) {
            cells.add(text);
        }
    }

    /// The paragraphs of a cell, without its annotations.
    private String words() throws XMLStreamException {
        var words = new StringBuilder();
        int annotation = 0;
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    annotation += OFFICE.equals(xml.getNamespaceURI()) || annotation > 0 ? 1 : 0;
                    if (TEXT.equals(xml.getNamespaceURI()) && !"span".equals(xml.getLocalName())) {
                        words.append(' ');
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    annotation = Math.max(0, annotation - 1);
                }
                case XMLStreamConstants.CHARACTERS -> {
                    if (annotation == 0) {
                        words.append(xml.getText());
                    }
                }
                default -> {
                    // Comments of the file itself.
                }
            }
        }
        return words.toString();
    }

    private @Nullable String attribute(String name) {
        return xml.getAttributeValue(OFFICE, name);
    }

    private int repeated(String name) {
        String times = xml.getAttributeValue(TABLE, name);
        return times == null || !times.matches("\\d{1,9}")
                ? 1
                : Math.max(1, Integer.parseInt(times));
    }
}
