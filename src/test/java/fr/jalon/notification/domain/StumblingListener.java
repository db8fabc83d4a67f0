package fr.jalon.notification.domain;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Stumbles over each piece of its news once. */
@Component
class StumblingListener {

    record Happened(UUID id) {}

    private final Map<UUID, Integer> heard = new ConcurrentHashMap<>();

    @ApplicationModuleListener
    void on(Happened news) {
        if (heard.merge(news.id(), 1, Integer::sum) == 1) {
            throw new IllegalStateException("the database was away for a moment");
        }
    }

    int times(UUID id) {
        return heard.getOrDefault(id, 0);
    }
}
