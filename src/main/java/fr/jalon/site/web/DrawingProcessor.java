package fr.jalon.site.web;

import fr.jalon.site.Svg;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Puts a {@link Svg} in the place of its element, and nothing else, since only that escapes what it holds. */
final class DrawingProcessor extends AbstractStandardExpressionAttributeTagProcessor {

    static final int PRECEDENCE = 1000;

    DrawingProcessor(String prefix) {
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
