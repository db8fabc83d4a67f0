package fr.jalon.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Does things in the very same instant, as a double click, two tabs or two colleagues do. */
public final class AtOnce {

    private AtOnce() {}

    /** Each in a thread of its own, all let go together; what they answer, in their order. */
    public static <T> List<T> all(List<? extends Callable<T>> things) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(things.size());
        CountDownLatch ready = new CountDownLatch(things.size());
        CountDownLatch go = new CountDownLatch(1);
        try {
            List<Future<T>> running = new ArrayList<>();
            for (Callable<T> thing : things) {
                running.add(threads.submit(() -> {
                    ready.countDown();
                    go.await();
                    return thing.call();
                }));
            }
            ready.await();
            go.countDown();
            List<T> answers = new ArrayList<>();
            for (Future<T> one : running) {
                answers.add(one.get(60, TimeUnit.SECONDS));
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    /** The same thing several times. */
    public static <T> List<T> times(int times, Callable<T> thing) throws Exception {
        List<Callable<T>> things = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            things.add(thing);
        }
        return all(things);
    }
}
