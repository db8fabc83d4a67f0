package fr.jalon.contact.requests.web;

import fr.jalon.account.RouteAccess;
import fr.jalon.site.PaletteLink;
import fr.jalon.site.Stylesheet;
import fr.jalon.upload.FileInspector;
import fr.jalon.upload.UploadLimit;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Requests are for the people of a company. */
@Configuration(proxyBeanMethods = false)
class RequestRoutes {

    /** The form around the file: its token, names and boundaries. */
    private static final long ENVELOPE = 64 * 1024;

    @Bean
    RouteAccess requestAccess() {
        return RouteAccess.company("/demandes/**");
    }

    @Bean
    Stylesheet requestStyle() {
        return new Stylesheet("/css/contact/requests.css", 142);
    }

    @Bean
    PaletteLink requestsLink() {
        return new PaletteLink("Demandes de documents", "/demandes", List.of("OWNER", "MEMBER"), "/cibles");
    }

    @Bean
    UploadLimit requestFileLimit() {
        return new UploadLimit(
                "/demandes/{request}/fichiers",
                FileInspector.LARGEST + ENVELOPE,
                "Un fichier joint pèse 10 Mo au plus : compressez-le ou découpez-le. Rien n’a été enregistré ; revenez à la page"
                        + " d’avant pour en choisir un autre.");
    }
}
