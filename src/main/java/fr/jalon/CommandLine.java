package fr.jalon;

import fr.jalon.cctp.AnchoringCommand;
import fr.jalon.cctp.RegisterCommand;
import fr.jalon.site.Command;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Runs a {@link Command} with the whole application around it, but no web server and no word of its start; one that works on files
 * alone runs by itself.
 */
final class CommandLine {

    /**
     * What a command takes: looked at before a database is opened for a word mistyped.
     *
     * @param words how it is called
     * @param takesFiles whether it needs a word beside its name
     * @param options names of its own ({@code --name=…}); whatever else begins with {@code --} is a setting of the application
     */
    record Usage(String words, boolean takesFiles, Set<String> options) {}

    static final Map<String, Usage> USAGE = new TreeMap<>(Map.of(
            "ancrage", new Usage("ancrage ANCIEN NOUVEAU ANCRES.csv", true, Set.of()),
            "registre", new Usage("registre FICHIER.json", true, Set.of()),
            "import", new Usage("import FICHIER…", true, Set.of()),
            "activites", new Usage("activites FICHIER…", true, Set.of()),
            "classement",
                    new Usage(
                            "classement --siret=… [--commune=INSEE] [--cpv=7731,7734] --au=AAAA-MM-JJ",
                            false,
                            Set.of("siret", "commune", "cpv", "au"))));

    /** Commands that work on files alone: they need no database, and do not wait for one. */
    private static final List<Supplier<Command>> ALONE = List.of(AnchoringCommand::new, RegisterCommand::new);

    private CommandLine() {}

    /** The exit code. */
    static int run(String[] args) {
        Usage usage = USAGE.get(args[0]);
        String problem = problem(args, usage);
        if (problem != null || usage == null) {
            String all = USAGE.values().stream().map(Usage::words).collect(Collectors.joining(", "));
            System.err.println(problem + " Commandes : base [DOSSIER], " + all + ".");
            return 1;
        }
        String[] settings =
                Arrays.stream(args).filter(arg -> isSetting(arg, usage)).toArray(String[]::new);
        List<String> words =
                Arrays.stream(args).filter(arg -> !isSetting(arg, usage)).toList();
        for (Supplier<Command> alone : ALONE) {
            Command command = alone.get();
            if (command.name().equals(words.get(0))) {
                return command.run(words.subList(1, words.size()), System.out, System.err);
            }
        }
        // What a command prints may be a file: whatever the start and the log have to say goes beside it.
        PrintStream results = System.out;
        System.setOut(System.err);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(JalonApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .lazyInitialization(true) // no page is built for a command
                .properties("db-scheduler.enabled=false") // nor does a command do the timed work of the site
                .run(settings)) {
            Command command = context.getBeansOfType(Command.class).values().stream()
                    .filter(candidate -> candidate.name().equals(words.get(0)))
                    .findFirst()
                    .orElseThrow();
            return command.run(words.subList(1, words.size()), results, System.err);
        } finally {
            System.setOut(results);
        }
    }

    private static @Nullable String problem(String[] args, @Nullable Usage usage) {
        if (usage == null) {
            return "Commande inconnue : « " + args[0] + " ».";
        }
        if (usage.takesFiles()
                && Arrays.stream(args).filter(arg -> !arg.startsWith("--")).count() == 1) {
            return "Il manque un fichier.";
        }
        return null;
    }

    /** Settings of the application have a dot in their name (or are Spring's {@code --debug}): an option mistyped is none. */
    private static boolean isSetting(String arg, Usage usage) {
        String name = arg.startsWith("--") ? arg.substring(2).split("=", 2)[0] : "";
        return !name.isEmpty()
                && !usage.options().contains(name)
                && (usage.options().isEmpty() || name.contains(".") || name.equals("debug"));
    }
}
