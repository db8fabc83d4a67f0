package fr.jalon.cctp.moderation.web;

import fr.jalon.cctp.moderation.domain.Moderation;
import fr.jalon.site.French;
import java.util.List;

/** What was taken out of sight in all dialogues; appeals that wait first. */
public record ModerationsPage(List<Row> rows) {

    /** One of them. */
    public record Row(String path, String reason, String state, boolean waiting, String when) {}

    public ModerationsPage {
        rows = List.copyOf(rows);
    }

    static ModerationsPage of(List<Moderation> all) {
        return new ModerationsPage(all.stream()
                .map(one -> new Row(
                        "/cctp/" + one.draftId() + "/remarques/" + one.reactionId() + "/moderation",
                        one.reason(),
                        one.state(),
                        one.isWaiting(),
                        "masquée le " + French.moment(one.hiddenAt())))
                .toList());
    }
}
