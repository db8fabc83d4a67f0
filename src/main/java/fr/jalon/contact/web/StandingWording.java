package fr.jalon.contact.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.AuthorityStanding;
import fr.jalon.authority.AuthorityStanding.Closing;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says on a card what became of its authority. */
final class StandingWording {

    /**
     * One sentence.
     *
     * @param path the card of another authority that it speaks of; null for none, as is its name
     */
    record Notice(
            String sentence,
            @Nullable String path,
            @Nullable String name) {

        private static Notice about(String sentence, @Nullable AuthorityRef other) {
            return other == null
                    ? new Notice(sentence, null, null)
                    : new Notice(sentence, TargetCard.path(other.siren()), other.name());
        }
    }

    private StandingWording() {}

    static List<Notice> notices(AuthorityStanding standing) {
        List<Notice> notices = new ArrayList<>();
        Closing closed = standing.closed();
        if (closed != null) {
            AuthorityRef successor = closed.successor();
            String why = "Dissoute depuis le " + French.date(closed.on()) + "\u00a0: "
                    + closed.reason().replaceFirst("[.\\s]*$", ".");
            notices.add(Notice.about(
                    successor == null ? why : why + " Son successeur est " + successor.name() + ".", successor));
        }
        standing.born().forEach(one -> notices.add(Notice.about(one.name() + " est née de cette collectivité.", one)));
        return notices;
    }
}
