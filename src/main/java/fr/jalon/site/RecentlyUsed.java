package fr.jalon.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What was asked for last, for many threads: beyond so many the one that nobody asked for longest goes. */
public final class RecentlyUsed<K, V> {

    private final Map<K, V> kept;

    /** @param most how many are kept */
    public RecentlyUsed(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** Empty when it never was, or has gone. */
    public synchronized Optional<V> find(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /** Keeps it in the place of what was there. */
    public synchronized void put(K key, V value) {
        kept.put(key, value);
    }
}
