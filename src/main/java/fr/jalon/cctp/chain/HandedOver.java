package fr.jalon.cctp.chain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A register as it is handed over: the chain, and what its entries are about.
 *
 * @param versions each with {@code numero}
 * @param reactions each with {@code reaction}
 * @param answers each with {@code lot}
 */
record HandedOver(
        UUID draft, List<Entry> entries, List<Map<?, ?>> versions, List<Map<?, ?>> reactions, List<Map<?, ?>> answers) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION) // or people would read one value, and this another
            .build();
    private static final String FOREIGN = "ce fichier n’est pas un registre remis par Jalon";

    static HandedOver of(String json) throws UnreadableRegisterException {
        Map<?, ?> file = object(json);
        if (!RegisterFile.FORMAT.equals(file.get("format")) || !(file.get("projet") instanceof Map<?, ?> project)) {
            throw new UnreadableRegisterException(FOREIGN + ".", null);
        }
        try {
            return new HandedOver(
                    UUID.fromString(text(project, "id")),
                    entries(objects(file, "registre")),
                    objects(file, "versions"),
                    objects(file, "remarques"),
                    objects(file, "reponses"));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableRegisterException(FOREIGN + " : une valeur n’y est pas lisible.", e);
        }
    }

    /** @throws UnreadableRegisterException where the text is no JSON object */
    static Map<?, ?> object(String json) throws UnreadableRegisterException {
        try {
            if (MAPPER.readValue(json, Object.class) instanceof Map<?, ?> map) {
                return map;
            }
        } catch (JacksonException e) {
            throw new UnreadableRegisterException(FOREIGN + " : ce n’est pas du JSON.", e);
        }
        throw new UnreadableRegisterException(FOREIGN + ".", null);
    }

    private static List<Entry> entries(List<Map<?, ?>> rows) throws UnreadableRegisterException {
        List<Entry> entries = new ArrayList<>();
        for (Map<?, ?> row : rows) {
            if (!(row.get("rang") instanceof Integer rank)) {
                throw new UnreadableRegisterException(FOREIGN + " : une entrée n’a pas de rang.", null);
            }
            entries.add(new Entry(
                    rank,
                    text(row, "nature"),
                    LocalDate.parse(text(row, "jour")),
                    text(row, "contenu"),
                    text(row, "empreinte")));
        }
        return entries;
    }

    private static List<Map<?, ?>> objects(Map<?, ?> file, String name) throws UnreadableRegisterException {
        if (!(file.get(name) instanceof List<?> all)) {
            throw new UnreadableRegisterException(FOREIGN + " : « " + name + " » y manque.", null);
        }
        List<Map<?, ?>> objects = new ArrayList<>();
        for (Object one : all) {
            if (!(one instanceof Map<?, ?> map)) {
                throw new UnreadableRegisterException(
                        FOREIGN + " : « " + name + " » n’y est pas une liste d’objets.", null);
            }
            objects.add(map);
        }
        return objects;
    }

    private static String text(Map<?, ?> row, String name) throws UnreadableRegisterException {
        @Nullable Object value = row.get(name);
        if (value instanceof String text) {
            return text;
        }
        throw new UnreadableRegisterException(FOREIGN + " : « " + name + " » manque à une entrée.", null);
    }
}
