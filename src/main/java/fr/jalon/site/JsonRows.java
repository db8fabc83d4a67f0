package fr.jalon.site;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Rows that one statement brings along with another row, as PostgreSQL's {@code json_agg} writes them: a record's
 * component {@code doneOn} is the column {@code done_on}; columns that it has no component for are left out.
 */
public final class JsonRows {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private JsonRows() {}

    /** Of {@code json_agg}, in its order. @param json null where there are none */
    public static <T> List<T> list(@Nullable String json, Class<T> row) {
        return json == null
                ? List.of()
                : MAPPER.readValue(json, MAPPER.getTypeFactory().constructCollectionType(List.class, row));
    }

    /** Of {@code json_object_agg}. @param json null where there are none */
    public static <T> Map<String, T> map(@Nullable String json, Class<T> row) {
        return json == null
                ? Map.of()
                : MAPPER.readValue(json, MAPPER.getTypeFactory().constructMapType(Map.class, String.class, row));
    }
}
