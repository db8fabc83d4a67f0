package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.authority.Priority;
import fr.jalon.shared.Siren;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TargetMoveTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final Siren FROM = new Siren("212900195");
    private static final Siren INTO = new Siren("213502388");

    private final Target leaves = target(FROM);
    private final Target stays = target(INTO);

    @Test
    void theHigherPriorityWinsWhicheverHasIt() {
        leaves.prioritise(Priority.HIGH);
        TargetMove.joining(leaves, stays, NOON);
        assertThat(stays.priority()).isEqualTo(Priority.HIGH);
        assertThat(leaves.isAimedAt()).isFalse();

        Target low = target(FROM);
        low.prioritise(Priority.LOW);
        Target normal = target(INTO);
        TargetMove.joining(low, normal, NOON);
        assertThat(normal.priority()).isEqualTo(Priority.NORMAL);
    }

    @Test
    void bothAreWhatTheyWereWhenNobodyTouchedThem() {
        leaves.prioritise(Priority.HIGH);
        stays.prioritise(Priority.LOW);
        TargetMove move = read(TargetMove.joining(leaves, stays, NOON));

        move.giveBack(leaves, FROM, stays, NOON);

        assertThat(leaves.isAimedAt()).isTrue();
        assertThat(leaves.priority()).isEqualTo(Priority.HIGH);
        assertThat(stays.priority()).isEqualTo(Priority.LOW);
    }

    @Test
    void whoHadDroppedTheOtherHasItDroppedAgain() {
        stays.drop(NOON);
        TargetMove move = read(TargetMove.joining(leaves, stays, NOON));
        assertThat(stays.isAimedAt()).isTrue();
        assertThat(move.isAsLeft(stays)).isTrue();

        move.giveBack(leaves, FROM, stays, NOON);

        assertThat(stays.isAimedAt()).isFalse();
        assertThat(leaves.isAimedAt()).isTrue();
    }

    @Test
    void whatTheCompanyDecidedSinceStays() {
        TargetMove move = read(TargetMove.joining(leaves, stays, NOON));
        stays.prioritise(Priority.LOW);
        assertThat(move.isAsLeft(stays)).isFalse();

        move.giveBack(leaves, FROM, stays, NOON);

        assertThat(stays.priority()).isEqualTo(Priority.LOW);
        assertThat(leaves.isAimedAt()).isTrue();
    }

    private static TargetMove read(TargetMove move) {
        TargetMove read = TargetMove.read(move.written());
        assertThat(read).isEqualTo(move);
        return read;
    }

    private static Target target(Siren authority) {
        return new Target(UUID.randomUUID(), UUID.randomUUID(), authority, "Brest", NOON);
    }
}
