package fr.jalon.testing;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/** Hears every SQL statement of the application, so that a test can say how few a page needs. */
@Component
public class Statements implements BeanPostProcessor {

    private static final ThreadLocal<List<String>> HEARD = ThreadLocal.withInitial(ArrayList::new);

    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
        return bean instanceof DataSource source
                ? ProxyDataSourceBuilder.create(source)
                        .afterQuery((execution, queries) ->
                                queries.forEach(query -> HEARD.get().add(query.getQuery())))
                        .build()
                : bean;
    }

    /** What the present thread sends to the database while it does something (MockMvc stays in its thread). */
    public static List<String> during(Runnable something) {
        HEARD.get().clear();
        something.run();
        return List.copyOf(HEARD.get());
    }
}
