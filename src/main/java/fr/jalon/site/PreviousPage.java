package fr.jalon.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page of this site on which somebody pressed a button or followed a link, as the browser tells it. */
public final class PreviousPage {

    private PreviousPage() {}

    /** Its path and query; empty when the browser does not say, or the page is another site's. */
    public static Optional<String> of(HttpServletRequest request) {
        String page = request.getHeader("HX-Current-URL");
        return parse(page == null ? request.getHeader("Referer") : page)
                .filter(address -> request.getServerName().equalsIgnoreCase(address.getHost()))
                .map(address -> address.getRawQuery() == null
                        ? address.getRawPath()
                        : address.getRawPath() + "?" + address.getRawQuery())
                .filter(PreviousPage::isPath);
    }

    /** Where to go on after an act: to the first page, at an anchor, for whoever pressed a button there; elsewhere for others. */
    public static String firstPageOr(HttpServletRequest request, String anchor, String elsewhere) {
        return of(request).filter("/"::equals).map(page -> page + "#" + anchor).orElse(elsewhere);
    }

    /** Whether a text is an address within this site: {@code //host} would be another's. */
    public static boolean isPath(String address) {
        return address.matches("/(?![/\\\\])[\\x21-\\x7E&&[^\\\\{}]]*");
    }

    private static Optional<URI> parse(@Nullable String address) {
        try {
            return address == null ? Optional.empty() : Optional.of(new URI(address));
        } catch (URISyntaxException e) {
            return Optional.empty(); // whatever a browser says there, it is only a hint
        }
    }
}
