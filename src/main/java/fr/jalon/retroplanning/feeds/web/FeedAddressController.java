package fr.jalon.retroplanning.feeds.web;

import fr.jalon.account.CompanyScope;
import fr.jalon.account.RateLimiter;
import fr.jalon.retroplanning.feeds.domain.CalendarService;
import fr.jalon.retroplanning.feeds.domain.FeedFile;
import fr.jalon.retroplanning.feeds.domain.FeedService;
import fr.jalon.shared.Token;
import fr.jalon.site.NotFoundException;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/**
 * Where programs fetch a calendar, without signing in. An address that opens nothing, or nothing any more, is a 404: it
 * tells nobody whether it ever did.
 */
@Controller
class FeedAddressController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final int LONGEST_NAME = 120;

    private final FeedService feeds;
    private final CalendarService calendars;
    private final CompanyScope scope;
    private final RateLimiter rateLimiter;

    FeedAddressController(FeedService feeds, CalendarService calendars, CompanyScope scope, RateLimiter rateLimiter) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.scope = scope;
        this.rateLimiter = rateLimiter;
    }

    @GetMapping("/agenda/{secret}.ics")
    ResponseEntity<byte[]> fetch(
            @PathVariable String secret,
            @RequestHeader(name = HttpHeaders.USER_AGENT, defaultValue = "") String program,
            HttpServletRequest request) {
        Optional<UUID> company = feeds.companyOf(secret);
        // Wrong secrets are limited by network address, right ones by calendar, because an office reads many of them
        // from one address.
        if (company.isEmpty()) {
            rateLimiter.count("agenda-inconnu", request.getRemoteAddr());
            throw new NotFoundException("calendar feed");
        }
        rateLimiter.count("agenda", Token.hash(secret));
        FeedFile file = scope.runAs(company.get(), () -> calendars.fetch(secret, shortened(program)))
                .orElseThrow(() -> new NotFoundException("calendar feed"));
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                // Weak: what is sent may be compressed. It may be kept, but is asked for again, so that revoking it
                // ends it.
                .eTag("W/\"" + file.etag() + "\"")
                .lastModified(file.changedAt())
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"jalon.ics\"")
                .header("X-Robots-Tag", "noindex")
                .body(file.text().getBytes(StandardCharsets.UTF_8));
    }

    /** Printable ASCII, as programs are called; a page shows it. */
    private static String shortened(String program) {
        String plain = program.replaceAll("[^ -~]", "").strip();
        return plain.length() > LONGEST_NAME ? plain.substring(0, LONGEST_NAME) : plain;
    }
}
