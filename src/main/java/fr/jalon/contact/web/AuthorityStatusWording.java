package fr.jalon.contact.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.authority.AuthorityStatus;
import fr.jalon.authority.AuthorityStatus.Closing;
import fr.jalon.site.French;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says on a card what became of its authority. */
final class AuthorityStatusWording {

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

    private AuthorityStatusWording() {}

    static List<Notice> notices(AuthorityStatus status) {
        List<Notice> notices = new ArrayList<>();
        Closing closed = status.closed();
        if (closed != null) {
            AuthorityRef successor = closed.successor();
            String why = "Dissoute depuis le " + French.date(closed.on()) + "\u00a0: "
                    + closed.reason().replaceFirst("[.\\s]*$", ".");
            notices.add(Notice.about(
                    successor == null ? why : why + " Son successeur est " + successor.name() + ".", successor));
        }
        status.merged()
                .forEach(one -> notices.add(Notice.about(
                        "Reprend " + one.name() + " (SIREN " + one.siren().formatted()
                                + "), dont les marchés comptent ici.",
                        null)));
        status.born().forEach(one -> notices.add(Notice.about(one.name() + " est née de cette collectivité.", one)));
        return notices;
    }
}
