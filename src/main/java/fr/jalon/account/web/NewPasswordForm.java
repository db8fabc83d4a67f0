package fr.jalon.account.web;

import org.jspecify.annotations.Nullable;

/** A new password; the code is asked where the link was opened in another browser. */
record NewPasswordForm(
        @Nullable String jeton,
        @Nullable String code,
        @Nullable String passe) {}
