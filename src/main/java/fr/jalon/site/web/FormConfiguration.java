package fr.jalon.site.web;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

/** Puts the {@link FormHandlerAdapter} in the place of Spring's own. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    @Primary // htmx-spring-boot brings one for annotations of its own, which no controller here has
    WebMvcRegistrations formHandling(
            ObjectProvider<SentFormRepository> sentForms, ObjectProvider<PlatformTransactionManager> transactions) {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new FormHandlerAdapter(sentForms, transactions);
            }
        };
    }
}
