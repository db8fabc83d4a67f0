package fr.jalon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Measures the sizes that docs/architecture.md gives itself, writes them to {@code target/budgets.md}, and fails on a file
 * over its limit that docs/adr/0003 does not excuse by its path, on an excuse that nothing needs any more, and on a figure
 * that is worse than the one in {@code budgets.properties}.
 */
class BudgetTest {

    private static final Path JAVA = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path EXCUSES = Path.of("docs/adr/0003-budgets.md");
    private static final Path RATCHET = Path.of("src/test/resources/budgets.properties");
    private static final Pattern EXCUSE = Pattern.compile("(?m)^\\| (src/\\S+) \\|");

    private record Source(Path path, int lines) {
        boolean isController() {
            return path.getFileName().toString().endsWith("Controller.java");
        }
    }

    @Test
    void noFileIsOverItsBudgetWithoutAReason() throws IOException {
        List<Source> java = sources(JAVA, ".java");
        List<Source> templates = sources(TEMPLATES, ".html");
        List<Source> controllers = controllers(java);
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/budgets.md"), report(java, controllers, templates));

        Map<String, String> over = new TreeMap<>();
        java.forEach(source -> check(source, 250, over));
        controllers.forEach(source -> check(source, 120, over));
        templates.forEach(source -> check(source, 150, over));
        Set<String> excused = EXCUSE.matcher(Files.readString(EXCUSES))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(excused)
                .as("excuses in %s that nothing needs any more", EXCUSES)
                .isSubsetOf(over.keySet());
        over.keySet().removeAll(excused);
        assertThat(over.values())
                .as("over the budget and not excused in %s", EXCUSES)
                .isEmpty();
    }

    /** A median moves by many small steps, each of which looks harmless. */
    @Test
    void noFigureIsWorseThanItWas() throws IOException {
        Properties limits = new Properties();
        try (Reader file = Files.newBufferedReader(RATCHET)) {
            limits.load(file);
        }
        Map<String, Double> now = figures();
        if (Boolean.getBoolean("jalon.budgets.print")) {
            now.forEach((name, value) -> System.out.println(name + "=" + trimmed(value)));
        }

        assertThat(limits.stringPropertyNames())
                .as("the figures of %s", RATCHET)
                .isEqualTo(now.keySet());
        List<String> worse = new ArrayList<>();
        now.forEach((name, value) -> {
            double limit = Double.parseDouble(limits.getProperty(name));
            if (name.endsWith(".least") ? value < limit : value > limit) {
                worse.add(name + " is " + trimmed(value) + ", was " + trimmed(limit));
            }
        });
        assertThat(worse)
                .as("worse than in %s; see target/budgets.md, and say in that file why if it has to be", RATCHET)
                .isEmpty();
    }

    private static Map<String, Double> figures() throws IOException {
        List<Source> java = sources(JAVA, ".java");
        Map<String, Double> figures = new TreeMap<>();
        figures.put("java.median.most", (double) quantile(java, 0.5));
        figures.put("java.p90.most", (double) quantile(java, 0.9));
        figures.put("controller.median.most", (double) quantile(controllers(java), 0.5));
        figures.put("package-private.percent.least", (double) packagePrivate(java));
        figures.put(
                "test-lines.per-main-line.least",
                Math.floor(100.0 * lines(sources(TESTS, ".java")) / lines(java)) / 100);
        return figures;
    }

    private static String trimmed(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }

    private static void check(Source source, int budget, Map<String, String> over) {
        if (source.lines > budget) {
            String path = source.path.toString().replace('\\', '/');
            over.put(path, path + " has " + source.lines + " lines, budget " + budget);
        }
    }

    private static List<Source> controllers(List<Source> java) {
        return java.stream().filter(Source::isController).toList();
    }

    private static int lines(List<Source> sources) {
        return sources.stream().mapToInt(Source::lines).sum();
    }

    private static String report(List<Source> java, List<Source> controllers, List<Source> templates)
            throws IOException {
        return """
                | measure | goal | now |
                | --- | --- | --- |
                | Java file: median / p90 / max lines | ≤ 40 / ≤ 110 / 250 | %s |
                | controller: median / max | ≤ 60 / 120 | %s |
                | template: median / p90 / max | ≤ 35 / ≤ 90 / 150 | %s |
                | files per package, max (a hint) | about 15 | %d |
                | package-private types | ≥ 50 %% | %d %% |
                | test lines per main line | 1.0 to 1.6 | %.2f |

                Packages of more than 15 files: %s
                """.formatted(
                        spread(java),
                        spread(controllers),
                        spread(templates),
                        Collections.max(perPackage(java).values()),
                        packagePrivate(java),
                        (double) lines(sources(TESTS, ".java")) / lines(java),
                        perPackage(java).entrySet().stream()
                                .filter(entry -> entry.getValue() > 15)
                                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                                .collect(Collectors.joining(", ")));
    }

    private static int quantile(List<Source> sources, double share) {
        List<Integer> sorted = sources.stream().map(Source::lines).sorted().toList();
        return sorted.get((int) (sorted.size() * share));
    }

    private static String spread(List<Source> sources) {
        return "%d / %d / %d (%d files)"
                .formatted(
                        quantile(sources, 0.5),
                        quantile(sources, 0.9),
                        sources.stream().mapToInt(Source::lines).max().orElse(0),
                        sources.size());
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
