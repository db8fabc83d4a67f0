package fr.jalon.site.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Processes of PostgreSQL that outlived the server they belonged to, busy with a long query perhaps. */
final class LeftoverProcesses {

    private static final Path PROCESSES = Path.of("/proc");

    private LeftoverProcesses() {}

    /** Those that work in that folder, as all of a server do; none where the system does not tell (there is no /proc). */
    static Stream<ProcessHandle> of(Path cluster) {
        return ProcessHandle.allProcesses().filter(process -> isPostgres(process) && worksIn(process, cluster));
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.contains("postgres"))
                .isPresent();
    }

    private static boolean worksIn(ProcessHandle process, Path cluster) {
        Path folder = PROCESSES.resolve(Long.toString(process.pid())).resolve("cwd");
        try {
            return Files.exists(folder) && Files.isSameFile(folder, cluster);
        } catch (IOException e) {
            return false; // it has ended meanwhile, or is someone else's
        }
    }
}
