package fr.jalon.site.database;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * The command {@code base [DOSSIER]}: the database of that folder without the application, for {@code psql}, a backup, or
 * the image's training run. It prints how to reach it as environment variables, then stays until it is stopped.
 */
public final class DatabaseCommand {

    private DatabaseCommand() {}

    /**
     * Runs until the process is told to end.
     *
     * @param folder the database's folder
     * @param out told the address; {@code #} begins a remark, the last line is {@code # READY}
     * @throws DatabaseFolderException when the folder cannot be used
     */
    public static void run(Path folder, PrintStream out) throws InterruptedException {
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, told -> out.println("# " + told));
        CountDownLatch end = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                database.close();
            } catch (java.io.IOException e) {
                e.printStackTrace();
            }
            end.countDown();
        }));
        out.println("SPRING_DATASOURCE_URL=" + database.jdbcUrl());
        out.println("SPRING_DATASOURCE_USERNAME=" + database.application().user());
        out.println("SPRING_DATASOURCE_PASSWORD=" + database.application().password());
        out.println("SPRING_FLYWAY_USER=" + database.owner().user());
        out.println("SPRING_FLYWAY_PASSWORD=" + database.owner().password());
        out.println("# READY");
        out.flush();
        end.await();
    }
}
