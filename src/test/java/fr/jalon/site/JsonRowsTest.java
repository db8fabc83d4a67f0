package fr.jalon.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonRowsTest {

    record Row(UUID id, String lineKey, @Nullable LocalDate doneOn, Instant movedAt, boolean withdrawn) {}

    private static final String JSON = """
            {"plan_id": "018f0000-0000-7000-8000-000000000001", "id": "018f0000-0000-7000-8000-000000000000",
             "line_key": "e1", "done_on": "2027-03-04", "moved_at": "2026-11-29T07:05:01.123456+01:00", "withdrawn": true}""";

    @Test
    void columnsBecomeComponentsAndKeysOfRowsAreLeftOut() {
        assertThat(JsonRows.list("[" + JSON + "]", Row.class))
                .containsExactly(new Row(
                        UUID.fromString("018f0000-0000-7000-8000-000000000000"),
                        "e1",
                        LocalDate.of(2027, 3, 4),
                        Instant.parse("2026-11-29T06:05:01.123456Z"),
                        true));
    }

    @Test
    void anObjectBecomesAMapByItsKeys() {
        assertThat(JsonRows.map("{\"e1\": " + JSON + "}", Row.class))
                .containsOnlyKeys("e1")
                .hasValueSatisfying(new org.assertj.core.api.Condition<>(row -> row.withdrawn(), "withdrawn"));
    }

    @Test
    void wherePostgresSawNoRowThereIsNone() {
        assertThat(JsonRows.list(null, Row.class)).isEmpty();
        assertThat(JsonRows.map(null, Row.class)).isEmpty();
    }
}
