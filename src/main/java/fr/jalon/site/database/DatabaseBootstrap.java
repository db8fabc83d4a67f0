package fr.jalon.site.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.ClassUtils;

/**
 * Decides on which database the application stands, before any bean exists. With {@code spring.datasource.url} it is
 * that one; without, an embedded server is started and its address put into the environment: it starts while the beans are
 * being made, and who makes the pool of connections waits for it ({@link AvailabilityConfiguration}). Either way migrations get
 * an owner's login of their own ({@code spring.flyway.*}), by default the data source's.
 */
public final class DatabaseBootstrap implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String SERVER_CLASS = "io.zonky.test.db.postgres.embedded.EmbeddedPostgres";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        if (environment.containsProperty("spring.datasource.url")) {
            standOnExternal(environment);
            return;
        }
        if (!ClassUtils.isPresent(SERVER_CLASS, getClass().getClassLoader())) {
            throw new DatabaseFolderException(
                    "Aucune base de données n’est indiquée : donnez SPRING_DATASOURCE_URL,"
                            + " SPRING_DATASOURCE_USERNAME et SPRING_DATASOURCE_PASSWORD (cette image n’embarque pas PostgreSQL).");
        }
        standOnEmbedded(context, environment);
    }

    private static void standOnExternal(ConfigurableEnvironment environment) {
        Map<String, Object> defaults = new LinkedHashMap<>();
        defaults.put("spring.flyway.url", "${spring.datasource.url}");
        defaults.put("spring.flyway.user", "${spring.datasource.username:}");
        defaults.put("spring.flyway.password", "${spring.datasource.password:}");
        environment.getPropertySources().addLast(new MapPropertySource("jalon external database", defaults));
        var owner = login(environment, "spring.flyway.user", "spring.flyway.password");
        var application = login(environment, "spring.datasource.username", "spring.datasource.password");
        String url = environment.getRequiredProperty("spring.flyway.url");
        new ExternalDatabase(url, owner).await(ExternalDatabase.PATIENCE, DatabaseBootstrap::print);
        if (!owner.user().equals(application.user())) {
            new ApplicationRole(url, owner, application).ensure();
        }
    }

    private static EmbeddedDatabase.Login login(ConfigurableEnvironment environment, String user, String password) {
        return new EmbeddedDatabase.Login(environment.getProperty(user, ""), environment.getProperty(password, ""));
    }

    private static void standOnEmbedded(ConfigurableApplicationContext context, ConfigurableEnvironment environment) {
        String directory = environment.getProperty("jalon.postgres.directory", "./data/postgres");
        EmbeddedDatabase database = EmbeddedDatabase.begin(Path.of(directory), DatabaseBootstrap::print);
        Map<String, Object> address = new LinkedHashMap<>();
        address.put("spring.datasource.url", database.jdbcUrl());
        address.put("spring.datasource.username", database.application().user());
        address.put("spring.datasource.password", database.application().password());
        address.put("spring.flyway.url", database.jdbcUrl());
        address.put("spring.flyway.user", database.owner().user());
        address.put("spring.flyway.password", database.owner().password());
        environment.getPropertySources().addFirst(new MapPropertySource("jalon embedded database", address));
        // Registered before every other bean, therefore destroyed after the last one that may still use it.
        DefaultListableBeanFactory beans = (DefaultListableBeanFactory) context.getBeanFactory();
        beans.registerSingleton("embeddedDatabase", database);
        beans.registerDisposableBean("embeddedDatabase", () -> stop(database));
    }

    private static void print(String told) {
        System.out.println("Base de données : " + told);
    }

    private static void stop(EmbeddedDatabase database) throws IOException {
        database.close();
    }
}
