package fr.jalon.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The tables of {@code src/test/resources/permissions}: what each role gets on each route. */
public final class PermissionMatrix {

    public static final List<String> ROLES =
            List.of("visitor", "member", "owner", "stranger", "buyer", "agent", "admin");

    private static final Path FOLDER = Path.of("src/test/resources/permissions");

    private PermissionMatrix() {}

    /**
     * One route.
     *
     * @param path the route's own pattern, with the world's names as variables
     * @param parameters of the query or the form, empty for none
     * @param expected the status by role; {@code login} is a redirect to the sign-in page
     */
    public record Row(String method, String path, String parameters, Map<String, String> expected, String source) {

        /** The route without the names of its variables, which may differ between table and controller. */
        public String route() {
            return method + " " + path.replaceAll("\\{[^}]*}", "{}");
        }
    }

    public static List<Row> rows() throws IOException {
        List<Row> rows = new ArrayList<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.sorted().toList()) {
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        rows.add(parse(line, file.getFileName().toString()));
                    }
                }
            }
        }
        return rows;
    }

    private static Row parse(String line, String source) {
        int question = line.indexOf(" ? ");
        String parameters = question < 0 ? "" : line.substring(question + 3).strip();
        String[] words =
                (question < 0 ? line : line.substring(0, question)).strip().split("\\s+");
        if (words.length != 2 + ROLES.size()) {
            throw new IllegalStateException(
                    source + ": a row is METHOD PATH and " + ROLES.size() + " answers [ ? parameters ]: " + line);
        }
        Map<String, String> expected = new LinkedHashMap<>();
        for (int i = 0; i < ROLES.size(); i++) {
            expected.put(ROLES.get(i), words[2 + i]);
        }
        return new Row(words[0], words[1], parameters, expected, source);
    }
}
