package fr.jalon.contact.cards.web;

import fr.jalon.contact.cards.domain.CardWriter;
import fr.jalon.contact.domain.ContactDetails;
import fr.jalon.contact.domain.ContactQueries;
import fr.jalon.contact.web.AuthorityNames;
import fr.jalon.contact.web.ContactFilter;
import fr.jalon.contact.web.ContactListing;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** One person, or all that the list shows, as cards for address books. */
@Controller
@Transactional(readOnly = true)
class CardFilesController {

    private static final MediaType VCARD = new MediaType("text", "vcard", StandardCharsets.UTF_8);

    private final ContactQueries contactQueries;
    private final ContactListing listing;
    private final AuthorityNames names;

    CardFilesController(ContactQueries contactQueries, ContactListing listing, AuthorityNames names) {
        this.contactQueries = contactQueries;
        this.listing = listing;
        this.names = names;
    }

    @GetMapping("/contacts/{contact}.vcf")
    ResponseEntity<byte[]> one(@PathVariable UUID contact) {
        ContactDetails person = contactQueries.one(contact);
        return file("contact.vcf", Map.of(person, names.of(person.authority()).orElse("")));
    }

    @GetMapping("/contacts.vcf")
    ResponseEntity<byte[]> all(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String etat) {
        Map<ContactDetails, String> people = new LinkedHashMap<>();
        listing.of(new ContactFilter(q, etat)).forEach(row -> people.put(row.person(), row.authority()));
        return file("contacts.vcf", people);
    }

    private static ResponseEntity<byte[]> file(String name, Map<ContactDetails, String> people) {
        return ResponseEntity.ok()
                .contentType(VCARD)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(CardWriter.write(people).getBytes(StandardCharsets.UTF_8));
    }
}
