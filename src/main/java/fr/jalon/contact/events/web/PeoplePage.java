package fr.jalon.contact.events.web;

import fr.jalon.authority.AuthorityRef;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.events.domain.EventDetails;
import fr.jalon.site.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where people are chosen for an event: first an authority, then its people.
 *
 * @param authority null while none is chosen
 * @param targets to choose from
 * @param people of the authority who are there still; with {@code invited} for a meeting
 */
record PeoplePage(
        EventDetails event, @Nullable AuthorityRef authority, List<AuthorityRef> targets, List<Choice> people) {

    static List<Choice> choices(List<ContactDetails> people) {
        return people.stream()
                .filter(one -> one.leftOn() == null)
                .map(one -> new Choice(
                        one.id().toString(),
                        one.name()
                                + (one.facts().position() == null
                                        ? ""
                                        : ", " + one.facts().position())))
                .toList();
    }

    public List<Choice> directions() {
        return List.of(new Choice("ours", "Nous les invitons"), new Choice("theirs", "Ils nous invitent"));
    }
}
