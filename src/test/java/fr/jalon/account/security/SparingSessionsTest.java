package fr.jalon.account.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.MapSession;

class SparingSessionsTest {

    private final Stored stored = new Stored();
    private final SparingSessions<MapSession> sessions = new SparingSessions<>(stored);

    @Test
    void oneRequestLooksOnceAndTheNextOneLooksAgain() {
        String id = saved();

        sessions.beginRequest();
        SparingSession<MapSession> first = sessions.findById(id);
        assertThat(sessions.findById(id)).isSameAs(first);
        sessions.endRequest();
        sessions.beginRequest();
        assertThat(sessions.findById(id)).isNotSameAs(first);
        sessions.endRequest();

        assertThat(stored.looks).isEqualTo(2);
    }

    @Test
    void outsideARequestEveryLookGoesToTheStore() {
        String id = saved();

        sessions.findById(id);
        sessions.findById(id);

        assertThat(stored.looks).isEqualTo(2);
    }

    @Test
    void whatTheRequestEndsIsNotFoundAgain() {
        String id = saved();

        sessions.beginRequest();
        assertThat(sessions.findById(id)).isNotNull();
        sessions.deleteById(id);

        assertThat(sessions.findById(id)).isNull();
        sessions.endRequest();
    }

    @Test
    void theTimeOfLastUseIsNotedOnceAMinute() {
        SparingSession<MapSession> session = sessions.createSession();
        Instant then = session.getLastAccessedTime();

        session.setLastAccessedTime(then.plus(SparingSession.GRAIN).minusMillis(1));
        assertThat(session.getLastAccessedTime()).isEqualTo(then);

        Instant later = then.plus(SparingSession.GRAIN);
        session.setLastAccessedTime(later);
        assertThat(session.getLastAccessedTime()).isEqualTo(later);
    }

    private String saved() {
        SparingSession<MapSession> session = sessions.createSession();
        sessions.save(session);
        return session.getId();
    }

    private static final class Stored implements FindByIndexNameSessionRepository<MapSession> {

        private final Map<String, MapSession> rows = new HashMap<>();
        private int looks;

        @Override
        public MapSession createSession() {
            return new MapSession();
        }

        @Override
        public void save(MapSession session) {
            rows.put(session.getId(), new MapSession(session));
        }

        @Override
        @SuppressWarnings("NullAway")
        public MapSession findById(String id) {
            looks++;
            MapSession row = rows.get(id);
            return row == null ? null : new MapSession(row);
        }

        @Override
        public void deleteById(String id) {
            rows.remove(id);
        }

        @Override
        public Map<String, MapSession> findByIndexNameAndIndexValue(String name, String value) {
            return Map.of();
        }
    }
}
