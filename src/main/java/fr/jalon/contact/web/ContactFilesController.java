package fr.jalon.contact.web;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of people as files: what the page shows, all its pages. */
@Controller
class ContactFilesController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final ContactListing listing;
    private final Clock clock;

    ContactFilesController(ContactListing listing, Clock clock) {
        this.listing = listing;
        this.clock = clock;
    }

    @GetMapping("/contacts.csv")
    ResponseEntity<byte[]> csv(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String etat) {
        return file(CSV, "csv", ContactTable.csv(listing.of(new ContactFilter(q, etat))));
    }

    @GetMapping("/contacts.xlsx")
    ResponseEntity<byte[]> xlsx(
            @RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String etat) {
        return file(XLSX, "xlsx", ContactTable.xlsx(listing.of(new ContactFilter(q, etat))));
    }

    private ResponseEntity<byte[]> file(MediaType type, String ending, byte[] content) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("contacts-" + LocalDate.now(clock) + "." + ending)
                                .build()
                                .toString())
                .body(content);
    }
}
