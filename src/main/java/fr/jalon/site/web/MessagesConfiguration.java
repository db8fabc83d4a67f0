package fr.jalon.site.web;

import java.io.IOException;
import java.util.Arrays;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The words that Java says, out of the file of each module: {@code messages/account.properties}, and for a nested module
 * {@code messages/retroplanning/feeds.properties}, as its templates lie. A file is found because it is there: a module has
 * nothing to declare, and none can be forgotten. A field that two modules have, such as {@code nom}, stands in the files of
 * both with the same word.
 */
@Configuration(proxyBeanMethods = false)
class MessagesConfiguration {

    private static final String FILES = "classpath*:messages/**/*.properties";

    @Bean
    MessageSource messageSource() throws IOException {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setDefaultEncoding("UTF-8");
        messages.setBasenames(Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                .map(Object::toString)
                .map(file -> file.substring(file.lastIndexOf("messages/"), file.lastIndexOf(".properties")))
                .distinct()
                .sorted()
                .toArray(String[]::new));
        return messages;
    }
}
