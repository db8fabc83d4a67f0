package fr.jalon.authority.domain;

import fr.jalon.account.SomePeople;
import fr.jalon.authority.SomeAuthorities;
import fr.jalon.shared.Siren;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Merges of authorities for tests, with what companies have: it has followed when these return. */
@Component
public class SomeMerges {

    private final MergeService mergeService;
    private final UndoService undoService;
    private final JdbcClient jdbc;
    private final SomePeople people;

    SomeMerges(MergeService mergeService, UndoService undoService, JdbcClient jdbc, SomePeople people) {
        this.mergeService = mergeService;
        this.undoService = undoService;
        this.jdbc = jdbc;
        this.people = people;
    }

    public UUID merge(Siren from, Siren into) {
        UUID merge = mergeService.merge(from, into, people.theAdmin());
        untilItHasFollowed(merge);
        return merge;
    }

    /** Closed since the new year. @param successor null for none */
    public UUID close(Siren siren, @Nullable Siren successor) {
        return mergeService.close(siren, LocalDate.of(2026, 1, 1), "arrêté du préfet", successor, people.theAdmin());
    }

    /** Another one of that name is split from it. @return the new one */
    public Siren split(Siren origin, String name) {
        Siren born = SomeAuthorities.nextSiren();
        mergeService.split(origin, born, name, people.theAdmin());
        return born;
    }

    public void undo(UUID merge) {
        undoService.undo(merge, people.theAdmin());
        untilItHasFollowed(merge);
    }

    /** By the listener, which goes through all companies anyway: to tell it once more would go through them twice. */
    private void untilItHasFollowed(UUID merge) {
        Awaitility.await("what companies have follows the merge")
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> jdbc.sql(
                                "SELECT NOT EXISTS (SELECT FROM site.event_publication WHERE serialized_event LIKE ?)")
                        .param("%" + merge + "%")
                        .query(Boolean.class)
                        .single());
    }
}
