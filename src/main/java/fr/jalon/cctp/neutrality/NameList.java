package fr.jalon.cctp.neutrality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names out of a file beside this room, by their folded words. */
final class NameList {

    private static final int LONGEST = 3;

    /** @param note what the last column says of the name */
    record Entry(String name, String note) {}

    private final Map<String, Entry> byWords = new HashMap<>();

    private NameList(List<String> lines) {
        for (String line : lines) {
            String[] columns = line.split(";", -1);
            byWords.put(Draft.fold(columns[0]), new Entry(columns[0], columns[columns.length - 1]));
        }
    }

    static NameList of(String file) {
        return new NameList(lines(file));
    }

    /** The words of a file without columns, folded. */
    static Set<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .map(Draft::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The longest name that begins with a word; null if none does. */
    @Nullable
    Found at(Sentence sentence, int word) {
        for (int length = LONGEST; length > 0; length--) {
            int last = word + length - 1;
            if (last < sentence.words().size()) {
                int from = sentence.words().get(word).from();
                int to = sentence.words().get(last).to();
                Entry entry =
                        byWords.get(sentence.folded().subSequence(from, to).toString());
                if (entry != null) {
                    return new Found(from, to, last, entry);
                }
            }
        }
        return null;
    }

    boolean holds(String folded) {
        return byWords.containsKey(folded);
    }

    /** @param last its last word */
    record Found(int from, int to, int last, Entry entry) {}

    private static List<String> lines(String file) {
        try (InputStream in =
                        Objects.requireNonNull(NameList.class.getResourceAsStream("/cctp/neutrality/" + file), file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
