package fr.jalon.market.intake.reading;

import fr.jalon.market.intake.tree.JsonTree;
import fr.jalon.market.intake.tree.Tree;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.StreamConstraintsException;

/**
 * The JSON shapes met: {@code {"marches": [ … ]}} (2019), {@code {"marches": {"marche": [ … ], "contrat-concession":
 * [ … ]}}} (2022), a bare list, a bare record, and records one per line.
 */
final class JsonRecords {

    private final JsonParser parser;
    private final DecpFile.RecordSink sink;
    /** The line on which the present record begins: where something is too large the tokenizer does not know its place. */
    private long begun = 1;

    private JsonRecords(JsonParser parser, DecpFile.RecordSink sink) {
        this.parser = parser;
        this.sink = sink;
    }

    static void read(InputStream in, DecpFile.RecordSink sink) throws UnreadableFileException {
        try (JsonParser parser = JsonTree.parser(in)) {
            JsonRecords records = new JsonRecords(parser, sink);
            try {
                records.read();
            } catch (StreamConstraintsException e) {
                throw ReadingErrorWording.tooLarge(e, sink.entry(), records.begun);
            }
        }
    }

    private void read() {
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY) {
                list();
            } else if (token == JsonToken.START_OBJECT) {
                root();
            }
        }
    }

    /** An object at the top: either it holds the list, or it is itself a record. */
    private void root() {
        long line = begin();
        Map<String, Tree> record = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            if (name.equals("marches") && parser.currentToken() == JsonToken.START_OBJECT) {
                lists();
            } else if (isList(name) && parser.currentToken() == JsonToken.START_ARRAY) {
                list();
            } else {
                record.put(name, JsonTree.read(parser));
            }
        }
        if (record.containsKey("objet") || record.containsKey("acheteur") || record.containsKey("acheteur.id")) {
            sink.accept(new Tree.Fields(record), Format.JSON, line);
        }
    }

    private void lists() {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                list();
            } else if (token == JsonToken.START_OBJECT) {
                record();
            }
        }
    }

    private void list() {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            record();
        }
    }

    private void record() {
        long line = begin();
        sink.accept(JsonTree.read(parser), Format.JSON, line);
    }

    private long begin() {
        begun = parser.currentTokenLocation().getLineNr();
        return begun;
    }

    private static boolean isList(String name) {
        return name.equals("marches") || name.equals("marche") || name.equals("contrat-concession");
    }
}
