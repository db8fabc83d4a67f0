package fr.jalon.market.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/** Addresses of the list with the present filters, one of them changed. */
final class RadarAddress {

    private final Map<String, String> values = new LinkedHashMap<>();

    RadarAddress(RadarForm form) {
        values.put("metier", String.join(", ", form.trades()));
        values.put("departements", String.join(", ", form.places()));
        put("autour", form.isAround() ? "oui" : null);
        put("acheteur", form.acheteur());
        put("horizon", RadarForm.USUAL_HORIZON.equals(form.horizon()) ? null : form.horizon());
        put("min", form.min());
        put("max", form.max());
        put("travaux", form.withWorks() ? "oui" : null);
        put("passes", form.withPassed() ? "oui" : null);
        put("tri", RadarForm.USUAL_SORT.equals(form.tri()) ? null : form.tri());
    }

    private void put(String name, @Nullable String value) {
        RadarForm.filled(value).ifPresent(text -> values.put(name, text));
    }

    String page(int number) {
        return address("/echeances", number == 1 ? Map.of() : Map.of("page", Integer.toString(number)));
    }

    String file(String extension) {
        return address("/echeances." + extension, Map.of());
    }

    /** Without one of a filter's values: trade and place stay in the address, empty, so that no default comes back. */
    String without(String name, String value) {
        List<String> kept = List.of(Objects.toString(values.get(name), "").split(", ")).stream()
                .filter(part -> !part.equals(value))
                .toList();
        return address("/echeances", Map.of(name, String.join(", ", kept)));
    }

    String without(String name) {
        return address("/echeances", Map.of(name, ""));
    }

    private String address(String path, Map<String, String> changed) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.putAll(changed);
        UriComponentsBuilder builder = UriComponentsBuilder.fromPath(path);
        all.forEach((name, value) -> {
            if (!value.isEmpty() || name.equals("metier") || name.equals("departements")) {
                builder.queryParam(name, "{" + name + "}");
            }
        });
        return builder.encode().buildAndExpand(all).toUriString();
    }
}
