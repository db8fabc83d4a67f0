package fr.jalon.account.security;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/**
 * Sessions in the database that cost a request one statement instead of three or four: the filter that asks for one
 * session several times gets what it got before, and the time of last use is written once a minute.
 *
 * @param <S> the session of the repository that stores them
 */
class SparingSessions<S extends Session> implements FindByIndexNameSessionRepository<SparingSession<S>> {

    private final FindByIndexNameSessionRepository<S> stored;

    /** What the present thread's request has seen, by id; null outside a request, where every look goes to the database. */
    private final ThreadLocal<@Nullable Map<String, SparingSession<S>>> seen = new ThreadLocal<>();

    SparingSessions(FindByIndexNameSessionRepository<S> stored) {
        this.stored = stored;
    }

    /** From now until {@link #endRequest} this thread serves one request. */
    void beginRequest() {
        seen.set(new HashMap<>());
    }

    void endRequest() {
        seen.remove();
    }

    @Override
    public SparingSession<S> createSession() {
        return new SparingSession<>(stored.createSession());
    }

    @Override
    public void save(SparingSession<S> session) {
        stored.save(session.stored());
        remember(session);
    }

    @Override
    public @Nullable SparingSession<S> findById(String id) {
        Map<String, SparingSession<S>> request = seen.get();
        SparingSession<S> before = request == null ? null : request.get(id);
        if (before != null) {
            return before;
        }
        S found = stored.findById(id);
        return found == null ? null : remember(new SparingSession<>(found));
    }

    @Override
    public void deleteById(String id) {
        stored.deleteById(id);
        Map<String, SparingSession<S>> request = seen.get();
        if (request != null) {
            request.remove(id);
        }
    }

    @Override
    public Map<String, SparingSession<S>> findByIndexNameAndIndexValue(String indexName, String indexValue) {
        Map<String, SparingSession<S>> found = new HashMap<>();
        stored.findByIndexNameAndIndexValue(indexName, indexValue)
                .forEach((id, session) -> found.put(id, new SparingSession<>(session)));
        return found;
    }

    private SparingSession<S> remember(SparingSession<S> session) {
        Map<String, SparingSession<S>> request = seen.get();
        if (request != null) {
            request.put(session.getId(), session);
        }
        return session;
    }
}
