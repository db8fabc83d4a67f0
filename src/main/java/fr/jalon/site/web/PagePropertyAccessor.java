package fr.jalon.site.web;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.AccessException;
import org.springframework.expression.EvaluationContext;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypedValue;
import org.springframework.util.StringUtils;

/**
 * Reads {@code ${page.title}} off Jalon's own records. Spring's accessor reads them as well, but Thymeleaf guards it in a way
 * that keeps Spring from remembering what it found: each of a page's thousand values is looked up anew, which was a third of
 * the time that the page of a plan took.
 */
final class PagePropertyAccessor implements PropertyAccessor {

    static final PagePropertyAccessor INSTANCE = new PagePropertyAccessor();

    private static final String OURS = "fr.jalon.";

    private final ClassValue<Map<String, Optional<Method>>> getters = new ClassValue<>() {
        @Override
        protected Map<String, Optional<Method>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private PagePropertyAccessor() {}

    @Override
    public Class<?> @Nullable [] getSpecificTargetClasses() {
        return null;
    }

    @Override
    public boolean canRead(EvaluationContext context, @Nullable Object target, String name) {
        return target != null && getter(target.getClass(), name).isPresent();
    }

    @Override
    public TypedValue read(EvaluationContext context, @Nullable Object target, String name) throws AccessException {
        Method getter = getter(Objects.requireNonNull(target).getClass(), name)
                .orElseThrow(() -> new AccessException("No property " + name));
        try {
            return new TypedValue(getter.invoke(target));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AccessException("Could not read " + name + " of " + target.getClass(), e);
        }
    }

    /** A property ({@code title}) or, in brackets, a method ({@code title()}); {@link PageExpression#UNKNOWN} where there is none. */
    @Nullable
    Object value(Object target, String name) {
        Optional<Method> method = getter(target.getClass(), name);
        if (method.isEmpty()) {
            return PageExpression.UNKNOWN;
        }
        try {
            return method.get().invoke(target);
        } catch (IllegalAccessException | InvocationTargetException e) {
            return PageExpression.UNKNOWN; // SpEL says what is wrong
        }
    }

    @Override
    public boolean canWrite(EvaluationContext context, @Nullable Object target, String name) {
        return false;
    }

    @Override
    public void write(EvaluationContext context, @Nullable Object target, String name, @Nullable Object value)
            throws AccessException {
        throw new AccessException("Pages are read only");
    }

    private Optional<Method> getter(Class<?> type, String name) {
        return getters.get(type).computeIfAbsent(name, wanted -> find(type, wanted));
    }

    /** In the order of Spring's own: {@code getTitle()}, {@code isTitle()}, {@code title()}. */
    private static Optional<Method> find(Class<?> type, String name) {
        if (!type.getName().startsWith(OURS)) {
            return Optional.empty();
        }
        String capitalised = StringUtils.capitalize(name);
        Stream<String> names = name.endsWith("()")
                ? Stream.of(name.substring(0, name.length() - 2))
                : Stream.of("get" + capitalised, "is" + capitalised, name);
        Optional<Method> found = names.flatMap(method -> Arrays.stream(type.getMethods())
                        .filter(one -> one.getDeclaringClass() != Object.class
                                && one.getName().equals(method)
                                && one.getParameterCount() == 0
                                && one.getReturnType() != void.class
                                && !Modifier.isStatic(one.getModifiers())))
                .findFirst();
        found.ifPresent(method -> method.setAccessible(true));
        return found;
    }
}
