package fr.jalon.site.web;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.thymeleaf.context.IContext;
import org.thymeleaf.spring6.util.DetailedError;

/** What pages ask about a failed form: whether there is one, so that the title can begin with « Erreur », and its errors. */
@Component("bindingErrors")
class BindingErrors {

    public boolean any(IContext context) {
        return context.getVariableNames().stream()
                .filter(name -> name.startsWith(BindingResult.MODEL_KEY_PREFIX))
                .anyMatch(name -> context.getVariable(name) instanceof BindingResult result && result.hasErrors());
    }

    /** The errors in the order of the form's fields, whoever found them; those of the whole form come first. */
    public List<DetailedError> inOrder(List<DetailedError> errors, Object form) {
        List<String> fields = form.getClass().isRecord()
                ? Arrays.stream(form.getClass().getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of();
        return errors.stream()
                .sorted(Comparator.comparingInt(error -> fields.indexOf(error.getFieldName())))
                .toList();
    }
}
