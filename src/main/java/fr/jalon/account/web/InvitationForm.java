package fr.jalon.account.web;

import org.jspecify.annotations.Nullable;

/** The invited person's answer; name and password are asked where the address has no account yet. */
record InvitationForm(
        @Nullable String jeton,
        @Nullable String nom,
        @Nullable String passe) {}
