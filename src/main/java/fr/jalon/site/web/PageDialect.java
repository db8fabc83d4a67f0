package fr.jalon.site.web;

import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Spring's dialect of Thymeleaf, its expressions evaluated by {@link PageExpressionEvaluator}. */
final class PageDialect extends SpringStandardDialect {

    private final PageExpressionEvaluator evaluator = new PageExpressionEvaluator();

    @Override
    public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
        return evaluator;
    }
}
