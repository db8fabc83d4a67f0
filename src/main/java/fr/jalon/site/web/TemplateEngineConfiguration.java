package fr.jalon.site.web;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.context.IEngineContext;
import org.thymeleaf.context.StandardEngineContextFactory;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Lets every page read its values by {@link PageExpressionEvaluator}, and where that passes, {@link PagePropertyAccessor}. */
@Configuration(proxyBeanMethods = false)
class TemplateEngineConfiguration {

    private static final String EXPRESSIONS =
            ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME;

    @Autowired
    void readPagesFast(SpringTemplateEngine engine) {
        Set<IDialect> others = engine.getDialects().stream()
                .filter(dialect -> !(dialect instanceof SpringStandardDialect))
                .collect(Collectors.toSet());
        engine.setDialect(new PageDialect());
        engine.setAdditionalDialects(others);
        StandardEngineContextFactory usual = new StandardEngineContextFactory();
        engine.setEngineContextFactory((configuration, template, attributes, context) -> {
            IEngineContext made = usual.createEngineContext(configuration, template, attributes, context);
            if (made.getVariable(EXPRESSIONS) instanceof ThymeleafEvaluationContext thymeleaf) {
                made.setVariable(EXPRESSIONS, new PageEvaluationContext(thymeleaf));
            }
            return made;
        });
    }
}
