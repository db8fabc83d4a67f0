package fr.jalon.market.intake.reading;

import fr.jalon.market.intake.tree.JsonTree;
import fr.jalon.market.intake.tree.Tree;
import fr.jalon.tabular.reading.InflationGuard;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of 2022: {@code <marches><marche>…</marche><contrat-concession>…</contrat-concession></marches>}. */
final class XmlRecords {

    private static final int DEEPEST = 32;

    private final XMLStreamReader xml;
    private final DecpFile.RecordSink sink;

    private XmlRecords(XMLStreamReader xml, DecpFile.RecordSink sink) {
        this.xml = xml;
        this.sink = sink;
    }

    static void read(InputStream in, DecpFile.RecordSink sink) throws UnreadableFileException, IOException {
        try {
            new XmlRecords(factory().createXMLStreamReader(in), sink).read();
        } catch (XMLStreamException e) {
            throw sentence(e, sink);
        }
    }

    /** No document type, no entities from anywhere: a file of awards needs neither, an attacker does. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        return factory;
    }

    private void read() throws XMLStreamException, UnreadableFileException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                throw new UnreadableFileException("Le fichier" + ReadingErrorWording.in(sink.entry())
                        + " déclare un DOCTYPE, qui n'est pas accepté dans un fichier de marchés (ligne "
                        + xml.getLocation().getLineNumber() + ").");
            }
            if (event == XMLStreamConstants.START_ELEMENT && isRecord(xml.getLocalName())) {
                long line = xml.getLocation().getLineNumber();
                sink.accept(element(1), Format.XML, line);
            }
        }
    }

    private static boolean isRecord(String name) {
        return name.equals("marche") || name.equals("contrat-concession");
    }

    /** An element with children becomes fields (a repeated child a list), one without becomes its text. */
    private Tree element(int depth) throws XMLStreamException, UnreadableFileException {
        if (depth > DEEPEST) {
            throw new UnreadableFileException("Le fichier" + ReadingErrorWording.in(sink.entry()) + " imbrique plus de "
                    + DEEPEST + " éléments (ligne " + xml.getLocation().getLineNumber() + ").");
        }
        Map<String, List<Tree>> children = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                children.computeIfAbsent(xml.getLocalName(), name -> new ArrayList<>())
                        .add(element(depth + 1));
            } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                text.append(xml.getText());
                checkLength(text);
            }
        }
        if (children.isEmpty()) {
            String value = text.toString().strip();
            return value.isEmpty() ? Tree.Nothing.NOTHING : new Tree.Text(value);
        }
        Map<String, Tree> values = new LinkedHashMap<>();
        children.forEach((name, all) -> values.put(name, all.size() == 1 ? all.get(0) : new Tree.Items(all)));
        return new Tree.Fields(values);
    }

    private void checkLength(CharSequence text) throws UnreadableFileException {
        if (text.length() > JsonTree.LONGEST_TEXT) {
            throw new UnreadableFileException("Le fichier" + ReadingErrorWording.in(sink.entry())
                    + " contient un texte de plus de 2 millions de caractères (ligne "
                    + xml.getLocation().getLineNumber() + ").");
        }
    }

    private static UnreadableFileException sentence(XMLStreamException e, DecpFile.RecordSink sink) throws IOException {
        Throwable cause = e.getNestedException();
        if (cause instanceof InflationGuard.BombException bomb) {
            throw bomb;
        }
        if (cause instanceof ZipException || cause instanceof EOFException) {
            throw (IOException) cause;
        }
        String where = e.getLocation() == null
                ? "position inconnue"
                : ReadingErrorWording.at(
                        e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        String message = String.valueOf(e.getMessage());
        if (cause instanceof java.io.CharConversionException || message.contains("UTF-8")) {
            return new UnreadableFileException(ReadingErrorWording.encoding(sink.entry(), where), e);
        }
        if (cause instanceof IOException io) {
            throw io;
        }
        if (message.contains("JAXP000")) {
            return new UnreadableFileException(
                    "Le fichier" + ReadingErrorWording.in(sink.entry())
                            + " contient un nom trop long ou trop d'attributs pour être lu, " + where + ".",
                    e);
        }
        return message.contains("must start and end") || message.contains("ParseError") && message.contains("end of")
                ? new UnreadableFileException(
                        "Le fichier" + ReadingErrorWording.in(sink.entry())
                                + " est tronqué : il s'arrête au milieu d'un élément, " + where + ".",
                        e)
                : new UnreadableFileException(
                        "Le fichier" + ReadingErrorWording.in(sink.entry()) + " n'est pas du XML valable, " + where
                                + ".",
                        e);
    }
}
