package fr.jalon.site;

import java.io.PrintStream;
import java.util.List;

/** Something to do from the command line without a web server: {@code java -jar jalon.jar NAME ARGUMENT…}. */
public interface Command {

    /** The first argument that calls it. */
    String name();

    /**
     * @param arguments what follows the name, options ({@code --…}) of its own as they were typed; settings of the application
     *     left out
     * @return the exit code of the process
     */
    int run(List<String> arguments, PrintStream out, PrintStream err);
}
