package fr.jalon.testing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.test.context.ContextConfigurationAttributes;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.ContextCustomizerFactory;
import org.springframework.test.context.MergedContextConfiguration;

/** Points every {@link JalonTest} at the run's database and mail server before the application looks for one of its own. */
class TestDatabaseCustomizerFactory implements ContextCustomizerFactory {

    @Override
    public @Nullable ContextCustomizer createContextCustomizer(
            Class<?> testClass, List<ContextConfigurationAttributes> attributes) {
        return AnnotatedElementUtils.hasAnnotation(testClass, JalonTest.class) ? new OnTestDatabase() : null;
    }

    /** A record, so that equal customizers share one context. */
    record OnTestDatabase() implements ContextCustomizer {

        @Override
        public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
            TestDatabase database = TestDatabase.get();
            TestPropertyValues.of(
                            "spring.datasource.url=" + database.url(),
                            "spring.datasource.username="
                                    + database.application().user(),
                            "spring.datasource.password="
                                    + database.application().password(),
                            "spring.flyway.url=" + database.url(),
                            "spring.flyway.user=" + database.owner().user(),
                            "spring.flyway.password=" + database.owner().password(),
                            "jalon.cctp.key-file=target/test-cctp.key",
                            "spring.mail.host=localhost",
                            "spring.mail.port=" + TestMail.port(),
                            "jalon.mail.every=PT0.25S",
                            // Hundreds of passwords are made and tried (PasswordConfigurationTest has the real cost).
                            "jalon.passwords.memory=256",
                            // Timed work is started by the tests that are about it, not by the hour at which tests run.
                            "db-scheduler.enabled=false")
                    .applyTo(context);
        }
    }
}
