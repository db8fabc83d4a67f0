package fr.jalon.site.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.engine.IterationStatusVar;

/**
 * {@code page.steps.isEmpty()}: a variable of the template, and from one of Jalon's own records to the next by its properties
 * and methods; of lists and texts only whether they are empty, and how long, of a turn of a loop whether it is the first.
 */
record PagePath(String root, List<String> properties) implements PageExpression {

    /** Names that Thymeleaf or SpEL give a meaning of their own. */
    private static final Set<String> RESERVED = Set.of(
            "param",
            "session",
            "application",
            "execInfo",
            "true",
            "false",
            "null",
            "new",
            "not",
            "and",
            "or",
            "eq",
            "ne",
            "T",
            "request");

    static Optional<PagePath> parse(String text) {
        String[] names = text.split("\\.");
        return RESERVED.contains(names[0])
                ? Optional.empty()
                : Optional.of(new PagePath(names[0], List.of(Arrays.copyOfRange(names, 1, names.length))));
    }

    @Override
    public @Nullable Object value(Function<String, @Nullable Object> variables) {
        Object value = variables.apply(root);
        for (String property : properties) {
            value = step(value, property);
            if (value == UNKNOWN) {
                return UNKNOWN;
            }
        }
        return value;
    }

    private static @Nullable Object step(@Nullable Object from, String property) {
        if (from instanceof Collection<?> collection) {
            return ofCollection(collection, property);
        }
        if (from instanceof String text) {
            return property.equals("isEmpty()") ? text.isEmpty() : UNKNOWN;
        }
        if (from instanceof IterationStatusVar turn && property.equals("first")) {
            return turn.isFirst();
        }
        return from == null ? UNKNOWN : PagePropertyAccessor.INSTANCE.value(from, property);
    }

    private static Object ofCollection(Collection<?> collection, String property) {
        return switch (property) {
            case "isEmpty()" -> collection.isEmpty();
            case "size()" -> collection.size();
            default -> UNKNOWN;
        };
    }
}
