package fr.jalon.site.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The answer to what Tomcat cannot read at all, before any filter sees it: the house's words, not Tomcat's. */
public final class UnreadableRequestValve extends ErrorReportValve {

    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="fr">
            <head><meta charset="UTF-8"><title>Demande illisible · Jalon</title><link rel="stylesheet" href="/css/tokens.css"></head>
            <body><main>
            <h1>Demande illisible</h1>
            <p>L’adresse contient des caractères que Jalon ne sait pas lire. Vérifiez-la, ou repartez de l’accueil.</p>
            <p><a href="/">Revenir à l’accueil</a></p>
            </main></body>
            </html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", "default-src 'self'; base-uri 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cache-Control", "no-store");
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(PAGE);
                response.finishResponse();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Configuration(proxyBeanMethods = false)
    static class Installed {

        /** Tomcat makes the valve itself, from its class. */
        @Bean
        WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> unreadableRequests() {
            return factory -> factory.addContextCustomizers(context -> {
                if (context.getParent() instanceof StandardHost host) {
                    host.setErrorReportValveClass(UnreadableRequestValve.class.getName());
                }
            });
        }
    }
}
