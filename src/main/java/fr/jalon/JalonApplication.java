package fr.jalon;

import fr.jalon.site.database.DatabaseCommand;
import fr.jalon.site.database.DatabaseFolderException;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** Starts Jalon: the web application, or one of its commands when the first argument names it. */
@SpringBootApplication
@Modulithic(systemName = "Jalon", sharedModules = "shared")
public class JalonApplication {

    public static void main(String[] args) throws InterruptedException {
        if (args.length > 0 && args[0].equals("base")) {
            startDatabaseOnly(Path.of(args.length > 1 ? args[1] : "./data/postgres"));
            return;
        }
        if (args.length > 0 && !args[0].startsWith("-")) {
            System.exit(CommandLine.run(args));
        }
        SpringApplication.run(JalonApplication.class, args);
    }

    private static void startDatabaseOnly(Path folder) throws InterruptedException {
        try {
            DatabaseCommand.run(folder, System.out);
        } catch (DatabaseFolderException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
