package fr.jalon.tabular.web;

import fr.jalon.account.Role;
import fr.jalon.account.RouteAccess;
import fr.jalon.upload.FileInspector;
import fr.jalon.upload.UploadLimit;
import java.util.EnumSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The people of a company bring tables, and administrators; each import says for which of them it is. */
@Configuration(proxyBeanMethods = false)
class TableRoutes {

    /** The form around the file: its token, names and boundaries. */
    private static final long ENVELOPE = 64 * 1024;

    @Bean
    RouteAccess tablesAccess() {
        return RouteAccess.only(EnumSet.of(Role.OWNER, Role.MEMBER, Role.ADMIN), "/imports/tables/**");
    }

    @Bean
    UploadLimit tablesLimit() {
        return new UploadLimit(
                "/imports/tables/{kind}",
                FileInspector.LARGEST + ENVELOPE,
                "Un tableau pèse 10 Mo au plus : découpez-le en plusieurs fichiers. Rien n’a été enregistré.");
    }
}
