package fr.jalon.reference;

import fr.jalon.shared.PlainText;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Several things typed into one field. */
final class TypedList {

    private TypedList() {}

    /** What stands between commas and semicolons, each once; what holds neither letter nor digit is left out. */
    static List<String> parts(@Nullable String typed) {
        return Stream.of((typed == null ? "" : typed).split("[,;]"))
                .map(String::strip)
                .filter(part -> !PlainText.of(part).isEmpty())
                .distinct()
                .toList();
    }
}
