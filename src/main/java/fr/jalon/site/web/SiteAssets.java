package fr.jalon.site.web;

import fr.jalon.site.Script;
import fr.jalon.site.Stylesheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The looks and scripts of the frame and its components, before those of any module. */
@Configuration(proxyBeanMethods = false)
class SiteAssets {

    @Bean
    Stylesheet bootstrapStyle() {
        return new Stylesheet("/webjars/bootstrap/css/bootstrap.min.css", 0);
    }

    @Bean
    Stylesheet tokensStyle() {
        return new Stylesheet("/css/tokens.css", 10);
    }

    @Bean
    Stylesheet jalonStyle() {
        return new Stylesheet("/css/jalon.css", 20);
    }

    @Bean
    Stylesheet overlaysStyle() {
        return new Stylesheet("/css/overlays.css", 30);
    }

    @Bean
    Stylesheet lineStyle() {
        return new Stylesheet("/css/line.css", 40);
    }

    @Bean
    Script htmxScript() {
        return new Script("/webjars/htmx.org/dist/htmx.min.js", 0);
    }

    @Bean
    Script jalonScript() {
        return new Script("/js/jalon.js", 10);
    }

    @Bean
    Script filesScript() {
        return new Script("/js/files.js", 20);
    }

    @Bean
    Script overlaysScript() {
        return new Script("/js/overlays.js", 30);
    }

    @Bean
    Script paletteScript() {
        return new Script("/js/palette.js", 40);
    }
}
