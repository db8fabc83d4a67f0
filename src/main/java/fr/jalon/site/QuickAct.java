package fr.jalon.site;

import java.util.List;

/**
 * What one does from any page, contributed by the module it belongs to as a bean: a button that floats on phones, and a key
 * for whoever has a keyboard. It is a link; the module's script may open what lies behind it in a dialog.
 *
 * @param label the words shown, in French
 * @param path where it leads, from the root
 * @param key the one letter that opens it, where no field has the focus
 * @param roles authorities without the {@code ROLE_} prefix, one of which may open that page
 */
public record QuickAct(String label, String path, String key, List<String> roles) {

    public QuickAct {
        roles = List.copyOf(roles);
    }
}
