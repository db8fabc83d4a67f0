package fr.jalon.cctp.web;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.site.Script;
import fr.jalon.site.Stylesheet;
import fr.jalon.upload.UploadLimit;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Drafts are written by buyers. */
@Configuration(proxyBeanMethods = false)
class ProjectRoutes {

    /** The largest file that is read, and the form around it. */
    private static final long LARGEST = 20L * 1024 * 1024 + 64 * 1024;

    @Bean
    RouteAccess projectAccess() {
        return RouteAccess.only(Role.BUYER, "/cctp/projets/**");
    }

    @Bean
    Stylesheet projectStyle() {
        return new Stylesheet("/css/cctp/projects.css", 200);
    }

    @Bean
    Script autosaveScript() {
        return new Script("/js/cctp/autosave.js", 180);
    }

    @Bean
    UploadLimit draftFileLimit() {
        return new UploadLimit(
                "/cctp/projets/imports",
                LARGEST,
                "Un document pèse 20 Mo au plus : allégez-le de ses images. Rien n’a été enregistré ; revenez à la page d’avant pour en"
                        + " choisir un autre.");
    }
}
