package fr.jalon.site.web;

import fr.jalon.site.ManyLines;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;

/**
 * Reads what is sent into forms and parameters, whatever it is. Only fields that a form has are looked for, by their whole
 * name and among what was sent alone, not among the headers. A value that cannot be read is an error of its field, like any
 * other: the form is there with all the rest. A text is the first that was sent, on one line, unless {@link ManyLines}.
 */
final class FormBinder extends ServletRequestDataBinder {

    private static final Pattern LINE_BREAKS = Pattern.compile("\\R+");

    private @Nullable BindingResult refused;

    FormBinder(@Nullable Object target, String objectName) {
        super(target, objectName);
        setDeclarativeBinding(true); // else email[0] or email.x would be asked of the form's properties
    }

    /** Spring makes the form without what could not be read, but leaves it out of the errors, from which pages take it. */
    @Override
    public void construct(ValueResolver sent) {
        super.construct(new WholeNames(sent));
        BindingResult unreadable = super.getBindingResult();
        if (unreadable.hasErrors() && getTarget() != null) {
            BeanPropertyBindingResult errors = new BeanPropertyBindingResult(getTarget(), getObjectName());
            errors.addAllErrors(unreadable);
            refused = errors;
        }
    }

    /**
     * What was sent under names with a bracket is left out: no form has any, and Spring would make lists with holes of them, or look
     * for the end of one that is never closed.
     */
    private record WholeNames(ValueResolver sent) implements ValueResolver {

        @Override
        public @Nullable Object resolveValue(String name, Class<?> type) {
            return sent.resolveValue(name, type);
        }

        @Override
        public Set<String> getNames() {
            return sent.getNames().stream()
                    .filter(name -> name.indexOf('[') < 0)
                    .collect(Collectors.toSet());
        }
    }

    @Override
    public BindingResult getBindingResult() {
        return refused == null ? super.getBindingResult() : refused;
    }

    @Override
    public <T> @Nullable T convertIfNecessary(
            @Nullable Object sent, @Nullable Class<T> type, @Nullable MethodParameter into) {
        return super.convertIfNecessary(type == String.class ? text(sent, into) : sent, type, into);
    }

    private static @Nullable Object text(@Nullable Object sent, @Nullable MethodParameter into) {
        Object first = sent instanceof String[] all && all.length > 0 ? all[0] : sent;
        boolean oneLine = into == null || !into.hasParameterAnnotation(ManyLines.class);
        return oneLine && first instanceof String text
                ? LINE_BREAKS.matcher(text).replaceAll(" ")
                : first;
    }
}
