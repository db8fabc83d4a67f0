package fr.jalon.site;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** What was asked for last, for many threads: beyond so much the one that nobody asked for longest goes. */
public final class RecentlyUsed<K, V> {

    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final long most;
    private final ToLongFunction<V> weight;
    private long weighs;

    /** @param most how many are kept */
    public RecentlyUsed(int most) {
        this(most, value -> 1);
    }

    /** @param most how much all together may weigh; the last one put is kept whatever it weighs */
    public RecentlyUsed(long most, ToLongFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    /** Empty when it never was, or has gone. */
    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Keeps it in the place of what was there. */
    public synchronized void put(K key, V value) {
        V before = kept.put(key, value);
        weighs += weight.applyAsLong(value) - (before == null ? 0 : weight.applyAsLong(before));
        Iterator<V> eldest = kept.values().iterator();
        while (weighs > most && kept.size() > 1) {
            weighs -= weight.applyAsLong(eldest.next());
            eldest.remove();
        }
    }
}
