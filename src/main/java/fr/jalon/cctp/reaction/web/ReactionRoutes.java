package fr.jalon.cctp.reaction.web;

import fr.jalon.account.RouteAccess;
import fr.jalon.site.NavigationEntry;
import fr.jalon.site.Script;
import fr.jalon.site.Stylesheet;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever has an account reads what is published; the people of companies react. */
@Configuration(proxyBeanMethods = false)
class ReactionRoutes {

    /** An id, so that no word of other pages below {@code /cctp} is taken for one. */
    private static final String DRAFT = "/cctp/{draft:[0-9a-fA-F-]{36}}";

    @Bean
    RouteAccess dialogueReading() {
        return RouteAccess.signedIn("/cctp", DRAFT, DRAFT + "/versions/*");
    }

    @Bean
    RouteAccess dialogueReacting() {
        return RouteAccess.company(
                DRAFT + "/suivi",
                DRAFT + "/remarques/nouvelle",
                DRAFT + "/remarques/*/avis",
                DRAFT + "/mes-remarques/**");
    }

    @Bean
    NavigationEntry dialoguesEntry() {
        return new NavigationEntry("Dialogues", "/cctp", 50, List.of("OWNER", "MEMBER", "AGENT", "ADMIN", "BUYER"));
    }

    @Bean
    Stylesheet reactionStyle() {
        return new Stylesheet("/css/cctp/reaction.css", 155);
    }

    @Bean
    Script reactionScript() {
        return new Script("/js/cctp/reaction.js", 150);
    }
}
