package fr.jalon.market.imports.web;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.site.NavigationEntry;
import fr.jalon.upload.UploadLimit;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Imports are the admins'. */
@Configuration(proxyBeanMethods = false)
class ImportRoutes {

    @Bean
    RouteAccess importAccess() {
        return RouteAccess.only(Role.ADMIN, "/admin/imports/**");
    }

    @Bean
    UploadLimit importLimit() {
        return new UploadLimit(
                "/admin/imports",
                8L * 1024 * 1024 * 1024,
                "Un fichier de marchés pèse 8\u00a0Go au plus\u00a0: compressez-le (.gz ou .zip) ou découpez-le. Rien n’a été"
                        + " enregistré.");
    }

    @Bean
    NavigationEntry importsEntry() {
        return new NavigationEntry("Imports", "/admin/imports", 80, List.of(Role.ADMIN.name()));
    }
}
