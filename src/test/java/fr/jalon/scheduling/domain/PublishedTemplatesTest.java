package fr.jalon.scheduling.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fr.jalon.scheduling.engine.template.BuiltInTemplates;
import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionSynchronizationUtils;

class PublishedTemplatesTest {

    private static final Template OLD = BuiltInTemplates.all().get(0);
    private static final Template REWORDED = BuiltInTemplates.all().get(1);
    private static final UUID COMPANY = UUID.randomUUID();

    private final PublishedTemplates published = new PublishedTemplates();
    private final TemplateId id = OLD.id();
    private int readings;

    @BeforeEach
    void begin() {
        TransactionSynchronizationManager.initSynchronization();
    }

    @AfterEach
    void end() {
        TransactionSynchronizationManager.clearSynchronization();
    }

    private Template found(Template stored) {
        return published
                .find(COMPANY, id, () -> {
                    readings++;
                    return Optional.of(stored);
                })
                .orElseThrow();
    }

    @Test
    void whatWasReadIsRememberedForItsCompanyOnly() {
        found(OLD);
        assertThat(found(REWORDED)).isEqualTo(OLD);
        assertThat(readings).isOne();
        assertThat(published.find(UUID.randomUUID(), id, Optional::empty)).isEmpty();
    }

    @Test
    void newWordsAreReadOnceTheyAreCommittedAndNotBefore() {
        found(OLD);
        published.rewordedHere();
        assertThat(found(REWORDED)).isEqualTo(OLD);
        TransactionSynchronizationUtils.triggerAfterCommit();
        assertThat(found(REWORDED)).isEqualTo(REWORDED);
    }

    @Test
    void oldWordsReadWhileTheNewOnesAreCommittedAreNotRemembered() {
        published.rewordedHere();
        published.find(COMPANY, id, () -> {
            TransactionSynchronizationUtils.triggerAfterCommit();
            return Optional.of(OLD);
        });
        assertThat(found(REWORDED)).isEqualTo(REWORDED);
    }
}
