package fr.jalon.site.web;

import fr.jalon.site.Svg;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** {@code j:drawing}: puts a {@link Svg} in the place of its element, and nothing else, since only that escapes what it holds. */
@Component
class DrawingDialect extends AbstractProcessorDialect {

    private static final int PRECEDENCE = 1000;

    DrawingDialect() {
        super("Jalon's drawings", "j", PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Drawing(prefix));
    }

    private static final class Drawing extends AbstractStandardExpressionAttributeTagProcessor {

        Drawing(String prefix) {
            super(TemplateMode.HTML, prefix, "drawing", PRECEDENCE, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName attribute,
                String expression,
                Object value,
                IElementTagStructureHandler structure) {
            if (!(value instanceof Svg drawing)) {
                throw new IllegalArgumentException(expression + " is no drawing");
            }
            structure.replaceWith(drawing.toString(), false);
        }
    }
}
