package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Measures the sizes that docs/architecture.md gives itself, writes them to {@code target/budgets.md}, and fails on a file
 * over its limit that docs/adr/0003 does not excuse by name.
 */
class BudgetTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path EXCUSES = Path.of("docs/adr/0003-budgets.md");

    private record Source(Path path, int lines) {
        boolean isController() {
            return path.getFileName().toString().endsWith("Controller.java");
        }
    }

    @Test
    void noFileIsOverItsBudgetWithoutAReason() throws IOException {
        List<Source> java = sources(JAVA, ".java");
        List<Source> templates = sources(TEMPLATES, ".html");
        List<Source> controllers = java.stream().filter(Source::isController).toList();
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/budgets.md"), report(java, controllers, templates));

        String excuses = Files.readString(EXCUSES);
        List<String> over = new ArrayList<>();
        java.stream().filter(source -> source.lines > 250).forEach(source -> over.add(line(source, 250)));
        controllers.stream().filter(source -> source.lines > 120).forEach(source -> over.add(line(source, 120)));
        templates.stream().filter(source -> source.lines > 150).forEach(source -> over.add(line(source, 150)));
        perPackage(java).forEach((folder, count) -> {
            if (count > 15) {
                over.add(folder + " holds " + count + " files, budget 15");
            }
        });
        assertThat(over)
                .filteredOn(sentence -> !excuses.contains(sentence.substring(0, sentence.indexOf(' '))))
                .as("over the budget and not excused in " + EXCUSES)
                .isEmpty();
    }

    private static String line(Source source, int budget) {
        return source.path + " has " + source.lines + " lines, budget " + budget;
    }

    private static String report(List<Source> java, List<Source> controllers, List<Source> templates)
            throws IOException {
        int main = java.stream().mapToInt(Source::lines).sum();
        int test = sources(Path.of("src/test/java"), ".java").stream()
                .mapToInt(Source::lines)
                .sum();
        return """
                | measure | goal | now |
                | --- | --- | --- |
                | Java file: median / p90 / max lines | ≤ 40 / ≤ 110 / 250 | %s |
                | controller: median / max | ≤ 60 / 120 | %s |
                | template: median / p90 / max | ≤ 35 / ≤ 90 / 150 | %s |
                | files per package, max | ≤ 15 | %d |
                | package-private types | ≥ 50 %% | %d %% |
                | test lines per main line | 1.0 to 1.6 | %.2f |
                """.formatted(
                        spread(java),
                        spread(controllers),
                        spread(templates),
                        perPackage(java).values().stream()
                                .mapToInt(Integer::intValue)
                                .max()
                                .orElse(0),
                        packagePrivate(java),
                        (double) test / main);
    }

    private static String spread(List<Source> sources) {
        List<Integer> sorted = sources.stream().map(Source::lines).sorted().toList();
        return "%d / %d / %d (%d files)"
                .formatted(
                        sorted.get(sorted.size() / 2),
                        sorted.get((int) (sorted.size() * 0.9)),
                        sorted.get(sorted.size() - 1),
                        sorted.size());
    }

    private static int packagePrivate(List<Source> java) throws IOException {
        int types = 0;
        int open = 0;
        for (Source source : java) {
            String name = source.path.getFileName().toString().replace(".java", "");
            if (name.equals("package-info")) {
                continue;
            }
            types++;
            if (Files.readString(source.path)
                    .matches("(?s).*\\npublic (abstract |final |sealed )*(class|record|interface|enum|@interface) "
                            + name + "\\b.*")) {
                open++;
            }
        }
        return 100 * (types - open) / types;
    }

    private static TreeMap<String, Integer> perPackage(List<Source> java) {
        TreeMap<String, Integer> count = new TreeMap<>();
        java.stream()
                .filter(source -> !source.path.endsWith("package-info.java"))
                .forEach(source -> count.merge(String.valueOf(source.path.getParent()), 1, Integer::sum));
        return count;
    }

    private static List<Source> sources(Path root, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            List<Source> found = new ArrayList<>();
            for (Path file : files.filter(path -> path.toString().endsWith(ending))
                    .sorted()
                    .toList()) {
                found.add(new Source(file, Files.readAllLines(file).size()));
            }
            return found;
        }
    }
}
