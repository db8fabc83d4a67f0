package fr.jalon.cctp.register.web;

import fr.jalon.cctp.domain.DraftDetails;
import fr.jalon.shared.EmailAddress;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** Who signs off, as typed; nothing at all for whoever else buys for the authority. */
public record SecondBuyerForm(
        @Nullable String secondName, @Nullable String secondAddress) {

    private static final int LONGEST_NAME = 150;

    static SecondBuyerForm of(DraftDetails.@Nullable SecondBuyer second) {
        return second == null ? new SecondBuyerForm("", "") : new SecondBuyerForm(second.name(), second.email());
    }

    /** Null for nobody in particular; what is half said is told to the errors. */
    DraftDetails.@Nullable SecondBuyer read(BindingResult errors) {
        String name = line(secondName);
        String email = line(secondAddress);
        if (name.isEmpty() && email.isEmpty()) {
            return null;
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            errors.rejectValue("secondName", "name", "Donnez son nom, en 150 caractères au plus.");
        }
        EmailAddress.refusal(email).ifPresent(why -> errors.rejectValue("secondAddress", "email", why));
        return new DraftDetails.SecondBuyer(
                name, EmailAddress.parse(email).map(EmailAddress::value).orElse(email));
    }

    private static String line(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip().replaceAll("\\s+", " ");
    }
}
