package fr.jalon;

import fr.jalon.site.Command;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs a {@link Command} with the whole application around it, but no web server and no word of its start. */
final class CommandLine {

    /** What can be run, and how it is called: looked at before a database is opened for a word mistyped. */
    static final Map<String, String> USAGE = Map.of("import", "import FICHIER…");

    private CommandLine() {}

    /** The exit code. Arguments that begin with {@code --} are settings of the application. */
    static int run(String[] args) {
        String[] settings =
                Arrays.stream(args).filter(arg -> arg.startsWith("--")).toArray(String[]::new);
        List<String> words =
                Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        String usage = USAGE.get(words.get(0));
        if (usage == null || (words.size() == 1 && usage.contains(" "))) {
            System.err.println(
                    (usage == null ? "Commande inconnue : « " + words.get(0) + " »." : "Il manque un fichier.")
                            + " Commandes : base [DOSSIER], " + String.join(", ", USAGE.values()) + ".");
            return 1;
        }
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
            return command.run(words.subList(1, words.size()), System.out, System.err);
        }
    }
}
