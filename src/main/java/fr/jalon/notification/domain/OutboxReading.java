package fr.jalon.notification.domain;

import fr.jalon.site.French;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The outbox as a page shows it. Texts are only to be read where no SMTP server takes them to their recipient. */
@Component
public class OutboxReading {

    private final Outbox outbox;
    private final Postman postman;

    OutboxReading(Outbox outbox, Postman postman) {
        this.outbox = outbox;
        this.postman = postman;
    }

    /** The latest letters, newest first. */
    public List<Line> lines() {
        return outbox.latest().stream().map(this::line).toList();
    }

    /** The text of a letter that stays here; empty when letters leave, or there is none of that id. */
    public Optional<Text> text(UUID id) {
        return postman.leaves()
                ? Optional.empty()
                : outbox.find(id).map(letter -> new Text(letter.to(), letter.subject(), letter.body()));
    }

    /** Whether an SMTP server is configured. */
    public boolean leaves() {
        return postman.leaves();
    }

    private Line line(Outbox.Entry entry) {
        String state = entry.sentAt()
                .map(when -> "envoyé le " + French.moment(when))
                .orElseGet(() -> entry.lastError()
                        .map(error -> entry.tries() + " essais : " + error)
                        .orElse(postman.leaves() ? "en attente" : "à lire ici"));
        return new Line(
                entry.id(),
                entry.recipient(),
                entry.subject(),
                French.moment(entry.writtenAt()),
                state,
                !postman.leaves());
    }

    /** One letter in the list. */
    public record Line(UUID id, String recipient, String subject, String written, String state, boolean readable) {}

    /** One letter's text. */
    public record Text(String recipient, String subject, String body) {}
}
