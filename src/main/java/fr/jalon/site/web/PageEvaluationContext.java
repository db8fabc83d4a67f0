package fr.jalon.site.web;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.expression.BeanResolver;
import org.springframework.expression.ConstructorResolver;
import org.springframework.expression.IndexAccessor;
import org.springframework.expression.MethodResolver;
import org.springframework.expression.OperatorOverloader;
import org.springframework.expression.PropertyAccessor;
import org.springframework.expression.TypeComparator;
import org.springframework.expression.TypeConverter;
import org.springframework.expression.TypeLocator;
import org.springframework.expression.TypedValue;
import org.thymeleaf.expression.IExpressionObjects;
import org.thymeleaf.spring6.expression.IThymeleafEvaluationContext;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Thymeleaf's context of expressions with all its restrictions, which asks {@link PagePropertyAccessor} first. */
final class PageEvaluationContext implements IThymeleafEvaluationContext {

    private final ThymeleafEvaluationContext thymeleaf;
    private final List<PropertyAccessor> accessors;
    private final List<PropertyAccessor> restrictedAccessors;

    PageEvaluationContext(ThymeleafEvaluationContext thymeleaf) {
        this.thymeleaf = thymeleaf;
        this.accessors = withOurs(thymeleaf.getPropertyAccessors());
        thymeleaf.setVariableAccessRestricted(true);
        this.restrictedAccessors = withOurs(thymeleaf.getPropertyAccessors());
        thymeleaf.setVariableAccessRestricted(false);
    }

    private static List<PropertyAccessor> withOurs(List<PropertyAccessor> theirs) {
        return Stream.concat(Stream.of(PagePropertyAccessor.INSTANCE), theirs.stream())
                .toList();
    }

    @Override
    public List<PropertyAccessor> getPropertyAccessors() {
        return isVariableAccessRestricted() ? restrictedAccessors : accessors;
    }

    @Override
    public boolean isVariableAccessRestricted() {
        return thymeleaf.isVariableAccessRestricted();
    }

    @Override
    public void setVariableAccessRestricted(boolean restricted) {
        thymeleaf.setVariableAccessRestricted(restricted);
    }

    @Override
    public IExpressionObjects getExpressionObjects() {
        return thymeleaf.getExpressionObjects();
    }

    @Override
    public void setExpressionObjects(IExpressionObjects objects) {
        thymeleaf.setExpressionObjects(objects);
    }

    @Override
    public TypedValue getRootObject() {
        return thymeleaf.getRootObject();
    }

    @Override
    public List<IndexAccessor> getIndexAccessors() {
        return thymeleaf.getIndexAccessors();
    }

    @Override
    public List<ConstructorResolver> getConstructorResolvers() {
        return thymeleaf.getConstructorResolvers();
    }

    @Override
    public List<MethodResolver> getMethodResolvers() {
        return thymeleaf.getMethodResolvers();
    }

    @Override
    public @Nullable BeanResolver getBeanResolver() {
        return thymeleaf.getBeanResolver();
    }

    @Override
    public TypeLocator getTypeLocator() {
        return thymeleaf.getTypeLocator();
    }

    @Override
    public TypeConverter getTypeConverter() {
        return thymeleaf.getTypeConverter();
    }

    @Override
    public TypeComparator getTypeComparator() {
        return thymeleaf.getTypeComparator();
    }

    @Override
    public OperatorOverloader getOperatorOverloader() {
        return thymeleaf.getOperatorOverloader();
    }

    @Override
    public TypedValue assignVariable(String name, Supplier<TypedValue> value) {
        return thymeleaf.assignVariable(name, value);
    }

    @Override
    public void setVariable(String name, @Nullable Object value) {
        thymeleaf.setVariable(name, value);
    }

    @Override
    public @Nullable Object lookupVariable(String name) {
        return thymeleaf.lookupVariable(name);
    }

    @Override
    public boolean isAssignmentEnabled() {
        return thymeleaf.isAssignmentEnabled();
    }

    @Override
    public boolean isCompilationSupported() {
        return thymeleaf.isCompilationSupported();
    }
}
