package fr.jalon.authority.web;

/** The page on which a company says why an authority is not for it. */
record RefusalPage(String siren, String name) {}
