package fr.jalon.contact.merging.web;

import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactMergeService;
import fr.jalon.contact.web.ContactPart;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** That a person was made of two entries, while that can be undone. */
@Component
class MergedContactPart implements ContactPart {

    private final ContactMergeService merges;

    MergedContactPart(ContactMergeService merges) {
        this.merges = merges;
    }

    /** @param path where it is undone @param kept who stands there again then */
    record MergedCard(String path, UUID kept) {}

    @Override
    public Optional<PlacedPart> of(ContactDetails person) {
        return merges.undoneTo(person.id())
                .map(kept -> new PlacedPart(
                        100,
                        "contact/merging/card :: ofContact",
                        new MergedCard(person.path() + "/fusion/annulation", kept)));
    }
}
