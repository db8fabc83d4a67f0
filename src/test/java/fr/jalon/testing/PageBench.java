package fr.jalon.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Measures pages over HTTP, all with the same warm-up: how many a second two visitors get who never pause, and how long 95 of
 * a hundred take at most when fifty a second are asked. Compressed, as browsers ask for them.
 */
public final class PageBench {

    private static final int VISITORS = 2;
    private static final int ASKED_A_SECOND = 50;
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("jalon.bench.warmup", 20));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("jalon.bench.measured", 10));

    /** One page, and who asks for it. @param cookies as a browser sends them, empty for a visitor */
    public record Page(String name, URI address, String cookies) {}

    /** @param size of the page in bytes, before compression */
    private record Figures(double aSecond, long p95Millis, int size) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Page, Figures> measured = new LinkedHashMap<>();

    /** With the yardstick measured, and PetClinic where there is one. */
    public static PageBench beside(BenchedJalon jalon) throws Exception {
        PageBench bench = new PageBench().measure(jalon.yardstick());
        var owners = PetClinic.owners();
        return owners.isPresent() ? bench.measure(owners.get()) : bench;
    }

    /** Measures that page; the first one is the yardstick of all. */
    public PageBench measure(Page page) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(page.address())
                .header("Accept-Encoding", "gzip")
                .header("Cookie", page.cookies())
                .timeout(Duration.ofSeconds(30))
                .build();
        int size = client.send(
                        HttpRequest.newBuilder(page.address())
                                .header("Cookie", page.cookies())
                                .build(),
                        BodyHandlers.ofByteArray())
                .body()
                .length;
        closed(request, WARM_UP);
        measured.put(page, new Figures(closed(request, MEASURED), open(request), size));
        return this;
    }

    /** Prints a line a page: pages a second, as a multiple of the first one's, and the time of 95 of a hundred. */
    public void print() {
        double yardstick = measured.values().iterator().next().aSecond();
        measured.forEach((page, figures) -> System.out.printf(
                Locale.ROOT,
                "page: %-36s %7.1f /s  %5.2f x  p95 at %d/s %5d ms  %5d kB%n",
                page.name(),
                figures.aSecond(),
                figures.aSecond() / yardstick,
                ASKED_A_SECOND,
                figures.p95Millis(),
                figures.size() / 1000));
    }

    /** Each visitor asks again as soon as answered. */
    private double closed(HttpRequest request, Duration time) throws Exception {
        long end = System.nanoTime() + time.toNanos();
        List<Callable<Integer>> visitors = Collections.nCopies(VISITORS, () -> {
            int answered = 0;
            while (System.nanoTime() < end) {
                ask(request);
                answered++;
            }
            return answered;
        });
        long begin = System.nanoTime();
        int answered = 0;
        for (Future<Integer> visitor : inParallel(visitors, VISITORS)) {
            answered += visitor.get();
        }
        return answered * 1e9 / (System.nanoTime() - begin);
    }

    /** Asked by the clock, whether the one before is answered or not: who waits in a queue is counted as waiting. */
    private long open(HttpRequest request) throws Exception {
        int count = (int) (ASKED_A_SECOND * MEASURED.toSeconds());
        long begin = System.nanoTime();
        List<Callable<Long>> calls = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            long due = begin + i * TimeUnit.SECONDS.toNanos(1) / ASKED_A_SECOND;
            calls.add(() -> {
                TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
                ask(request);
                return System.nanoTime() - due;
            });
        }
        List<Long> times = new ArrayList<>();
        for (Future<Long> call : inParallel(calls, ASKED_A_SECOND)) {
            times.add(call.get());
        }
        Collections.sort(times);
        return TimeUnit.NANOSECONDS.toMillis(times.get(times.size() * 95 / 100));
    }

    private static <T> List<Future<T>> inParallel(List<Callable<T>> calls, int threads) throws InterruptedException {
        ExecutorService executor = Executors.newFixedThreadPool(threads);
        try {
            return executor.invokeAll(calls);
        } finally {
            executor.shutdown();
        }
    }

    private void ask(HttpRequest request) throws Exception {
        HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(request.uri() + " " + answer.statusCode());
        }
    }
}
