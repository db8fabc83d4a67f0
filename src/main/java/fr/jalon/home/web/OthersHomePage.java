package fr.jalon.home.web;

import org.jspecify.annotations.Nullable;

/** The first page of buyers, agents and admins. @param organisation null for those who act for none */
record OthersHomePage(String name, @Nullable String organisation, boolean admin) {}
