package fr.jalon.contact.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of a person's form.
 *
 * @param action where the form is sent
 * @param back where one came from
 * @param authority whose person it is, null while it is to be chosen
 * @param fresh whether the person is not known yet
 */
record ContactFormPage(
        String title,
        String action,
        String back,
        String backLabel,
        @Nullable String authority,
        boolean fresh,
        ContactChoices choices) {

    private static final List<String> CONTACTS = List.of("Contacts", "/contacts");

    /** Where one is: among the contacts, and of whom when that is known. */
    public List<List<String>> crumbs() {
        List<String> from = List.of(backLabel, back);
        return from.equals(CONTACTS) ? List.of(CONTACTS) : List.of(CONTACTS, from);
    }
}
