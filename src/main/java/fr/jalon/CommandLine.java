package fr.jalon;

import fr.jalon.site.Command;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Runs a {@link Command} with the whole application around it, but no web server and no word of its start. */
final class CommandLine {

    private CommandLine() {}

    /** The exit code. Arguments that begin with {@code --} are settings of the application. */
    static int run(String[] args) {
        String[] settings =
                Arrays.stream(args).filter(arg -> arg.startsWith("--")).toArray(String[]::new);
        List<String> words =
                Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(JalonApplication.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .lazyInitialization(true) // no page is built for a command
                .run(settings)) {
            Optional<Command> command = context.getBeansOfType(Command.class).values().stream()
                    .filter(candidate -> candidate.name().equals(words.get(0)))
                    .findFirst();
            if (command.isEmpty()) {
                System.err.println("Commande inconnue : « " + words.get(0) + " ».");
                return 1;
            }
            return command.get().run(words.subList(1, words.size()), System.out, System.err);
        }
    }
}
