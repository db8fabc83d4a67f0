package fr.jalon.scheduling.domain;

import fr.jalon.scheduling.engine.template.Template;
import fr.jalon.scheduling.engine.template.TemplateId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Remembers published versions of companies' own templates, which change only where somebody is erased. Whose they are is part of
 * the key.
 */
@Component
class PublishedTemplates {

    /** Enough for the companies at work at one time; a template is some 30 kB. */
    private static final int REMEMBERED = 500;

    private record Owned(UUID company, TemplateId id) {}

    private final Map<Owned, Template> remembered = new HashMap<>();
    private int rewordings;

    /** One version, read where it is not remembered. */
    Optional<Template> find(UUID company, TemplateId id, Supplier<Optional<Template>> reading) {
        Owned key = new Owned(company, id);
        int before;
        synchronized (remembered) {
            Template known = remembered.get(key);
            if (known != null) {
                return Optional.of(known);
            }
            before = rewordings;
        }
        Optional<Template> read = reading.get();
        read.ifPresent(template -> remember(key, template, before));
        return read;
    }

    /** What was read before a rewording may be the old words: it is not remembered after it. */
    private void remember(Owned key, Template template, int before) {
        synchronized (remembered) {
            if (before != rewordings) {
                return;
            }
            if (remembered.size() >= REMEMBERED) {
                remembered.clear();
            }
            remembered.put(key, template);
        }
    }

    /** Words change in this transaction: all is read anew once it has committed, and nothing is lost where it does not. */
    void rewordedHere() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    private void forget() {
        synchronized (remembered) {
            rewordings++;
            remembered.clear();
        }
    }
}
