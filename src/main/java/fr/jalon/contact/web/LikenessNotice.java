package fr.jalon.contact.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactFacts;
import fr.jalon.contact.domain.LikelyTwins;
import fr.jalon.shared.Siren;
import fr.jalon.site.NoticeLink;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says after a person was saved, and never before, that somebody alike is known: nothing typed is lost over it. */
@Component
class LikenessNotice {

    private final LikelyTwins twins;

    LikenessNotice(LikelyTwins twins) {
        this.twins = twins;
    }

    /** @param done the sentence that says what was saved */
    void say(String done, UUID contactId, Siren authority, ContactFacts facts, RedirectAttributes flash) {
        Optional<ContactDetails> twin = twins.of(contactId, authority, facts);
        flash.addFlashAttribute(
                "notice",
                twin.map(known -> done + " Cette fiche ressemble à " + known.name() + " :")
                        .orElse(done));
        twin.ifPresent(known -> flash.addFlashAttribute(
                "noticeLink", new NoticeLink("comparer", "les deux fiches", known.path() + "/fusion/" + contactId)));
    }
}
