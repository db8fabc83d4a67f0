package fr.jalon.site.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;

/** Has every form and every parameter read by the {@link FormBinder}. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration {

    @Bean
    @Primary // htmx-spring-boot brings one for annotations of its own, which no controller here has
    WebMvcRegistrations formHandling() {
        return new WebMvcRegistrations() {
            @Override
            public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
                return new FormHandlerAdapter();
            }
        };
    }

    private static final class FormHandlerAdapter extends RequestMappingHandlerAdapter {

        @Override
        protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> binderMethods) {
            return new ServletRequestDataBinderFactory(binderMethods, getWebBindingInitializer()) {
                @Override
                protected ServletRequestDataBinder createBinderInstance(
                        @Nullable Object target, String objectName, NativeWebRequest request) {
                    return new FormBinder(target, objectName);
                }
            };
        }
    }
}
