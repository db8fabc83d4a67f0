package fr.jalon.site.web;

import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.IContext;

/** Tells the frame whether the page shows a failed form, so that its title can begin with « Erreur ». */
@Component("bindingErrors")
class BindingErrors {

    public boolean any(IContext context) {
        return context.getVariableNames().stream()
                .filter(name -> name.startsWith(BindingResult.MODEL_KEY_PREFIX))
                .anyMatch(name -> context.getVariable(name) instanceof BindingResult result && result.hasErrors());
    }
}
