package fr.jalon.market.intake.tree;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** Reads JSON into {@link Tree}, one record at a time. */
public final class JsonTree {

    /** How many objects and lists may stand in one another. */
    public static final int DEEPEST = 64;

    /** Characters of one text, in JSON and XML. */
    public static final int LONGEST_TEXT = 2_000_000;

    /** Signs of one number, or of the name of a field. */
    public static final int LONGEST_NAME_OR_NUMBER = 1_000;

    /**
     * Forgiving where real platforms err without harm (line breaks inside texts, stray backslashes, NaN), strict on
     * structure. The limits keep one monstrous record from filling the memory.
     */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxStringLength(LONGEST_TEXT)
                    .maxNumberLength(LONGEST_NAME_OR_NUMBER)
                    .maxNameLength(LONGEST_NAME_OR_NUMBER)
                    .build())
            .build();

    private JsonTree() {}

    public static JsonParser parser(java.io.InputStream in) {
        return FACTORY.createParser(ObjectReadContext.empty(), in);
    }

    /** Reads a text that should hold one JSON value; empty when it does not. */
    public static Optional<Tree> parse(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            Tree tree = read(parser);
            return parser.nextToken() == null ? Optional.of(tree) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /** Reads the value that starts at the parser's current token and stops at its last token. */
    public static Tree read(JsonParser parser) {
        JsonToken token = parser.currentToken();
        if (token == null) {
            return Tree.Nothing.NOTHING;
        }
        return switch (token) {
            case START_OBJECT -> fields(parser);
            case START_ARRAY -> items(parser);
            case VALUE_STRING -> new Tree.Text(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser.getString());
            case VALUE_TRUE -> new Tree.Flag(true);
            case VALUE_FALSE -> new Tree.Flag(false);
            default -> Tree.Nothing.NOTHING;
        };
    }

    private static Tree number(String literal) {
        return literal.equals("NaN") || literal.contains("Inf") ? Tree.Nothing.NOTHING : new Tree.Number(literal);
    }

    private static Tree.Fields fields(JsonParser parser) {
        Map<String, Tree> values = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            values.put(name, read(parser));
        }
        return new Tree.Fields(values);
    }

    private static Tree.Items items(JsonParser parser) {
        List<Tree> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(read(parser));
        }
        return new Tree.Items(values);
    }
}
