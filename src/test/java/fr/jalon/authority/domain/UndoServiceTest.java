package fr.jalon.authority.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.jalon.account.SomePeople;
import fr.jalon.authority.SomeAuthorities;
import fr.jalon.authority.domain.AuthorityChange.Act;
import fr.jalon.shared.Siren;
import fr.jalon.site.ConflictException;
import fr.jalon.testing.AtOnce;
import fr.jalon.testing.JalonTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The history of the list: who changed what, and taken back as long as nothing touched the same field. */
@JalonTest
class UndoServiceTest {

    @Autowired
    AuthorityService authorityService;

    @Autowired
    AuthorityDetailsQueries details;

    @Autowired
    ChangeQueries changes;

    @Autowired
    UndoService undoService;

    @Autowired
    MergeService mergeService;

    @Autowired
    SomeAuthorities some;

    @Autowired
    SomePeople people;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aCorrectionIsTakenBackAndImportsMaySpeakAgain() {
        Siren siren = some.listed("Commune de Xyz");
        seat(siren, "Xyz");
        assertThat(found(siren).corrected()).contains(AuthorityField.SEAT);

        undoService.undo(last(siren).id(), people.theAdmin());

        assertThat(found(siren).facts().seat()).isNull();
        assertThat(found(siren).corrected()).doesNotContain(AuthorityField.SEAT).contains(AuthorityField.NAME);
        assertThat(last(siren).act()).isEqualTo(Act.UNDONE);

        undoService.undo(last(siren).id(), people.theAdmin());
        assertThat(found(siren).facts().seat()).as("there and back").isEqualTo("Xyz");
    }

    @Test
    void anotherFieldIsNoHindranceTheSameOneIsAndSaysWhoTouchedIt() {
        Siren siren = some.listed("Commune de Xyz");
        seat(siren, "Xyz");
        UUID first = last(siren).id();
        authorityService.correct(siren, "Ville de Xyz", null, people.theAdmin());
        assertThat(undoService.whyNot(changes.find(first).orElseThrow())).isEmpty();

        seat(siren, "Abc");

        assertThatThrownBy(() -> undoService.undo(first, people.theAdmin()))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("«\u00A0commune du siège\u00A0» (par Inès Admin le ");
    }

    @Test
    void whoWasAddedIsRemovedUnlessSomethingBecameOfIt() {
        Siren siren = some.listed("Commune de Trop");
        UUID entered = last(siren).id();
        mergeService.close(siren, LocalDate.of(2026, 1, 1), "Fin", null, people.theAdmin());
        assertThatThrownBy(() -> undoService.undo(entered, people.theAdmin())).isInstanceOf(RefusedException.class);

        undoService.undo(last(siren).id(), people.theAdmin());
        assertThat(found(siren).closedOn()).isNull();
        undoService.undo(entered, people.theAdmin());

        assertThat(details.find(siren)).isEmpty();
        assertThat(undoService.whyNot(last(siren)))
                .as("an undoing of an adding")
                .isPresent();
    }

    @Test
    void twoWhoUndoAtOnceUndoOnce() throws Exception {
        Siren siren = some.listed("Commune de Xyz");
        seat(siren, "Xyz");
        UUID change = last(siren).id();

        List<String> outcomes = AtOnce.times(3, () -> {
            try {
                undoService.undo(change, people.theAdmin());
                return "done";
            } catch (RefusedException e) {
                return e.sentence();
            }
        });

        assertThat(outcomes).filteredOn("done"::equals).hasSize(1);
        assertThat(outcomes).filteredOn(one -> !one.equals("done")).allMatch(one -> one.contains("déjà été annulé"));
    }

    @Test
    void whoShowedAnOlderVersionIsToldWhoWasFaster() {
        Siren siren = some.listed("Commune de Xyz");
        long seen = found(siren).seen();
        seat(siren, "Xyz");

        assertThatThrownBy(() ->
                        authorityService.correct(siren, AuthorityFacts.of("Autrement", null), seen, people.theAdmin()))
                .isInstanceOf(ConflictException.class)
                .hasMessageContaining("Inès Admin a modifié cette collectivité entre-temps\u00A0: commune du siège.");
    }

    @Test
    void aCorrectionThatChangesNothingIsNoHistory() {
        Siren siren = some.listed("Commune de Xyz");
        UUID before = last(siren).id();

        authorityService.correct(siren, found(siren).facts(), null, people.theAdmin());

        assertThat(last(siren).id()).isEqualTo(before);
    }

    /** Not even a fault of the application could rewrite it. */
    @Test
    void theHistoryIsOnlyEverAddedTo() {
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE authority.change SET by_name = 'x'").update())
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> jdbc.sql("DELETE FROM authority.change").update())
                .hasStackTraceContaining("permission denied");
    }

    private void seat(Siren siren, String seat) {
        AuthorityFacts known = found(siren).facts();
        authorityService.correct(
                siren,
                new AuthorityFacts(known.name(), known.kind(), known.department(), seat, null, null, null, null, null),
                null,
                people.theAdmin());
    }

    private AuthorityDetails found(Siren siren) {
        return details.find(siren).orElseThrow();
    }

    private AuthorityChange last(Siren siren) {
        return changes.of(siren, 1).get(0);
    }
}
