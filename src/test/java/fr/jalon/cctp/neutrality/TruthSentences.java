package fr.jalon.cctp.neutrality;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sentences whose answer is known: guilty with their kind and words, or innocent. */
final class TruthSentences {

    /** @param kind null for an innocent one */
    record Row(@Nullable Kind kind, String words, String sentence) {

        boolean isFoundIn(Review review) {
            return review.findings().stream()
                    .anyMatch(finding ->
                            finding.kind() == kind && finding.words().text().contains(words));
        }

        @Override
        public String toString() {
            return kind + ": " + sentence;
        }
    }

    private TruthSentences() {}

    static List<Row> all() {
        try (InputStream in =
                Objects.requireNonNull(TruthSentences.class.getResourceAsStream("/cctp/neutralite.csv"))) {
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
