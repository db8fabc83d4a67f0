package fr.jalon.testing;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A web application in a process of its own, started from its packaged jar as a user would, for benchmarks. */
public final class JarProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final Duration started;

    private JarProcess(Process process, int port, Duration started) {
        this.process = process;
        this.port = port;
        this.started = started;
    }

    /**
     * Starts the jar and returns when a page of it has been answered with 200.
     *
     * @param folder where it works and writes {@code output.log}
     * @param page asked until it answers
     */
    public static JarProcess start(Path jar, Path folder, String page, String... arguments) throws Exception {
        int port = freePort();
        List<String> command = java(jar);
        command.add("--server.port=" + port);
        command.addAll(List.of(arguments));
        long begin = System.nanoTime();
        Process process = launch(command, folder);
        try {
            await(process, URI.create("http://localhost:" + port + page), folder);
        } catch (Exception e) {
            process.destroyForcibly();
            throw e;
        }
        return new JarProcess(process, port, Duration.ofNanos(System.nanoTime() - begin));
    }

    /** Runs one of the jar's commands to its end. */
    public static void run(Path jar, Path folder, String... arguments) throws Exception {
        List<String> command = java(jar);
        command.addAll(List.of(arguments));
        int code = launch(command, folder).waitFor();
        if (code != 0) {
            throw new IllegalStateException(command + " ended with " + code + ", see " + folder.resolve("output.log"));
        }
    }

    /** From the launch of the process to its first page. */
    public Duration started() {
        return started;
    }

    public URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static List<String> java(Path jar) {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                jar.toAbsolutePath().toString()));
    }

    private static Process launch(List<String> command, Path folder) throws IOException {
        Files.createDirectories(folder);
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output.log").toFile()))
                .start();
    }

    private static void await(Process process, URI page, Path folder) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            if (!process.isAlive()) {
                throw new IllegalStateException("It ended while starting, see " + folder.resolve("output.log"));
            }
            try {
                if (client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                                .statusCode()
                        == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // Nobody listens on that port yet: the next try comes in a moment.
            }
            TimeUnit.MILLISECONDS.sleep(20);
        }
        throw new IllegalStateException(page + " did not answer, see " + folder.resolve("output.log"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /** As by a power cut: SIGKILL, no goodbye. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor(1, TimeUnit.MINUTES);
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(1, TimeUnit.MINUTES);
    }
}
