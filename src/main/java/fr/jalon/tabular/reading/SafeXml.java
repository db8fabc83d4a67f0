package fr.jalon.tabular.reading;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Reads a part of a workbook event by event: no document type, no entities from anywhere, no text without end. */
final class SafeXml implements AutoCloseable {

    /** Excel holds 32,767 characters in a cell. */
    static final int LONGEST_CELL = 1_000_000;

    private final InputStream in;
    private final XMLStreamReader xml;

    SafeXml(InputStream in) throws IOException, UnreadableTableException {
        this.in = in;
        try {
            xml = StrictXml.reader(in);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** The next event: the beginning or end of an element, some text, or the end of the document. */
    int next() throws IOException, UnreadableTableException {
        if (xml.getEventType() == XMLStreamConstants.END_DOCUMENT) {
            return XMLStreamConstants.END_DOCUMENT;
        }
        try {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new UnreadableTableException(
                        "Ce classeur déclare un DOCTYPE, qu’aucun tableur n’écrit : il est refusé par prudence.");
            }
            return event;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Whether the last event begins this element. */
    boolean begins(String name) {
        return xml.isStartElement() && xml.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return xml.isEndElement() && xml.getLocalName().equals(name);
    }

    String name() {
        return xml.getLocalName();
    }

    /** Of the element just begun, whatever its prefix; null when it has none. */
    @Nullable
    String attribute(String name) {
        return StrictXml.attribute(xml, name);
    }

    /** A count that the element just begun claims; 1 where it says none or nonsense. */
    int count(String name) {
        String raw = attribute(name);
        return raw != null && raw.matches("[1-9]\\d{0,8}") ? Integer.parseInt(raw) : 1;
    }

    /** Adds the text of the last event, if it is one. */
    void textTo(StringBuilder text) throws UnreadableTableException {
        if (xml.hasText()) {
            text.append(xml.getText());
            if (text.length() > LONGEST_CELL) {
                throw new UnreadableTableException("Une cellule contient plus d’un million de caractères.");
            }
        }
    }

    /** Goes to the end of the element just begun. */
    void skip() throws IOException, UnreadableTableException {
        for (int depth = 1; depth > 0; ) {
            int event = next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private static UnreadableTableException failure(XMLStreamException e) throws IOException {
        if (e.getNestedException() instanceof IOException io) {
            throw io;
        }
        return new UnreadableTableException(ZipParts.DAMAGED, e);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
