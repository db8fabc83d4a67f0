package fr.jalon.account.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Sessions live in the database: two instances serve side by side, and whoever ends a session ends it everywhere. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "account.spring_session")
class SessionConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(SessionConfiguration.class);

    /** Stands for what cannot be read; as it is no security context, the session's person counts as signed out. */
    private static final String UNREADABLE = "";

    private static final Pattern SESSION_ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> idleTimeOut(
            @Value("${jalon.session.idle:2h}") Duration idle) {
        return sessions -> sessions.setDefaultMaxInactiveInterval(idle);
    }

    /** Two requests of one session at once may both add an attribute: the second then updates it. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> attributesAtOnce() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    @Bean
    @Primary
    SparingSessions<?> sparingSessions(JdbcIndexedSessionRepository stored) {
        return new SparingSessions<>(stored);
    }

    /** Just outside the filter that opens sessions. */
    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<Filter> requestOfSessions(SparingSessions<?> sessions) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>((request, response, chain) -> {
            sessions.beginRequest();
            try {
                chain.doFilter(request, response);
            } finally {
                sessions.endRequest();
            }
        });
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return registration;
    }

    /**
     * Secure by the site's public address, else as the request came: off on http://localhost. What is no id of a session
     * is not asked of the database, which would choke on a NUL in it; nor is anybody's session for a file.
     */
    @Bean
    CookieSerializer sessionCookie(CookieNames names) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer() {
            @Override
            public List<String> readCookieValues(HttpServletRequest request) {
                if (PublicPaths.match(request)) {
                    return List.of();
                }
                return super.readCookieValues(request).stream()
                        .filter(id -> SESSION_ID.matcher(id).matches())
                        .toList();
            }
        };
        cookie.setCookieName(names.session());
        if (names.secure()) {
            cookie.setUseSecureCookie(true);
        }
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setSameSite("Lax");
        return cookie;
    }

    /** On the way to an error page too, or it would take everybody for a visitor. */
    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<SessionRepositoryFilter<?>> sessionsEverywhere(SessionRepositoryFilter<?> filter) {
        FilterRegistrationBean<SessionRepositoryFilter<?>> registration = new FilterRegistrationBean<>(filter);
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
        return registration;
    }

    /** A session written by another release that cannot be read any more counts as ended, not as an error. */
    @Bean
    ConversionService springSessionConversionService() {
        DeserializingConverter reader = new DeserializingConverter(SessionConfiguration.class.getClassLoader());
        GenericConversionService conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, new Forgiving(reader));
        return conversions;
    }

    private record Forgiving(DeserializingConverter reader) implements Converter<byte[], Object> {

        @Override
        public Object convert(byte[] bytes) {
            try {
                return reader.convert(bytes);
            } catch (SerializationFailedException e) {
                LOG.info("A session's content could not be read and is dropped: {}", e.getMessage());
                return UNREADABLE;
            }
        }
    }
}
