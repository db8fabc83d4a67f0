package fr.jalon.account.security;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** The stored session, but for the time of last use, which it notes once in {@link #GRAIN}. */
final class SparingSession<S extends Session> implements Session {

    /** How far the stored time of last use may lie behind. */
    static final Duration GRAIN = Duration.ofMinutes(1);

    private final S stored;

    SparingSession(S stored) {
        this.stored = stored;
    }

    S stored() {
        return stored;
    }

    @Override
    public void setLastAccessedTime(Instant now) {
        if (Duration.between(stored.getLastAccessedTime(), now).compareTo(GRAIN) >= 0) {
            stored.setLastAccessedTime(now);
        }
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        return stored.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, Object value) {
        stored.setAttribute(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        stored.removeAttribute(name);
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        stored.setMaxInactiveInterval(interval);
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
