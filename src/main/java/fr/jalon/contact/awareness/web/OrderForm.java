package fr.jalon.contact.awareness.web;

import fr.jalon.calendar.DateInput;
import fr.jalon.contact.awareness.domain.FrameworkDetails;
import fr.jalon.contact.awareness.domain.FrameworkDetails.OrderingService;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** An order as typed. @param orderService the id of a service, empty when it is not known which */
record OrderForm(
        @Nullable String orderDay,
        @Nullable String orderAmount,
        @Nullable String orderService,

        @Size(max = 300, message = "Ce qui est commandé : 300 caractères au plus.") @Nullable
        String orderLabel) {

    static OrderForm blank(LocalDate today) {
        return new OrderForm(today.toString(), "", "", "");
    }

    Optional<LocalDate> day(LocalDate today, BindingResult errors) {
        Optional<LocalDate> day = DateInput.read(orderDay, "orderDay", false, errors);
        day.filter(on -> on.isAfter(today))
                .ifPresent(on -> errors.rejectValue("orderDay", "future", "Cette commande n’est pas encore passée."));
        return day;
    }

    Optional<BigDecimal> amount(BindingResult errors) {
        BigDecimal read = FrameworkForm.amount(orderAmount, "orderAmount", errors);
        if ((read == null || read.signum() == 0) && !errors.hasFieldErrors("orderAmount")) {
            errors.rejectValue("orderAmount", "none", "Indiquez le montant de la commande, hors taxes.");
        }
        return Optional.ofNullable(read);
    }

    @Nullable
    UUID service(FrameworkDetails framework, BindingResult errors) {
        UUID service = framework.services().stream()
                .map(OrderingService::id)
                .filter(id -> id.toString().equals(orderService))
                .findFirst()
                .orElse(null);
        if (service == null && orderService != null && !orderService.isBlank()) {
            errors.rejectValue(
                    "orderService",
                    "choice",
                    "Ce service n’est pas de ceux de l’accord-cadre\u00a0: choisissez-en un autre.");
        }
        return service;
    }

    @Nullable
    String label() {
        return orderLabel == null || orderLabel.isBlank() ? null : orderLabel.strip();
    }
}
