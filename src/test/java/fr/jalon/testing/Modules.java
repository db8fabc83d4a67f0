package fr.jalon.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.util.ApplicationModulesExporter;

/**
 * The modules by the list that a start reads, which {@code ModuleTest} holds to the code: to find them in the code all classes
 * are read, which takes as long as a start.
 */
public final class Modules {

    private static final Pattern NAME = Pattern.compile("\"([\\w.]+)\": \\{\"initializers\"");

    private static final List<String> NAMES = read();

    private Modules() {}

    /** From the bottom up, nested ones as {@code contact.merging}. */
    public static List<String> names() {
        return NAMES;
    }

    /** The one that a class lies in. */
    public static Optional<String> of(Class<?> type) {
        String place = type.getPackageName() + ".";
        return NAMES.stream()
                .filter(name -> place.startsWith("fr.jalon." + name + "."))
                .max(Comparator.comparingInt(String::length));
    }

    private static List<String> read() {
        try {
            String list = new ClassPathResource(ApplicationModulesExporter.DEFAULT_LOCATION)
                    .getContentAsString(StandardCharsets.UTF_8);
            return NAME.matcher(list).results().map(name -> name.group(1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
