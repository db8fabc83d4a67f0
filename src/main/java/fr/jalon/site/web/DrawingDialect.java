package fr.jalon.site.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;

/** What Jalon adds to the language of templates: {@code j:drawing}. */
@Component
class DrawingDialect extends AbstractProcessorDialect {

    DrawingDialect() {
        super("Jalon's drawings", "j", DrawingProcessor.PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new DrawingProcessor(prefix));
    }
}
