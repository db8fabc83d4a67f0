package fr.jalon.contact.awareness.domain;

import fr.jalon.shared.Siren;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A framework agreement as pages show it.
 *
 * @param services those of the authority that may order, by name
 */
public record FrameworkDetails(
        UUID id,
        Siren siren,
        String authority,
        FrameworkFacts facts,
        BigDecimal ordered,
        List<OrderingService> services,
        long version) {

    public FrameworkDetails {
        services = List.copyOf(services);
    }

    /** @param lastOrder null while it has ordered nothing */
    public record OrderingService(
            UUID id,
            String name,
            BigDecimal ordered,
            @Nullable LocalDate lastOrder) {}

    /** @param service null when it is not known which */
    public record Order(
            UUID id,
            LocalDate on,
            BigDecimal amount,
            @Nullable String service,
            @Nullable String label) {}

    public String path() {
        return "/accords-cadres/" + id;
    }

    public OrderPace pace(LocalDate today) {
        return OrderPace.of(facts, ordered, today);
    }

    /** Services that have ordered nothing yet. */
    public List<OrderingService> silent() {
        return services.stream().filter(one -> one.lastOrder() == null).toList();
    }
}
