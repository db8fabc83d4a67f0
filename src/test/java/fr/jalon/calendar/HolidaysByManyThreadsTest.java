package fr.jalon.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.shared.Department;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is the first to ask for holidays, and however many are first at once, all get them. */
class HolidaysByManyThreadsTest {

    private static final int THREADS = 32;

    private static final List<String> PLACES = List.of("44", "67", "971", "972", "973", "974", "976", "987", "988");

    @TempDir
    Path directory;

    /** A new JVM, where nothing is loaded yet. */
    @Test
    void manyThreadsMayBeTheFirstAtOnce() throws IOException, InterruptedException {
        Path output = directory.resolve("output");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        HolidaysByManyThreadsTest.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();

        assertThat(process.waitFor()).as(Files.readString(output)).isZero();
    }

    /** Runs in the new JVM: each thread asks for another place, so that each has to compute it. */
    public static void main(String[] arguments) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Boolean>> answers = new ArrayList<>();
        IntStream.range(0, THREADS)
                .forEach(number -> answers.add(threads.submit(() -> {
                    start.await();
                    Department place = new Department(PLACES.get(number % PLACES.size()));
                    return WorkCalendar.of(place).isWorking(LocalDate.of(2020 + number, 7, 14));
                })));
        start.countDown();
        try {
            for (Future<Boolean> answer : answers) {
                if (answer.get()) {
                    throw new IllegalStateException("14 July is a holiday");
                }
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
