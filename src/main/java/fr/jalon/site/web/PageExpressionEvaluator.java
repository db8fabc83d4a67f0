package fr.jalon.site.web;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Evaluates what a page says a thousand times, {@code ${row.title}} and a question about it, without SpEL; everything else, and
 * every such expression about other things than Jalon's own records, is left to Spring. The two say the same.
 */
final class PageExpressionEvaluator implements IStandardVariableExpressionEvaluator {

    private static final IStandardVariableExpressionEvaluator SPEL = SPELVariableExpressionEvaluator.INSTANCE;

    /** By what the template says; there are as many as templates say, and no visitor's text is among them. */
    private final Map<String, Optional<PageExpression>> known = new ConcurrentHashMap<>();

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        // What is restricted in places like addresses, parameters of the request, is none of our paths anywhere.
        boolean plain = !expression.getUseSelectionAsRoot()
                && !execution.getPerformTypeConversion()
                && !execution.getForbidUnsafeExpressionResults();
        if (plain) {
            Optional<PageExpression> ours = known.computeIfAbsent(expression.getExpression(), PageExpression::parse);
            if (ours.isPresent()) {
                Object value = ours.get().value(context::getVariable);
                if (value != PageExpression.UNKNOWN) {
                    return value;
                }
            }
        }
        return SPEL.evaluate(context, expression, execution);
    }
}
