package fr.jalon.cctp.reading;

import fr.jalon.tabular.reading.InflationGuard;
import fr.jalon.tabular.reading.StrictXml;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** An XML part of an office document, element by element: no document type, nothing from outside, no bomb. */
final class PartOfArchive implements AutoCloseable {

    static final String DAMAGED =
            "Ce document est abîmé ou protégé par un mot de passe : enregistrez-le de nouveau, sans mot de passe.";

    static final String BOMB =
            "Ce document se déploie hors de toute proportion avec sa taille : il est refusé par prudence.";

    private final InputStream in;
    private final XMLStreamReader xml;

    private PartOfArchive(InputStream in, XMLStreamReader xml) {
        this.in = in;
        this.xml = xml;
    }

    /** @throws UnreadableTextException when the archive has no such part */
    static PartOfArchive of(ZipFile zip, String name) throws IOException, UnreadableTextException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new UnreadableTextException(DAMAGED, null);
        }
        long packed = Math.max(1, entry.getCompressedSize());
        InputStream in = new InflationGuard(zip.getInputStream(entry), () -> packed);
        try {
            return new PartOfArchive(in, StrictXml.reader(in));
        } catch (XMLStreamException e) {
            in.close();
            throw failure(e);
        }
    }

    /** The next beginning or end of an element, or text; false after the last. */
    boolean next() throws UnreadableTextException {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new UnreadableTextException(
                            "Ce document déclare un DOCTYPE, qu’aucun traitement de texte n’écrit : il est refusé par prudence.",
                            null);
                }
                if (xml.isStartElement() || xml.isEndElement() || xml.isCharacters()) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static UnreadableTextException failure(XMLStreamException e) {
        return new UnreadableTextException(
                e.getNestedException() instanceof InflationGuard.BombException ? BOMB : DAMAGED, e);
    }

    boolean begins() {
        return xml.isStartElement();
    }

    boolean ends() {
        return xml.isEndElement();
    }

    /** Of the element, without its prefix. */
    String name() {
        return xml.getLocalName();
    }

    String text() {
        return xml.getText();
    }

    @Nullable
    String attribute(String name) {
        return StrictXml.attribute(xml, name);
    }

    /** What an element that is a switch says: on, unless it says off. */
    boolean isOn() {
        String value = attribute("val");
        return value == null || !value.matches("0|false|off|none");
    }

    /** A small number, 0 where there is none. */
    int number(String name) {
        String value = attribute(name);
        return value != null && value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
    }

    /** Goes to the end of the element that has just begun. */
    void skip() throws UnreadableTextException {
        int depth = 1;
        while (depth > 0 && next()) {
            depth += begins() ? 1 : ends() ? -1 : 0;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
