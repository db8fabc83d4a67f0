package fr.jalon.site.web;

import fr.jalon.site.Script;
import fr.jalon.site.StyleSheet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The looks and scripts of the frame and its components, before those of any module. */
@Configuration(proxyBeanMethods = false)
class SiteAssets {

    @Bean
    StyleSheet bootstrapStyle() {
        return new StyleSheet("/webjars/bootstrap/css/bootstrap.min.css", 0);
    }

    @Bean
    StyleSheet tokensStyle() {
        return new StyleSheet("/css/tokens.css", 10);
    }

    @Bean
    StyleSheet jalonStyle() {
        return new StyleSheet("/css/jalon.css", 20);
    }

    @Bean
    StyleSheet overlaysStyle() {
        return new StyleSheet("/css/overlays.css", 30);
    }

    @Bean
    StyleSheet lineStyle() {
        return new StyleSheet("/css/line.css", 40);
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
