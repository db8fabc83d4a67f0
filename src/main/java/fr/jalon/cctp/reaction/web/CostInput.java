package fr.jalon.cctp.reaction.web;

import fr.jalon.cctp.reaction.domain.Cost;
import fr.jalon.cctp.reaction.domain.CostDirection;
import fr.jalon.shared.WrittenNumber;
import fr.jalon.site.ChoiceInput;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What a reaction would do to the price, as typed: a direction, and percents for whoever can tell. */
final class CostInput {

    private static final BigDecimal MOST = new BigDecimal("1000");

    private CostInput() {}

    static Cost read(@Nullable String direction, @Nullable String from, @Nullable String to, BindingResult errors) {
        CostDirection chosen = ChoiceInput.read(CostDirection.class, direction, "remarkCost", errors)
                .orElse(CostDirection.UNKNOWN);
        BigDecimal least = percent(from, "costFrom", errors);
        BigDecimal most = percent(to, "costTo", errors);
        if (least == null && most == null) {
            return new Cost(chosen, null, null);
        }
        if (chosen == CostDirection.UNKNOWN || chosen == CostDirection.SAME) {
            errors.rejectValue(
                    "remarkCost",
                    "range",
                    "Un pourcentage va avec une hausse ou une baisse : choisissez laquelle, ou effacez-le.");
        }
        if (least != null && most != null && least.compareTo(most) > 0) {
            errors.rejectValue("costTo", "order", "Le second pourcentage est au moins aussi grand que le premier.");
            return new Cost(chosen, null, null);
        }
        return new Cost(chosen, least, most);
    }

    private static @Nullable BigDecimal percent(@Nullable String typed, String field, BindingResult errors) {
        String text = typed == null ? "" : typed.replace("%", "").strip();
        if (text.isEmpty()) {
            return null;
        }
        BigDecimal read = text.length() > 12 ? null : WrittenNumber.read(text);
        if (read == null || read.signum() < 0 || read.compareTo(MOST) > 0) {
            errors.rejectValue(
                    field, "percent", "Ce pourcentage ne se lit pas : écrivez un nombre de 0 à 1000, 7,5 par exemple.");
            return null;
        }
        return read.setScale(1, RoundingMode.HALF_UP);
    }
}
