package fr.jalon.cctp.neutrality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sentences whose answer is known: guilty with their kind and words, or innocent. */
final class TruthSentences {

    /** @param kind null for an innocent one */
    record Row(@Nullable Kind kind, String words, String sentence) {

        @Override
        public String toString() {
            return kind + ": " + sentence;
        }
    }

    private TruthSentences() {}

    /** Those the rules were made on, and those that were written once the rules stood. */
    static List<Row> all() {
        return Stream.of("neutralite.csv", "neutralite-second.csv")
                .flatMap(file -> read(file).stream())
                .toList();
    }

    private static List<Row> read(String file) {
        try (InputStream in = Objects.requireNonNull(TruthSentences.class.getResourceAsStream("/cctp/" + file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";", 3))
                    .map(row -> new Row(row[0].isEmpty() ? null : Kind.valueOf(row[0]), row[1], row[2]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
