package fr.jalon.contact.web;

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
        ContactChoices choices) {}
