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
 * [ … ]}}} (2022), a bare list, a bare record, records one per line, and lists of any of these: a platform that puts its daily
 * files together publishes {@code [{"marches": {"marche": [ … ]}}, …]}.
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
                object(false);
            }
        }
    }

    /**
     * Either it wraps records, which are handed over as they come, or it is itself one.
     *
     * @param listed whether it stands where records do: then it is one even if it looks like none, to be rejected with a reason
     */
    private void object(boolean listed) {
        long line = begin();
        boolean wrapper = false;
        Map<String, Tree> fields = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (!isWrapper(name, value)) {
                fields.put(name, JsonTree.read(parser));
                continue;
            }
            wrapper = true;
            if (value == JsonToken.START_ARRAY) {
                list();
            } else if (name.equals("marches")) {
                lists();
            } else {
                object(true);
            }
        }
        if (listed && !wrapper || isRecord(fields)) {
            sink.accept(new Tree.Fields(fields), Format.JSON, line);
        }
    }

    private void lists() {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_ARRAY) {
                list();
            } else if (token == JsonToken.START_OBJECT) {
                object(true);
            }
        }
    }

    private void list() {
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            if (token == JsonToken.START_OBJECT) {
                object(true);
            } else {
                long line = begin();
                sink.accept(JsonTree.read(parser), Format.JSON, line);
            }
        }
    }

    private long begin() {
        begun = parser.currentTokenLocation().getLineNr();
        return begun;
    }

    private static boolean isWrapper(String name, JsonToken value) {
        return (name.equals("marches") || name.equals("marche") || name.equals("contrat-concession"))
                && (value == JsonToken.START_ARRAY || value == JsonToken.START_OBJECT);
    }

    private static boolean isRecord(Map<String, Tree> fields) {
        return fields.containsKey("objet") || fields.containsKey("acheteur") || fields.containsKey("acheteur.id");
    }
}
