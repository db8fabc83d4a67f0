package fr.jalon.contact.privacy.web;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who is to be told in one act, as ticked.
 *
 * @param chosen ids of people; what is none is passed over, as somebody who is gone
 * @param everybody {@code oui} for whoever is still to be told, ticked or not
 */
record BatchForm(@Nullable List<String> chosen, @Nullable String everybody) {

    static BatchForm blank() {
        return new BatchForm(List.of(), "");
    }

    boolean isEverybody() {
        return "oui".equals(everybody);
    }

    Set<UUID> people() {
        return chosen == null
                ? Set.of()
                : chosen.stream().filter(BatchForm::isId).map(UUID::fromString).collect(Collectors.toSet());
    }

    private static boolean isId(@Nullable String text) {
        return text != null && text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");
    }
}
