package fr.jalon.cctp.register.domain;

import fr.jalon.account.SignedIn;
import fr.jalon.cctp.domain.PublishedText;
import fr.jalon.cctp.reaction.domain.SomeDialogues;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Dialogues that are over, for tests. */
@Component
public class SomeClosures {

    private final SomeDialogues dialogues;
    private final JdbcClient jdbc;

    SomeClosures(SomeDialogues dialogues, JdbcClient jdbc) {
        this.dialogues = dialogues;
        this.jdbc = jdbc;
    }

    /** Past its closing time, with nothing said. */
    public UUID closed(SignedIn buyer) {
        PublishedText text = dialogues.open(buyer);
        close(text.draftId());
        return text.draftId();
    }

    /** Its closing time was yesterday. */
    public void close(UUID draft) {
        jdbc.sql("UPDATE cctp.draft SET closes_at = now() - interval '1 day' WHERE id = ?")
                .param(draft)
                .update();
    }
}
