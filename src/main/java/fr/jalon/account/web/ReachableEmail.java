package fr.jalon.account.web;

import fr.jalon.shared.EmailAddress;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** On every field for an {@link EmailAddress}; says what is wrong with it. Whether it may be left empty is not its matter. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReachableEmail.Validator.class)
public @interface ReachableEmail {

    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Puts the sentence of the refusal in the place of the message. */
    final class Validator implements ConstraintValidator<ReachableEmail, String> {

        @Override
        public boolean isValid(@Nullable String typed, ConstraintValidatorContext context) {
            Optional<String> refusal =
                    typed == null || typed.isBlank() ? Optional.empty() : EmailAddress.refusal(typed);
            context.disableDefaultConstraintViolation();
            refusal.ifPresent(why ->
                    context.buildConstraintViolationWithTemplate(literal(why)).addConstraintViolation());
            return refusal.isEmpty();
        }

        /** What was typed is quoted, and must not be read as an expression. */
        private static String literal(String sentence) {
            return sentence.replaceAll("[\\\\{}$]", "\\\\$0");
        }
    }
}
